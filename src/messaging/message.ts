import type { Language } from '../shared/language.ts';

/** What a person did in the chat, in our words; the channel's own types end in teams/. */
export type Message = {
  conversationId: string;
  /** aadObjectId, else the channel's user id. */
  personId: string;
  /** Language of the person's Teams client. */
  clientLanguage: Language;
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
  | { kind: 'choose'; articleId: string; question: string; language: Language }
  | { kind: 'openTicket'; language: Language }
  | { kind: 'requestPerson'; language: Language };
