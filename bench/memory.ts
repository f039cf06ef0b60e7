import { setTimeout as wait } from 'node:timers/promises';
import { measureMemory } from './memory/measure-memory.ts';
import { createConversations } from './turns/conversations.ts';
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
const goals = { readyMb: 300, growth: 0 };

const restSeconds = 30;
const firstTurns = 1_000;

/**
 * Measures the memory of Lotse and its PostgreSQL together: what they keep when nobody asks, after the start and after many
 * turns, garbage that V8 has not collected included; and, for those who have to provide it, what they take at work
 * (`busyMb`). Linux only.
 */
export async function run({ full }: { full: boolean }): Promise<Result> {
  const turns = full ? 5_000 : 3_000;
  const conversations = await createConversations();
  const server = await startServer(['bin/lotse.js', 'start', '--no-chat']);
  try {
    const readyMb = await megabytesAtRest(server);
    await conversations.run(server.port, firstTurns);
    const earlyMb = await megabytesAtRest(server);
    await conversations.run(server.port, turns - firstTurns);
    const busyMb = megabytesOf(server);
    const lateMb = await megabytesAtRest(server);
    const growth = lateMb / earlyMb - 1;
    const figures = { readyMb, earlyMb, lateMb, busyMb, turns, growth };
    return { name: 'memory', figures, limits, goals, ok: readyMb <= limits.readyMb && growth <= limits.growth };
  } finally {
    await server.stop();
    await conversations.close();
  }
}

async function megabytesAtRest(server: MeasuredServer): Promise<number> {
  await wait(restSeconds * 1_000);
  return megabytesOf(server);
}

function megabytesOf(server: MeasuredServer): number {
  return Math.round(measureMemory(server));
}
