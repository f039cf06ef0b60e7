import type { ConversationReference } from 'botbuilder';
import { TurnContext } from 'botbuilder';
import type { Reply } from '../../messaging/reply.ts';
import type { NewOutgoingMessage, OutgoingMessage, Store } from '../../store/store.ts';
import type { IncomingActivity } from '../incoming/activity-schema.ts';
import { isPersonal, personIdOf } from '../incoming/read-activity.ts';
import type { CrashPoint } from './crash-point.ts';
import type { ToActivities, Turn } from './turn.ts';

export type FinishTurn = (
  work: { conversationId: string; sequence: number | null; activity: unknown },
  turn: Turn,
) => Promise<{ messages: OutgoingMessage[]; reference: Partial<ConversationReference> }>;

/** Commits what a turn said and remembers; nothing is sent before. */
export function createFinishTurn(options: {
  store: Store;
  owner: string;
  toActivities: ToActivities;
  crashAt: CrashPoint;
}): FinishTurn {
  const { store, owner, toActivities, crashAt } = options;
  return async function finishTurn({ conversationId, sequence, activity }, turn) {
    const reference = referenceOf(activity);
    const messages = [
      ...replacement(turn, toActivities),
      ...turn.replies.flatMap((reply) => messagesOf(reply, toActivities)),
    ];
    await crashAt('beforeFinish');
    const queued = await store.finishTurn({
      conversationId,
      owner,
      personId: personOf(activity as IncomingActivity),
      sequence,
      session: turn.session,
      reference,
      messages,
      asked: turn.asked ?? null,
    });
    await crashAt('afterFinish');
    return { messages: queued, reference };
  };
}

/** The response to the button already shows it; the update makes it stay, also on the person's other devices. */
function replacement(turn: Turn, toActivities: ToActivities): NewOutgoingMessage[] {
  const { reply, activityId } = turn.replacement ?? {};
  if (!reply || !activityId) return [];
  return messagesOf(reply, toActivities).map((message) => ({ ...message, replacesActivityId: activityId }));
}

/** The rows that a reply becomes; the last one carries what the reply was made of, as feedback judges that one. */
export function messagesOf(reply: Reply, toActivities: ToActivities): NewOutgoingMessage[] {
  const activities = toActivities(reply);
  return activities.map((activity, index) =>
    index === activities.length - 1 ? { activity, about: aboutReply(reply) } : { activity },
  );
}

/** Where to answer: Teams' addresses only, no name and no locale. */
function referenceOf(activity: unknown): Partial<ConversationReference> {
  const { bot, user, conversation, channelId, serviceUrl } = TurnContext.getConversationReference(activity as object);
  return { bot, user, conversation, channelId, serviceUrl };
}

/** In a group nobody owns what is remembered. */
function personOf(activity: IncomingActivity): string | null {
  return isPersonal(activity) ? personIdOf(activity) : null;
}

function aboutReply(reply: Reply): NonNullable<NewOutgoingMessage['about']> {
  const cited = 'citations' in reply ? reply.citations.map(({ articleId }) => articleId) : [];
  const own = 'articleId' in reply && reply.articleId ? [reply.articleId] : [];
  const passages = 'citations' in reply ? reply.citations.flatMap(({ passageId }) => passageId ?? []) : [];
  return { kind: reply.kind, articleIds: [...new Set([...own, ...cited])], passageIds: passages };
}
