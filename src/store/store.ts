import type { Language } from '../shared/language.ts';

/** What a person's client sent, as received and with secrets already removed. */
export type ReceivedActivity = {
  conversationId: string;
  /** Unique within the conversation; a redelivery carries the same one. */
  activityId: string;
  /** The Bot Framework activity as JSON. */
  activity: unknown;
};

export type InboxActivity = ReceivedActivity & { sequence: number; attempts: number };

/** Where and how a conversation is reached: the Bot Framework conversation reference as JSON. */
export type ConversationReference = unknown;

export type NewOutgoingMessage = {
  /** The Bot Framework activity to send, as JSON. */
  activity: unknown;
  /** With an id the message replaces that one (PUT), else it is new (POST). */
  replacesActivityId?: string;
  /** What an answer was made of, so that feedback can say what it is about; never who asked. */
  about?: { kind: string; articleIds: string[]; passageIds: string[] };
};

export type OutgoingMessage = NewOutgoingMessage & { id: number; conversationId: string; attempts: number };

export type Claim = {
  /** JSON as last written by `finishTurn`, or null for a new or expired conversation. */
  session: unknown;
  /** Null as long as no turn was finished. */
  reference: ConversationReference;
};

/** What somebody asked, for the report on articles; never who asked, where or at what time. */
export type AskedQuestion = {
  language: Language;
  /** The kind of reply. */
  outcome: string;
  /** What was shown, or for an unanswered question what came nearest. */
  articleIds: string[];
  /** Masked; null where the question was answered. */
  text: string | null;
};

export type FinishedTurn = {
  conversationId: string;
  owner: string;
  /** Whose chat it is; null in groups. */
  personId: string | null;
  /** The inbox row that is done now; null for work that did not come from the inbox (card actions, own messages). */
  sequence: number | null;
  session: unknown;
  reference: ConversationReference;
  messages: NewOutgoingMessage[];
  /** Counted once, together with the turn; null where nothing was asked. */
  asked: AskedQuestion | null;
};

export type SendOutcome =
  | { kind: 'sent'; activityId: string | undefined }
  /** Try again not before this moment. */
  | { kind: 'later'; notBefore: Date; reason: string }
  /** Never again: blocked, gone, refused. */
  | { kind: 'failed'; reason: string };

export type Feedback = {
  conversationId: string;
  /** Channel id of the message that was judged. */
  activityId: string;
  reaction: 'like' | 'dislike';
  /** Already masked. */
  reason: string;
};

/** What there is to do in a conversation: activities that are not done, messages that are due. */
export type Waiting = { activities: boolean; messages: boolean };

/**
 * Everything durable. PostgreSQL in every form; all times come from the database.
 * Errors: LotseError LOTSE-DATABASE-DOWN when it cannot be reached, LOTSE-DISK-FULL when it cannot write.
 */
export type Store = {
  /** Stores an activity before it is acknowledged. False: it was here before (redelivery). */
  receive(activity: ReceivedActivity): Promise<boolean>;
  /** Takes the conversation for `leaseSeconds`; null while somebody else holds it. Claiming again as the same owner renews. */
  claim(conversationId: string, owner: string, leaseSeconds: number): Promise<Claim | null>;
  /** The oldest activity of the conversation that is not done; counts an attempt. */
  nextActivity(conversationId: string): Promise<InboxActivity | null>;
  /** In one transaction: the inbox row done and blanked, session and reference saved, messages queued, the question counted. Throws if the lease was lost. */
  finishTurn(turn: FinishedTurn): Promise<OutgoingMessage[]>;
  /** Messages of the conversation that still have to be sent and are due, oldest first. */
  pendingMessages(conversationId: string): Promise<OutgoingMessage[]>;
  /** Writes down what became of a message; the text of a sent or failed one is blanked. */
  recordOutcome(messageId: number, outcome: SendOutcome): Promise<void>;
  /** Gives the conversation back and says what arrived meanwhile (claim again). */
  release(conversationId: string, owner: string): Promise<Waiting>;
  /** Conversations with undone activities or due messages that nobody holds. */
  conversationsWithWork(): Promise<string[]>;
  /** Queues a message that Lotse starts itself. */
  queueMessage(conversationId: string, message: NewOutgoingMessage): Promise<void>;
  /** Null for a conversation that is not known. */
  reference(conversationId: string): Promise<ConversationReference>;
  /** Keeps salted hashes of a person's sign-in name and address with their chat, so that they can be found by them; nothing for an unknown chat. */
  rememberNames(conversationId: string, names: string[]): Promise<void>;
  /** Stores what was judged, never who judged. The same reaction to the same message counts once (the last one). */
  recordFeedback(feedback: Feedback): Promise<void>;
  /** Deletes what is older than its retention class allows; gives the number of rows per table. */
  purge(): Promise<Record<string, number>>;
  /** Resolves when the database answers; throws otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
};
