import { localMoment } from '../../messaging/opening-hours.ts';
import { ticketTag } from '../../messaging/render-tickets.ts';
import type { TicketView } from '../../messaging/ticket-view.ts';
import type { Language } from '../../shared/language.ts';
import type { Service } from '../../shared/service.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type AdaptiveCard, adaptiveCard, type Container, heading, paragraph } from './adaptive-card.ts';
import { choiceRow, plainText } from './choice-row.ts';
import { offerButtons } from './offer-buttons.ts';

/** Rows of a list at most; nobody scrolls through more in a chat. */
const mostRows = 8;

/** A person's own tickets, the newest change first; each row opens its ticket. */
export function ticketListCard(
  tickets: TicketView[],
  ownLanguageLine: string | undefined,
  { language, service }: { language: Language; service: Service },
): AdaptiveCard {
  const { ticketList } = texts[language];
  const rows = tickets.slice(0, mostRows).map((ticket) => ticketRow(ticket, language, service));
  return adaptiveCard({
    language,
    service,
    speak: ticketList.heading,
    body: [
      heading(ticketList.heading, 'medium'),
      ...(ownLanguageLine ? [paragraph(plainText(ownLanguageLine), 'small')] : []),
      paragraph(tickets.length === 0 ? ticketList.none : ticketList.press, 'none'),
      ...rows,
      ...(tickets.length > mostRows ? [paragraph(ticketList.older, 'medium')] : []),
    ],
    buttons: offerButtons(['ticket'], language, undefined),
  });
}

function ticketRow(ticket: TicketView, language: Language, service: Service): Container {
  const say = texts[language];
  const row = choiceRow(ticket.subject, { verb: 'ticket.show', data: { reference: ticket.reference, language } });
  const changed = say.ticketStatus.moment(localMoment(ticket.updatedAt, service, language));
  const detail = `${ticketTag(ticket, say)} · ${changed}`;
  return { ...row, items: [...row.items, paragraph(plainText(detail), 'none')] };
}
