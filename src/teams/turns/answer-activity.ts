import type { ConversationReference } from 'botbuilder';
import { sessionSchema } from '../../conversation/session.ts';
import { LotseError, toLotseError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { InboxActivity, OutgoingMessage, Store } from '../../store/store.ts';
import type { IncomingActivity } from '../incoming/activity-schema.ts';
import { clientLanguage } from '../incoming/read-activity.ts';
import { describeError, failureReference } from './failure-reply.ts';
import type { FinishTurn } from './finish-turn.ts';
import type { RunTurn } from './run-turn.ts';
import type { Turn } from './turn.ts';

type Answered =
  | { kind: 'answered'; session: unknown; messages: OutgoingMessage[]; reference: Partial<ConversationReference> }
  /** It failed and may be tried again. */
  | { kind: 'again' }
  | { kind: 'nothing' };

/** Works on the oldest activity of a conversation that is held. */
export type AnswerActivity = (conversationId: string, session: unknown) => Promise<Answered>;

/** After so many failures the person is told instead of left waiting. */
const mostAttempts = 3;

/** Runs a stored activity to its commit; throws only when the store cannot be reached or the lease was lost. */
export function createAnswerActivity(options: {
  store: Store;
  runTurn: RunTurn;
  finishTurn: FinishTurn;
  log: Log;
  isForgotten: (activity: InboxActivity) => boolean;
}): AnswerActivity {
  const { store, runTurn, finishTurn, log, isForgotten } = options;

  async function turnFor(row: InboxActivity, session: unknown): Promise<Turn | null> {
    if (isForgotten(row)) return unanswered(session);
    try {
      if (row.attempts <= mostAttempts) return await runTurn(row.activity, session);
      return failed(row, session, new LotseError('LOTSE-UNEXPECTED', 'The process ended several times in this turn.'));
    } catch (thrown) {
      if (toLotseError(thrown).code === 'LOTSE-DATABASE-DOWN') throw thrown;
      if (row.attempts >= mostAttempts) return failed(row, session, thrown);
      log.warn({ ...describeError(thrown), attempt: row.attempts }, 'turn failed, trying again');
      return null;
    }
  }

  function failed(row: InboxActivity, session: unknown, thrown: unknown): Turn {
    const reference = failureReference();
    log.error({ ...describeError(thrown), reference }, 'turn given up');
    const turn = unanswered(session);
    const language = turn.session?.language ?? clientLanguage(row.activity as IncomingActivity);
    return { ...turn, replies: [{ kind: 'failure', language, reference }] };
  }

  return async function answerActivity(conversationId, session) {
    const row = await store.nextActivity(conversationId);
    if (!row) return { kind: 'nothing' };
    const turn = await turnFor(row, session);
    if (!turn) return { kind: 'again' };
    const finished = await finishTurn({ conversationId, sequence: row.sequence, activity: row.activity }, turn);
    return { kind: 'answered', session: turn.session, ...finished };
  };
}

function unanswered(session: unknown): Turn {
  const parsed = sessionSchema.safeParse(session);
  return { session: parsed.success ? parsed.data : null, replies: [] };
}
