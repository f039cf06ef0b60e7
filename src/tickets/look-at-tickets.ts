import { randomUUID } from 'node:crypto';
import type { Messenger } from '../messaging/messenger.ts';
import type { TicketNews } from '../messaging/ticket-view.ts';
import { toLotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import type { AddressedMessage, TicketChanges, TicketRecord, TicketStore } from '../store/ticket-store.ts';
import { type BackgroundWork, createBackgroundWork } from './background-work.ts';
import { retryAfterSecondsOf } from './busy-error.ts';
import type { TicketCrashPoint } from './ticket-crash-point.ts';
import { replyMessages, statusMessages } from './ticket-news.ts';
import type { SystemTicket, TicketSystem } from './ticket-system.ts';

export type LookWorkerOptions = {
  tickets: TicketStore;
  system: TicketSystem;
  messenger: Messenger;
  /** `retrySeconds`: until a ticket is tried again; `pauseSeconds`: for all, while the ticket system does not answer. */
  timing: { hands: number; leaseSeconds: number; sweepMs: number; retrySeconds: number; pauseSeconds: number };
  /** How often an open ticket is looked at without a reason. */
  staleSeconds: number;
  log: Log;
  crashAt: TicketCrashPoint;
};

/** After so many failures in a row the ticket system is left alone for a while. */
const patientFailures = 3;

/** Brings back what the helpdesk did: reads the tickets that changed, and open ones from time to time, so that a lost webhook only delays. */
export function createLookWorker(options: LookWorkerOptions): BackgroundWork {
  const { tickets, system, messenger, timing, staleSeconds, log, crashAt } = options;
  const owner = randomUUID();
  let failuresInRow = 0;
  let pausedUntil = 0;

  const background = createBackgroundWork<TicketRecord>({
    hands: timing.hands,
    everyMs: timing.sweepMs,
    log,
    async take(limit) {
      if (Date.now() < pausedUntil) return [];
      return tickets.claimChanged({ owner, leaseSeconds: timing.leaseSeconds, staleSeconds, limit });
    },
    work: look,
  });

  async function look(ticket: TicketRecord): Promise<void> {
    let seen: SystemTicket | null;
    try {
      seen = await system.read(ticket.systemId ?? '');
    } catch (thrown) {
      return postpone(ticket, thrown);
    }
    failuresInRow = 0;
    await crashAt('afterRead');
    if (isOld(seen, ticket)) await write(ticket, {}, []);
    else await messenger.betweenTurns(ticket.conversationId, () => tell(seen, ticket));
    await crashAt('afterLookCommit');
  }

  /** One failure holds up its own ticket; several in a row hold up all. */
  async function postpone(ticket: TicketRecord, thrown: unknown): Promise<void> {
    const error = toLotseError(thrown);
    log.warn({ code: error.code, ticket: ticket.reference }, 'cannot look at a ticket');
    failuresInRow += 1;
    const asked = retryAfterSecondsOf(error) ?? 0;
    const seconds = Math.max(asked, timing.retrySeconds);
    const pause = failuresInRow < patientFailures ? asked : Math.max(asked, timing.pauseSeconds);
    pausedUntil = Math.max(pausedUntil, Date.now() + pause * 1_000);
    await tickets.postponeLook({ ticketId: ticket.id, owner }, seconds);
    background.wakeIn(Math.max(seconds, pause) * 1_000);
  }

  async function tell(seen: SystemTicket | null, looked: TicketRecord): Promise<void> {
    // The card that shows it may be another one by now.
    const ticket = (await tickets.ticketOf(looked.personId, looked.reference)) ?? looked;
    const changes = changesOf(seen, ticket);
    const messages = unseen(seen, ticket).flatMap(({ text }) => replyMessages({ ticket, changes, text }, messenger));
    const news = changes.state && newsOf(ticket, changes.state);
    const status = news ? statusMessages({ ticket, changes, news, asNew: false }, messenger) : [];
    await write(ticket, changes, [...messages, ...status]);
  }

  async function write(ticket: TicketRecord, changes: TicketChanges, messages: AddressedMessage[]): Promise<void> {
    const { id: ticketId, seenComment } = ticket;
    await tickets.finishLook({ ticketId, owner, seenComment }, changes, messages);
  }

  return background;
}

function isOld(seen: SystemTicket | null, ticket: TicketRecord): boolean {
  return Object.keys(changesOf(seen, ticket)).length === 0;
}

/** What is different there; a ticket that is gone is settled. */
function changesOf(seen: SystemTicket | null, ticket: TicketRecord): TicketChanges {
  const state = seen?.state ?? 'closed';
  const newest = Math.max(ticket.seenComment, ...(seen?.comments ?? []).map(({ id }) => id));
  return {
    ...(state === ticket.state ? {} : { state }),
    ...(newest === ticket.seenComment ? {} : { seenComment: newest }),
  };
}

function unseen(seen: SystemTicket | null, { seenComment }: TicketRecord) {
  const comments = seen?.comments ?? [];
  return comments.filter(({ id, fromHelpdesk }) => fromHelpdesk && id > seenComment).toSorted((a, b) => a.id - b.id);
}

function newsOf(ticket: TicketRecord, state: TicketRecord['state']): TicketNews {
  if (state === 'closed') return 'closed';
  return ticket.state === 'closed' ? 'reopened' : 'shown';
}
