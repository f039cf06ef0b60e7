import type { People } from '../messaging/people.ts';
import type { TicketChanges, TicketRecord, TicketTask, TicketText } from '../store/ticket-store.ts';
import { ticketBody } from './ticket-body.ts';
import type { Requester, TicketSystem } from './ticket-system.ts';

/** What a task has made of its ticket; `announce` is set when the ticket is new in the ticket system. */
export type Performed = { changes: TicketChanges; announce?: { requester: Requester; body: string } };

export type TaskTools = {
  system: TicketSystem;
  people: People;
  /** Throws once somebody else may have the task: then nothing more may be sent. */
  requireHold: () => void;
};

/** Does in the ticket system what a task says, at most once: what may have happened before is looked for first. Throws as `TicketSystem` does. */
export async function performTask(task: TicketTask, tools: TaskTools): Promise<Performed> {
  const { content, ticket } = task;
  const { system } = tools;
  switch (content.kind) {
    case 'create':
      return createOnce(task, content.text, tools);
    case 'comment': {
      const mark = `${ticket.reference}/${task.sequence}`;
      if (task.attempts === 0 || !(await system.hasComment(systemIdOf(ticket), mark))) {
        tools.requireHold();
        await system.addComment(systemIdOf(ticket), { mark, text: content.text });
      }
      return { changes: {} };
    }
    case 'close':
      await system.setState(systemIdOf(ticket), 'closed');
      return { changes: {} };
    case 'reopen':
      await system.setState(systemIdOf(ticket), 'open');
      return { changes: {} };
    default:
      return content satisfies never;
  }
}

async function createOnce(
  { key, attempts, ticket }: TicketTask,
  text: TicketText,
  { system, people, requireHold }: TaskTools,
): Promise<Performed> {
  const { reference, subject, category, urgency, language } = ticket;
  const body = ticketBody(text, language);
  const requester = await requesterOf(ticket, people);
  const found = attempts > 0 ? await system.findByKey(key) : null;
  requireHold();
  const { id, number, state } =
    found ?? (await system.create({ key, reference, subject, body, category, urgency, requester }));
  return { changes: { systemId: id, number, state }, announce: { requester, body } };
}

/** The call-back number stands in the text. */
async function requesterOf(ticket: TicketRecord, people: People): Promise<Requester> {
  const person = await people.find(ticket.conversationId, ticket.personId);
  return person === 'unknown' ? {} : person;
}

/** The store gives tasks of a ticket that the system does not have only to create it. */
function systemIdOf({ systemId, reference }: TicketRecord): string {
  if (systemId === null) throw new TypeError(`${reference} is not in the ticket system yet`);
  return systemId;
}
