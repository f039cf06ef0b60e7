import type { Language } from '../shared/language.ts';
import type { TicketForm } from './ticket-view.ts';

/** What a person did in the chat, in our words; the channel's own types end in teams/. */
export type Message = {
  conversationId: string;
  /** aadObjectId, else the channel's user id. */
  personId: string;
  /** Language of the person's Teams client. */
  clientLanguage: Language;
  /** Only this person and Lotse read along; elsewhere nothing personal may appear. */
  isPersonal: boolean;
  /** The message whose button was pressed, where the channel names it. */
  cardActivityId?: string;
  content: MessageContent;
};

export type MessageContent =
  | {
      kind: 'text';
      text: string /** The text was edited after it had been sent. */;
      edited: boolean;
      forwarded: boolean;
    }
  | { kind: 'attachment'; what: 'picture' | 'voice' | 'sticker' | 'file' }
  | { kind: 'empty' }
  | { kind: 'installed' }
  | { kind: 'showArticle'; articleId: string; language: Language }
  /** Without an article: the question was no emergency, and is to be answered as it is. */
  | { kind: 'choose'; articleId?: string; question: string; language: Language }
  | { kind: 'openTicket'; language: Language }
  | { kind: 'requestPerson'; language: Language }
  /** `keepCard`: what the button stands below has to stay readable, as the steps of an emergency. */
  | { kind: 'submitTicket'; language: Language; form: TicketForm; keepCard: boolean }
  | { kind: 'cancelTicket'; language: Language; about: 'ticket' | 'callback' }
  | { kind: 'listTickets'; language: Language }
  | { kind: 'showTicket'; language: Language; reference: string }
  /** `key` was minted when the card was shown: sent twice, it is one comment. */
  | { kind: 'commentTicket'; language: Language; reference: string; key: string; text: string }
  /** `text` is what the person had typed beside the button; it goes along as a comment. */
  | { kind: 'closeTicket'; language: Language; reference: string; key: string; text: string }
  | { kind: 'reopenTicket'; language: Language; reference: string; key: string; text: string };
