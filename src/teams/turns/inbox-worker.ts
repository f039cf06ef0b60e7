import type { ConversationReference } from 'botbuilder';
import type { Clock } from '../../shared/clock.ts';
import type { Log } from '../../shared/log.ts';
import type { OutgoingMessage, Store, Waiting } from '../../store/store.ts';
import type { Deliver } from '../outgoing/deliver.ts';
import type { AnswerActivity } from './answer-activity.ts';
import type { ConversationLock } from './conversation-lock.ts';
import { describeError } from './failure-reply.ts';
import type { Lease } from './lease.ts';
import { createLimiter } from './limiter.ts';

/** Works on stored activities, one at a time per conversation, and sends what waits. */
export type InboxWorker = {
  /** An activity has been stored. */
  received: (conversationId: string) => void;
  /** Messages may wait to be sent. */
  queued: (conversationId: string) => void;
  /** Sends the messages of a held conversation, or puts them off while it has to wait. */
  send(conversationId: string, messages: OutgoingMessage[], reference: Partial<ConversationReference>): Promise<void>;
  /** Takes up what an earlier process left and keeps looking for it. */
  start(): Promise<void>;
  /** Finishes running turns, gives conversations back and starts nothing new. */
  stop(): Promise<void>;
};

type Job = { wanted: number; done: number; unsent: boolean; work: Promise<void> };

const clockDifferenceMs = 50;

const nothing: Waiting = { activities: false, messages: false };

/** A worker over the store's inbox; `sweepMs` is how often it asks for work that nobody holds. */
export function createInboxWorker(options: {
  store: Store;
  lease: Lease;
  lock: ConversationLock;
  answerActivity: AnswerActivity;
  deliver: Deliver;
  clock: Clock;
  log: Log;
  sweepMs: number;
  /** How long to wait after something went wrong. */
  retryMs: number;
  concurrency: number;
}): InboxWorker {
  const { store, lease, lock, answerActivity, deliver, clock, log } = options;
  const { retryMs } = options;
  const limited = createLimiter(options.concurrency);
  const jobs = new Map<string, Job>();
  const timers = new Map<string, NodeJS.Timeout>();
  const notBefore = new Map<string, Date>();
  /** Conversations in which something went wrong: older messages may wait and go first. */
  const unsure = new Set<string>();
  let sweep: NodeJS.Timeout | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;

  function kick(id: string, wanted: { activity: boolean }): void {
    if (signal.aborted) return;
    const job = jobs.get(id) ?? { wanted: 0, done: 0, unsent: false, work: Promise.resolve() };
    job.wanted += 1;
    job.unsent ||= !wanted.activity || unsure.has(id);
    if (jobs.has(id)) return;
    jobs.set(id, job);
    job.work = work(id, job);
  }

  async function work(id: string, job: Job): Promise<void> {
    try {
      while (!signal.aborted && job.done < job.wanted) {
        const { activities, messages } = await limited(() => lock.run(id, () => workUnderLease(id, job)));
        if (activities || messages) job.wanted = job.done + 1;
        job.unsent ||= messages;
      }
    } catch (thrown) {
      log.warn(describeError(thrown), 'conversation postponed');
      unsure.add(id);
      later(id, retryMs);
    } finally {
      jobs.delete(id);
    }
  }

  /** Gives what there is to do at once. */
  async function workUnderLease(id: string, job: Job): Promise<Waiting> {
    const held = await lease.hold(id, async (claim) => {
      let session = claim.session;
      if (job.unsent) await sendUnsent(id, job, claim.reference);
      while (job.done < job.wanted) {
        job.done += 1;
        const answered = await answerActivity(id, session);
        if (answered.kind === 'nothing') break;
        if (answered.kind === 'again') return later(id, retryMs);
        session = answered.session;
        await send(id, answered.messages, answered.reference);
        if (signal.aborted || lock.isWanted(id)) break;
      }
    });
    if (!held) {
      // Another process has it and will see our activity when it gives the conversation back.
      job.done = job.wanted;
      return nothing;
    }
    return timers.has(id) ? nothing : held.waiting;
  }

  async function sendUnsent(id: string, job: Job, reference: unknown): Promise<void> {
    if (waitUntil(id)) return;
    job.unsent = false;
    await send(id, await store.pendingMessages(id), reference as Partial<ConversationReference>);
    unsure.delete(id);
  }

  async function send(
    id: string,
    messages: OutgoingMessage[],
    reference: Partial<ConversationReference>,
  ): Promise<void> {
    const moment = await deliver(messages, reference, waitUntil(id));
    if (!moment) return;
    notBefore.set(id, moment);
    // A little later: the database's clock decides what is due, and it is not ours.
    later(id, moment.getTime() - clock.now().getTime() + clockDifferenceMs);
  }

  function waitUntil(id: string): Date | undefined {
    const moment = notBefore.get(id);
    if (moment && moment > clock.now()) return moment;
    notBefore.delete(id);
    return undefined;
  }

  function later(id: string, ms: number): void {
    if (signal.aborted || timers.has(id)) return;
    const timer = setTimeout(
      () => {
        timers.delete(id);
        kick(id, { activity: false });
      },
      Math.max(ms, 10),
    );
    timers.set(id, timer);
  }

  async function lookForWork(): Promise<void> {
    const conversations = await store.conversationsWithWork();
    for (const id of conversations) if (!jobs.has(id) && !timers.has(id)) kick(id, { activity: false });
  }

  return {
    received: (id) => kick(id, { activity: true }),
    queued: (id) => kick(id, { activity: false }),
    send,
    async start() {
      await lookForWork();
      sweep = setInterval(() => {
        lookForWork().catch((thrown: unknown) => log.warn(describeError(thrown), 'cannot look for work'));
      }, options.sweepMs);
    },
    async stop() {
      stopping.abort();
      clearInterval(sweep);
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all([...jobs.values()].map((job) => job.work));
      await lock.idle();
    },
  };
}
