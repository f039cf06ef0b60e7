import type { Helpdesk } from './helpdesk.ts';
import { comments, type Ending } from './story.ts';

/** What was lost, doubled or in the wrong order, over all stories. */
export type Judgement = {
  ticketsLost: number;
  ticketsDoubled: number;
  commentsLost: number;
  commentsDoubled: number;
  commentsOutOfOrder: number;
  closingsLost: number;
  numbersNotShown: number;
  repliesLost: number;
  /** A message that is in flight when the process is killed may come twice. */
  repliesTwice: number;
};

/** Counts at the desk what arrived, and in the chats what was shown. */
export async function judgeStories(endings: Ending[], helpdesk: Helpdesk): Promise<Judgement> {
  const judged: Judgement = {
    ticketsLost: 0,
    ticketsDoubled: 0,
    commentsLost: 0,
    commentsDoubled: 0,
    commentsOutOfOrder: 0,
    closingsLost: 0,
    numbersNotShown: 0,
    repliesLost: 0,
    repliesTwice: 0,
  };
  for (const { person, numbered, replies } of endings) {
    const tickets = await helpdesk.ticketsOf(person.key);
    const written = tickets.flatMap((ticket) => ticket.written).filter((text) => comments.includes(text));
    const distinct = [...new Set(written)];
    judged.ticketsLost += tickets.length === 0 ? 1 : 0;
    judged.ticketsDoubled += Math.max(tickets.length - 1, 0);
    judged.commentsLost += comments.length - distinct.length;
    judged.commentsDoubled += written.length - distinct.length;
    judged.commentsOutOfOrder += distinct.join() === distinct.toSorted().join() ? 0 : 1;
    judged.closingsLost += tickets.every(({ state }) => state === 'closed') ? 0 : 1;
    judged.numbersNotShown += numbered ? 0 : 1;
    judged.repliesLost += replies === 0 ? 1 : 0;
    judged.repliesTwice += Math.max(replies - 1, 0);
  }
  return judged;
}
