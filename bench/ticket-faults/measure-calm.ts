import type { Chat } from './chat.ts';
import { createPerson } from './person.ts';

/** Times of a day without faults, at p95 in milliseconds. */
export type CalmTimes = {
  answerP95Ms: number;
  /** Until the response of the button carries our reference. */
  referenceP95Ms: number;
  /** Until the card with the number arrives, without the time that the desk took to make the ticket. */
  numberP95Ms: number;
  deskCreateP95Ms: number;
};

const people = 4;
const patienceMs = 60_000;

/** Four people at a time ask a question and send a form, in turns. */
export async function measureCalm(
  each: number,
  { port, chat, createMs }: { port: number; chat: Chat; createMs: number[] },
): Promise<CalmTimes> {
  const answers: number[] = [];
  const references: number[] = [];
  const numbers: number[] = [];

  async function oneRound(keep: boolean): Promise<void> {
    const asker = createPerson({ port, chat });
    const asked = performance.now();
    await asker.ask('Wie verbinde ich mich mit dem VPN?');
    const answer = await chat.waitFor(asker.id, ({ raw }) => raw.includes('Quelle'), patienceMs);
    const submitter = createPerson({ port, chat });
    const sent = performance.now();
    await submitter.submit({ twice: false });
    const referred = performance.now();
    const isNumbered = ({ method, raw }: { method: string; raw: string }) =>
      method === 'PUT' && /Nummer:\*\* \d+/.test(raw);
    const numbered = await chat.waitFor(submitter.id, isNumbered, patienceMs);
    if (!answer || !numbered) throw new Error('nothing arrived although nothing went wrong');
    if (!keep) return;
    answers.push(answer.at - asked);
    references.push(referred - sent);
    numbers.push(numbered.at - sent);
  }

  async function rounds(count: number, keep: boolean): Promise<void> {
    let left = count;
    async function person(): Promise<void> {
      for (; left > 0; left -= 1) await oneRound(keep);
    }
    await Promise.all(Array.from({ length: people }, person));
  }

  await rounds(people * 4, false);
  createMs.length = 0;
  await rounds(each, true);
  const deskCreateP95Ms = p95(createMs);
  return {
    answerP95Ms: p95(answers),
    referenceP95Ms: p95(references),
    numberP95Ms: p95(numbers) - deskCreateP95Ms,
    deskCreateP95Ms,
  };
}

function p95(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}
