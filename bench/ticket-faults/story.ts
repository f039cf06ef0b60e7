import { setTimeout as wait } from 'node:timers/promises';
import type { Chat } from './chat.ts';
import type { Helpdesk } from './helpdesk.ts';
import { createPerson, type Person } from './person.ts';

/** What became of one person's ticket, seen from the chat. */
export type Ending = {
  person: Person;
  reference: string;
  /** The number was shown on their card. */
  numbered: boolean;
  /** How often the helpdesk's reply was shown. */
  replies: number;
};

export const comments = ['Kommentar 1', 'Kommentar 2', 'Kommentar 3'];

const patienceMs = 240_000;

/**
 * One person's ticket from the form to its closing: two comments at once, before the system has it; the helpdesk's reply; a third
 * comment; closed. Every third person sends the form twice at the same moment.
 */
export async function tellStory(
  index: number,
  { port, chat, helpdesk }: { port: number; chat: Chat; helpdesk: Helpdesk },
): Promise<Ending> {
  const person = createPerson({ port, chat });
  const reference = await person.submit({ twice: index % 3 === 0 });
  for (const comment of comments.slice(0, 2)) await person.press('ticket.comment', { reference, comment });
  const number = await helpdesk.numberOf(person.key, patienceMs);
  const shown = await chat.waitFor(
    person.id,
    ({ method, raw }) => method === 'PUT' && raw.includes(`Nummer:** ${number}`),
    patienceMs,
  );
  // Its card is counted; the words stand above it in a message of their own.
  const reply = `Antwort an ${reference}.`;
  await helpdesk.reply(number, reply);
  const isReply = ({ method, raw }: { method: string; raw: string }) =>
    method === 'POST' && raw.includes(reply) && raw.includes('ticket.comment');
  await chat.waitFor(person.id, isReply, patienceMs);
  for (const comment of comments.slice(2)) await person.press('ticket.comment', { reference, comment });
  await person.press('ticket.close', { reference, comment: '' });
  await helpdesk.closed(number, patienceMs);
  // Whatever would come twice comes soon.
  await wait(500);
  const replies = chat.seen(person.id).filter(isReply).length;
  return { person, reference, numbered: shown !== null, replies };
}
