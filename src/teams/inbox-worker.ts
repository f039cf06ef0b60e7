import type { ConversationReference } from 'botbuilder';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { Store } from '../store/store.ts';
import type { AnswerActivity } from './answer-activity.ts';
import type { ConversationLock } from './conversation-lock.ts';
import type { Deliver } from './deliver.ts';
import { describeError } from './failure-reply.ts';
import type { Lease } from './lease.ts';
import { createLimiter } from './limiter.ts';

/** Works on stored activities, one at a time per conversation, and sends what waits. */
export type InboxWorker = {
  /** An activity has been stored. */
  received(conversationId: string): void;
  /** Messages may wait to be sent. */
  queued(conversationId: string): void;
  /** Messages of this turn have to wait until then. */
  postpone(conversationId: string, notBefore: Date): void;
  /** False while the conversation has to wait before anything is sent. */
  maySend(conversationId: string): boolean;
  /** Takes up what an earlier process left and keeps looking for it. */
  start(): Promise<void>;
  /** Finishes running turns, gives conversations back and starts nothing new. */
  stop(): Promise<void>;
};

type Job = { wanted: number; done: number; unsent: boolean; work: Promise<void> };

const retryMs = 1_000;

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
  concurrency: number;
}): InboxWorker {
  const { store, lease, lock, answerActivity, deliver, clock, log } = options;
  const limited = createLimiter(options.concurrency);
  const jobs = new Map<string, Job>();
  const timers = new Map<string, NodeJS.Timeout>();
  const notBefore = new Map<string, Date>();
  let sweep: NodeJS.Timeout | undefined;
  let stopped = false;

  function kick(id: string, wanted: { activity: boolean }): void {
    if (stopped) return;
    const job = jobs.get(id) ?? { wanted: 0, done: 0, unsent: false, work: Promise.resolve() };
    job.wanted += 1;
    job.unsent ||= !wanted.activity;
    if (jobs.has(id)) return;
    jobs.set(id, job);
    job.work = work(id, job);
  }

  async function work(id: string, job: Job): Promise<void> {
    try {
      while (!stopped && job.done < job.wanted) {
        const more = await limited(() => lock.run(id, () => workUnderLease(id, job)));
        if (more) {
          job.wanted = job.done + 1;
          job.unsent = true;
        }
      }
    } catch (thrown) {
      log.warn(describeError(thrown), 'conversation postponed');
      later(id, retryMs);
    } finally {
      jobs.delete(id);
    }
  }

  /** True when there is more to do at once. */
  async function workUnderLease(id: string, job: Job): Promise<boolean> {
    const held = await lease.hold(id, async (claim) => {
      let session = claim.session;
      if (job.unsent) await sendUnsent(id, job, claim.reference);
      while (job.done < job.wanted) {
        job.done += 1;
        const answered = await answerActivity(id, session);
        if (answered.kind === 'nothing') break;
        if (answered.kind === 'again') return later(id, retryMs);
        session = answered.session;
        if (maySend(id)) postponeIfLater(id, await deliver(answered.messages, answered.reference));
        if (stopped || lock.isWanted(id)) break;
      }
    });
    if (!held) {
      // Another process has it and will see our activity when it gives the conversation back.
      job.done = job.wanted;
      return false;
    }
    return held.more && !timers.has(id);
  }

  async function sendUnsent(id: string, job: Job, reference: unknown): Promise<void> {
    if (!maySend(id) || !reference) return;
    job.unsent = false;
    const messages = await store.pendingMessages(id);
    postponeIfLater(id, await deliver(messages, reference as Partial<ConversationReference>));
  }

  function postponeIfLater(id: string, delivered: Awaited<ReturnType<Deliver>>): void {
    if (delivered.kind === 'later') postpone(id, delivered.notBefore);
  }

  function postpone(id: string, moment: Date): void {
    notBefore.set(id, moment);
    later(id, moment.getTime() - clock.now().getTime());
  }

  function maySend(id: string): boolean {
    const moment = notBefore.get(id);
    if (moment && moment > clock.now()) return false;
    notBefore.delete(id);
    return true;
  }

  function later(id: string, ms: number): void {
    if (stopped || timers.has(id)) return;
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
    postpone,
    maySend,
    async start() {
      await lookForWork();
      sweep = setInterval(() => {
        lookForWork().catch((thrown: unknown) => log.warn(describeError(thrown), 'cannot look for work'));
      }, options.sweepMs);
    },
    async stop() {
      stopped = true;
      clearInterval(sweep);
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all([...jobs.values()].map((job) => job.work));
      await lock.idle();
    },
  };
}
