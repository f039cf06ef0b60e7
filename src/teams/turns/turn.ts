import type { Activity, TurnContext } from 'botbuilder';
import type { Session } from '../../conversation/session.ts';
import type { Message } from '../../messaging/message.ts';
import type { Reply } from '../../messaging/reply.ts';
import type { AskedQuestion } from '../../store/store.ts';

/** What Lotse says to a message; the conversation's front door, seen from the channel. */
export type Respond = (turn: {
  message: Message;
  /** Null in a new conversation and after a long silence. */
  session: Session | null;
}) => Promise<{ replies: Reply[]; replacement?: Reply; session: Session; asked?: AskedQuestion }>;

/** Draws a reply as the activities that Teams shows, in order; a pure function. */
export type ToActivities = (reply: Reply) => Partial<Activity>[];

/** What an invoke's HTTP response carries. */
export type InvokeResponse = { status: number; body?: unknown };

/** One activity being worked on: handlers read the session and leave their replies here. */
export type Turn = {
  session: Session | null;
  replies: Reply[];
  /** What was asked, masked, for the report on articles. */
  asked?: AskedQuestion;
  /** Stands in place of the message whose button was pressed. */
  replacement?: { reply: Reply; activityId: string | undefined };
  /** Set once an invoke has been answered. */
  invokeResponse?: InvokeResponse;
};

const turnKey = Symbol('lotse turn');

/** Hands the turn to the handlers through the SDK's context. */
export function attachTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(turnKey, turn);
}

/** The turn that belongs to this context. */
export function turnOf(context: TurnContext): Turn {
  return context.turnState.get<Turn>(turnKey);
}
