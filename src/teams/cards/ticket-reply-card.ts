import type { Reply } from '../../messaging/reply.ts';
import type { Service } from '../../shared/service.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type AdaptiveCard, adaptiveCard, heading } from './adaptive-card.ts';
import { plainText } from './choice-row.ts';
import { commentField } from './comment-field.ts';

/** The way to answer the helpdesk, below what it wrote; a message of its own, so that those words stay when it is used. */
export function ticketReplyCard(reply: Extract<Reply, { kind: 'ticketReply' }>, service: Service): AdaptiveCard {
  const { language, ticket, commentKey } = reply;
  const { ticketReply, buttons } = texts[language];
  const data = { reference: ticket.reference, commentKey, language };
  const title = ticketReply.answer(ticket.reference);
  return adaptiveCard({
    language,
    service,
    speak: title,
    body: [heading(plainText(title), 'medium'), commentField(ticketReply.label, '')],
    buttons: [
      { type: 'Action.Execute', verb: 'ticket.comment', title: buttons.reply, data },
      { type: 'Action.Execute', verb: 'ticket.close', title: buttons.close, data },
    ],
  });
}
