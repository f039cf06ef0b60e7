import type { Language } from '../shared/language.ts';
import type { Period } from '../shared/period.ts';
import type { Place } from './place.ts';
import type { FormProblem, TicketCategory, TicketForm, TicketNews, TicketView } from './ticket-view.ts';

/** Where a sentence comes from. `quote` stands word for word in the article's file. */
export type Citation = {
  n: number;
  articleId: string;
  /** The passage that the quote stands in. */
  passageId?: string;
  title: string;
  section: string;
  url: string;
  quote: string;
  language: Language;
  /** ISO date of the article's last change. */
  updated?: string;
  /** ISO date of what the article speaks of, if that is past: it is never cited without. */
  date?: string;
  /** Where in the document or video the section begins; `url` opens there. */
  place?: Place;
  /** Address of the whole video that the article is about. */
  video?: string;
};

/** One sentence of an answer: `text` is what the person reads; `citation` the number of its source. */
export type Sentence = {
  text: string;
  citation: number;
  /** A step is one item of a numbered list (`number` counts as in the article), a bullet one of a plain list. */
  block: 'paragraph' | 'step' | 'bullet';
  number?: number;
};

/** A known disturbance that stands above an answer. */
export type NoticeLine = { id: string; title: string; text: string; validUntil: string };

export type ArticleLink = {
  articleId: string;
  title: string;
  url: string;
  /** ISO date of what the article speaks of, if that is past. */
  date?: string;
};

export type Offer = 'article' | 'ticket' | 'person';

export type SecurityCase =
  | 'phishing'
  | 'passwordGiven'
  | 'deviceLost'
  | 'ransom'
  | 'passwordCaller'
  | 'accountMisused'
  | 'incident';

/** Short remarks that need no data of their own; their wording stands in shared/texts. */
export type HintName =
  | 'picture'
  | 'voice'
  | 'sticker'
  | 'file'
  | 'empty'
  | 'forwarded'
  | 'edited'
  | 'tooLong'
  | 'guest'
  | 'groupChat'
  | 'secretRemoved'
  | 'staleCard'
  | 'unknownAction'
  | 'answerBelow'
  | 'articleGone'
  | 'ticketNotYours'
  | 'commentEmpty'
  | 'commentTooLong';

/** What is wrong with a comment. */
export type CommentProblem = Extract<HintName, 'commentEmpty' | 'commentTooLong'>;

/** A form with what is wrong with it, if it came back. */
export type ShownForm = { form: TicketForm; categories: TicketCategory[]; problems: FormProblem[] };

/** Everything that Lotse can say. `language` is the language of the reply's own words. */
export type Reply =
  | { kind: 'welcome'; language: Language; examples: string[] }
  | {
      kind: 'answer';
      language: Language;
      articleId: string;
      notices: NoticeLine[];
      sentences: Sentence[];
      citations: Citation[];
      /** The answer is in German although the question was not: say so. */
      germanOnly: boolean;
      /** A model wrote the words (then Teams' label "AI generated" is shown). */
      generatedByModel: boolean;
      offers: Offer[];
      /** The answer lists articles of a collection: how many there are, and of which time if that was asked for. */
      listed?: { title: string; found: number; period?: Period };
    }
  | { kind: 'notice'; language: Language; notices: NoticeLine[]; citations: Citation[]; offers: Offer[] }
  | { kind: 'clarify'; language: Language; question: string; choices: ArticleLink[]; offers: Offer[] }
  | {
      kind: 'abstain';
      language: Language;
      nearest: ArticleLink[];
      offers: Offer[];
      /** A dated collection was asked for a time of which it holds nothing, or nothing on the matter; of which years it holds something. */
      missing?: { title: string; period: Period; isOnMatter: boolean; years: string[] };
      /** Documents are being read that may hold the answer in a moment. */
      stillReading?: boolean;
    }
  | {
      kind: 'security';
      language: Language;
      case: SecurityCase;
      /** One line in the person's own language, when that is neither German nor English. */
      ownLanguageLine?: string;
      sentences: Sentence[];
      citations: Citation[];
      articleId?: string;
      offers: Offer[];
      /** What was written: one tap away from an answer, if it was no emergency. */
      question?: string;
      /** Sent as it is by one tap on the button for a ticket. */
      urgentForm?: TicketForm;
    }
  /** `form` asks for a call back; null where no ticket can be opened (outside the chat). */
  | { kind: 'human'; language: Language; ownLanguageLine?: string; form: ShownForm | null }
  | { kind: 'ticket'; language: Language; about: 'open'; ownLanguageLine?: string; form: ShownForm | null }
  | { kind: 'ticket'; language: Language; about: 'state'; ownLanguageLine?: string; tickets: TicketView[] | null }
  /** A ticket's status card. `commentKey` is new for every card. */
  | {
      kind: 'ticketStatus';
      language: Language;
      ticket: TicketView;
      news: TicketNews;
      commentKey: string;
      /** What the person has just added. */
      comment?: string;
      /** What the person typed and what is wrong with it. */
      draft?: { text: string; problem: CommentProblem };
    }
  /** What the helpdesk wrote to the person. `commentKey` is new for every card. */
  | { kind: 'ticketReply'; language: Language; ticket: TicketView; text: string; commentKey: string }
  | { kind: 'ticketCancelled'; language: Language; about: 'ticket' | 'callback' }
  /** A new ticket, told to the helpdesk's own channel. */
  | { kind: 'agentTicket'; language: Language; ticket: TicketView; requester: string; body: string }
  /** What stays of a question back once the person has chosen. */
  | { kind: 'chosen'; language: Language; title: string }
  | { kind: 'smalltalk'; language: Language; about: 'greeting' | 'thanks' | 'help' | 'identity' | 'farewell' }
  | {
      kind: 'article';
      language: Language;
      articleId: string;
      title: string;
      /** The article's Markdown without front matter, links to other articles already absolute. */
      markdown: string;
      url: string;
      updated?: string;
      date?: string;
    }
  | { kind: 'hint'; language: Language; hint: HintName }
  | {
      kind: 'failure';
      language: Language /** What the person tells the helpdesk, like F-7K3Q2M. */;
      reference: string;
    };
