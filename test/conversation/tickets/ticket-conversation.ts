import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { respond, type TurnResult } from '../../../src/conversation/respond.ts';
import type { Respondent } from '../../../src/conversation/respondent.ts';
import { newSession, type Session } from '../../../src/conversation/session.ts';
import type { Message, MessageContent } from '../../../src/messaging/message.ts';
import type { Reply } from '../../../src/messaging/reply.ts';
import type { TicketForm } from '../../../src/messaging/ticket-view.ts';
import { createFakeTickets, type FakeTickets } from '../../support/fake-tickets.ts';
import { openRespondent } from '../../support/respondent.ts';

export type TicketConversation = {
  tickets: FakeTickets;
  respondent: Respondent;
  /** What was remembered after the last turn. */
  session(): Session;
  say(text: string, changes?: Partial<Message>): Promise<TurnResult>;
  press(content: MessageContent, changes?: Partial<Message>): Promise<TurnResult>;
};

/** The shipped articles on a Wednesday morning. */
export function openShipped(): ReturnType<typeof openRespondent> {
  return openRespondent(resolve('knowledge'), new Date('2026-11-25T09:00:00Z'));
}

/** Erika's conversation with Lotse, with tickets in memory. */
export function startTicketConversation(opened: Respondent): TicketConversation {
  const tickets = createFakeTickets();
  const respondent = { ...opened, tickets };
  let session: Session = { ...newSession, welcomed: true };

  async function press(content: MessageContent, changes?: Partial<Message>): Promise<TurnResult> {
    const who = { conversationId: 'a:erika', personId: 'erika', clientLanguage: 'de', isPersonal: true } as const;
    const result = await respond({ message: { ...who, content, ...changes }, session }, respondent);
    session = result.session;
    return result;
  }

  return {
    tickets,
    respondent,
    session: () => session,
    say: (text, changes) => press({ kind: 'text', text, edited: false, forwarded: false }, changes),
    press,
  };
}

/** The only reply of a turn, which is of this kind. */
export function onlyReply<Kind extends Reply['kind']>({ replies }: TurnResult, kind: Kind) {
  assert.deepEqual(
    replies.map((reply) => reply.kind),
    [kind],
  );
  return replies[0] as Extract<Reply, { kind: Kind }>;
}

/** What stands in place of the pressed card, which is of this kind; nothing else was said. */
export function onlyReplacement<Kind extends Reply['kind']>({ replies, replacement }: TurnResult, kind: Kind) {
  assert.deepEqual(replies, []);
  assert.equal(replacement?.kind, kind);
  return replacement as Extract<Reply, { kind: Kind }>;
}

/** The form that a reply shows. */
export function formOf(reply: Reply): TicketForm {
  assert.ok('form' in reply && reply.form);
  return reply.form.form;
}

/** Sends a form from the card `card-1`. */
export function submission(form: TicketForm): MessageContent {
  return { kind: 'submitTicket', language: 'de', form, keepCard: false };
}
