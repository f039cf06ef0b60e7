import { statusFacts, statusHeading, statusSentences } from '../../messaging/render-tickets.ts';
import type { Reply } from '../../messaging/reply.ts';
import { texts } from '../../shared/texts/texts.ts';
import {
  type AdaptiveCard,
  adaptiveCard,
  type CardElement,
  type ExecuteAction,
  heading,
  paragraph,
} from './adaptive-card.ts';
import type { CardSurroundings } from './card-surroundings.ts';
import { plainText } from './choice-row.ts';
import { commentField } from './comment-field.ts';
import { linesOf } from './fitting.ts';

type StatusReply = Extract<Reply, { kind: 'ticketStatus' }>;

/** A ticket as it stands, and what its owner can do with it. */
export function ticketStatusCard(reply: StatusReply, surroundings: CardSurroundings): AdaptiveCard {
  const { language, ticket } = reply;
  const say = texts[language];
  const sentences = statusSentences(reply, surroundings);
  return adaptiveCard({
    language,
    service: surroundings.service,
    speak: [`${statusHeading(ticket, say)}.`, ...sentences].join(' '),
    body: [
      heading(statusHeading(ticket, say), 'medium'),
      { type: 'TextBlock', text: plainText(ticket.subject), wrap: true, weight: 'bolder', spacing: 'none' },
      ...sentences.map((sentence) => linesOf(sentence)),
      {
        type: 'Container',
        spacing: 'medium',
        items: statusFacts(reply, surroundings.service).map(({ name, value }) =>
          paragraph(`**${name}:** ${plainText(value)}`, 'none'),
        ),
      },
      ...field(reply),
    ],
    buttons: buttonsFor(reply),
  });
}

function field({ ticket, language, draft }: StatusReply): CardElement[] {
  const { ticketStatus } = texts[language];
  if (ticket.state === 'refused') return [];
  const label = ticket.state === 'closed' ? ticketStatus.reopenComment : ticketStatus.comment;
  return [commentField(label, draft?.text ?? '')];
}

function buttonsFor({ ticket, language, commentKey }: StatusReply): ExecuteAction[] {
  const { buttons } = texts[language];
  const data = { reference: ticket.reference, commentKey, language };
  const list: ExecuteAction = {
    type: 'Action.Execute',
    verb: 'ticket.list',
    title: buttons.tickets,
    data: { language },
    associatedInputs: 'none',
  };
  switch (ticket.state) {
    case 'refused':
      return [list];
    case 'closed':
      return [{ type: 'Action.Execute', verb: 'ticket.reopen', title: buttons.reopen, data }, list];
    case 'waiting':
    case 'open':
    case 'pending':
      return [
        { type: 'Action.Execute', verb: 'ticket.comment', title: buttons.comment, data },
        {
          type: 'Action.Execute',
          verb: 'ticket.close',
          title: ticket.kind === 'callback' ? buttons.withdraw : buttons.close,
          data,
        },
        list,
      ];
    default:
      return ticket.state satisfies never;
  }
}
