import { setTimeout as wait } from 'node:timers/promises';
import { measureMemory } from './memory/measure-memory.ts';
import { type Conversations, createConversations } from './turns/conversations.ts';
import { type MeasuredServer, startServer } from './turns/process.ts';

type Result = {
  name: 'memory';
  figures: Record<string, number>;
  limits: Record<string, number>;
  goals: Record<string, number>;
  ok: boolean;
};

/** `growth`: the share that is added by the turns after the first thousand. */
const limits = { readyMb: 450, growth: 0.05 };
const goals = { readyMb: 300, growth: 0.05 };

const secondsAfterReady = 30;
const firstTurns = 1_000;

/**
 * Measures the memory of Lotse and its PostgreSQL together, after the start and over many turns: what they keep when
 * nobody asks, garbage that V8 has not collected included. Linux only.
 */
export async function run({ full }: { full: boolean }): Promise<Result> {
  const turns = full ? 5_000 : 3_000;
  const conversations = await createConversations();
  const server = await startServer(['bin/lotse.js', 'start', '--no-chat']);
  try {
    await wait(secondsAfterReady * 1_000);
    const readyMb = megabytesOf(server);
    const { early, late } = await measureGrowth(server, conversations, turns);
    const growth = late / early - 1;
    const figures = { readyMb, earlyMb: early, lateMb: late, turns, growth };
    return { name: 'memory', figures, limits, goals, ok: readyMb <= limits.readyMb && growth <= limits.growth };
  } finally {
    await server.stop();
    await conversations.close();
  }
}

async function measureGrowth(server: MeasuredServer, conversations: Conversations, turns: number) {
  await conversations.run(server.port, firstTurns);
  const early = await settledMemory(server);
  await conversations.run(server.port, turns - firstTurns);
  return { early, late: await settledMemory(server) };
}

/** The median of twenty looks, one a second, so that one collection of garbage in between decides nothing. */
async function settledMemory(server: MeasuredServer): Promise<number> {
  const looks: number[] = [];
  for (let look = 0; look < 20; look += 1) {
    await wait(1_000);
    looks.push(megabytesOf(server));
  }
  return looks.toSorted((a, b) => a - b)[looks.length / 2] ?? 0;
}

function megabytesOf(server: MeasuredServer): number {
  return Math.round(measureMemory(server));
}
