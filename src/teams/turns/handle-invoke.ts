import { LotseError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { IncomingActivity } from '../incoming/activity-schema.ts';
import { withoutSecrets } from '../incoming/prepare-activity.ts';
import { clientLanguage } from '../incoming/read-activity.ts';
import type { ConversationLock } from './conversation-lock.ts';
import { describeError, failureReference } from './failure-reply.ts';
import type { FinishTurn } from './finish-turn.ts';
import type { InboxWorker } from './inbox-worker.ts';
import type { Lease } from './lease.ts';
import type { RunTurn } from './run-turn.ts';
import type { InvokeResponse, ToActivities, Turn } from './turn.ts';

/** Answers a pressed button or a thumb in its own HTTP response. */
export type HandleInvoke = (activity: IncomingActivity) => Promise<InvokeResponse>;

/** Teams gives up on an invoke after about ten seconds. */
const patienceMs = 8_000;
const pollMs = 200;

/** Runs invokes under the conversation's lease; what they say beside their response goes the way of every message. */
export function createHandleInvoke(options: {
  lock: ConversationLock;
  lease: Lease;
  runTurn: RunTurn;
  finishTurn: FinishTurn;
  worker: InboxWorker;
  toActivities: ToActivities;
  log: Log;
}): HandleInvoke {
  const { lock, lease, runTurn, finishTurn, worker, toActivities, log } = options;

  async function pressButton(activity: IncomingActivity): Promise<InvokeResponse> {
    const conversationId = activity.conversation.id;
    const deadline = Date.now() + patienceMs;
    return new Promise((resolve) => {
      const tooLate = setTimeout(() => resolve(failed(activity, busyForTooLong())), patienceMs);
      lock
        .run(conversationId, () => runUnderLease(activity, deadline, resolve))
        .catch((thrown: unknown) => resolve(failed(activity, thrown)))
        .finally(() => clearTimeout(tooLate));
    });
  }

  async function runUnderLease(
    activity: IncomingActivity,
    deadline: number,
    respond: (response: InvokeResponse) => void,
  ): Promise<void> {
    const conversationId = activity.conversation.id;
    // Whoever waited too long has been told so; doing it all the same would surprise them.
    while (Date.now() < deadline) {
      const held = await lease.hold(conversationId, async (claim) => {
        const turn = await runTurn(activity, claim.session);
        const { messages, reference } = await finishTurn({ conversationId, sequence: null, activity }, turn);
        respond(turn.invokeResponse ?? { status: 501 });
        await worker.send(conversationId, messages, reference);
      });
      if (held?.waiting.activities || held?.waiting.messages) worker.queued(conversationId);
      if (held) return;
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    respond(failed(activity, busyForTooLong()));
  }

  function failed(activity: IncomingActivity, thrown: unknown): InvokeResponse {
    const reference = failureReference();
    log.error({ ...describeError(thrown), reference }, 'button failed');
    const [first] = toActivities({ kind: 'failure', language: clientLanguage(activity), reference });
    const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: first?.text ?? '' };
    return { status: 200, body };
  }

  return async function handleInvoke(activity) {
    const clean = withoutSecrets(activity);
    if (activity.name === 'adaptiveCard/action') return pressButton(clean);
    const turn: Turn = await runTurn(clean, null);
    return turn.invokeResponse ?? { status: 501 };
  };
}

function busyForTooLong(): LotseError {
  return new LotseError('LOTSE-UNEXPECTED', 'The conversation was busy for too long.');
}
