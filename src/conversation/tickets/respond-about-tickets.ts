import type { Message, MessageContent } from '../../messaging/message.ts';
import type { Respondent } from '../respondent.ts';
import type { Session } from '../session.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { changeTicket } from './change-ticket.ts';
import { myTickets, showTicket } from './my-tickets.ts';
import { openTicket, requestPerson } from './open-ticket.ts';
import type { Said } from './said.ts';
import { submitTicket } from './submit-ticket.ts';

/** A pressed button that is about tickets or a call. */
export type TicketAction = Exclude<
  MessageContent,
  { kind: 'text' | 'attachment' | 'empty' | 'installed' | 'showArticle' | 'choose' }
>;

/** What Lotse says to a button about tickets. */
export function respondAboutTickets(
  action: TicketAction,
  surroundings: { message: Message; session: Session; respondent: Respondent },
): Promise<Said> {
  const { message, respondent } = surroundings;
  switch (action.kind) {
    case 'openTicket':
      return openTicket(action, surroundings);
    case 'requestPerson':
      return requestPerson(action, surroundings);
    case 'submitTicket':
      return submitTicket(action, message, respondent);
    case 'cancelTicket':
      return cancelTicket(action, message, respondent);
    case 'listTickets':
      return myTickets(action, message, respondent);
    case 'showTicket':
      return showTicket(action, message, respondent);
    case 'commentTicket':
    case 'closeTicket':
    case 'reopenTicket':
      return changeTicket(action, message, respondent);
    default:
      return action satisfies never;
  }
}
