import type { Reply } from '../../messaging/reply.ts';
import type { Service } from '../../shared/service.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type AdaptiveCard, adaptiveCard, heading, paragraph } from './adaptive-card.ts';
import { plainText } from './choice-row.ts';
import { linesOf } from './fitting.ts';

/** A new ticket for the helpdesk's own channel: who, what, how urgent. */
export function agentTicketCard(reply: Extract<Reply, { kind: 'agentTicket' }>, service: Service): AdaptiveCard {
  const { language, ticket, requester, body } = reply;
  const { agentTicket, ticketStatus, ticketForm } = texts[language];
  const title = agentTicket.heading[ticket.kind](ticket.reference);
  const category = ticket.category ? service.categories?.[ticket.category]?.[language] : undefined;
  const facts = [
    [agentTicket.from, requester || agentTicket.noName],
    ...(ticket.number ? [[ticketStatus.number, ticket.number]] : []),
    ...(category ? [[ticketForm.category, category]] : []),
    [ticketForm.urgency, ticketForm.urgencies[ticket.urgency]],
  ];
  return adaptiveCard({
    language,
    service,
    speak: `${title}: ${ticket.subject}`,
    body: [
      heading(title, 'medium'),
      { type: 'TextBlock', text: plainText(ticket.subject), wrap: true, weight: 'bolder', spacing: 'none' },
      {
        type: 'Container',
        spacing: 'medium',
        items: facts.map(([name, value]) => paragraph(`**${name}:** ${plainText(value ?? '')}`, 'none')),
      },
      { type: 'Container', spacing: 'medium', items: [linesOf(body)] },
    ],
    buttons: [],
  });
}
