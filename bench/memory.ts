import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Conversations, createConversations } from './turns/conversations.ts';
import { type MeasuredServer, startServer } from './turns/process.ts';

type Result = {
  name: 'memory';
  figures: Record<string, number>;
  limits: Record<string, number>;
  goals: Record<string, number>;
  ok: boolean;
};

/** `growth`: the share that is added over the last four fifths of the turns. */
const limits = { readyMb: 450, growth: 0.05 };
const goals = { readyMb: 300, growth: 0.05 };

const secondsAfterReady = 30;

/** Measures the memory of Lotse and its PostgreSQL together, after the start and over many turns. Linux only. */
export async function run({ full }: { full: boolean }): Promise<Result> {
  const turns = full ? 5_000 : 2_500;
  const conversations = await createConversations();
  const server = await startServer(['bin/lotse.js', 'start', '--no-chat']);
  try {
    await wait(secondsAfterReady * 1_000);
    const readyMb = memoryOf(server);
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
  await conversations.run(server.port, turns / 5);
  const early = await settledMemory(server);
  await conversations.run(server.port, (turns * 4) / 5);
  return { early, late: await settledMemory(server) };
}

/** The lowest of twenty looks: an idle V8 gives back within some seconds what is garbage, and garbage is no growth. */
async function settledMemory(server: MeasuredServer): Promise<number> {
  const looks: number[] = [];
  for (let look = 0; look < 20; look += 1) {
    await wait(1_000);
    looks.push(memoryOf(server));
  }
  return Math.min(...looks);
}

/** Megabytes in proportion (PSS), so that what processes share counts once. */
function memoryOf({ pid, dataFolder }: MeasuredServer): number {
  const kilobytes = processesOf(pid, dataFolder).map((process) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(process, 'smaps_rollup'))?.[1] ?? 0),
  );
  return Math.round(kilobytes.reduce((sum, value) => sum + value, 0) / 1_024);
}

/** Lotse, its children, and the PostgreSQL processes, which work in its data folder whoever their parent is. */
function processesOf(root: number, dataFolder: string): number[] {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const parents = new Map(all.map((pid) => [pid, Number(/^PPid:\s+(\d+)/m.exec(read(pid, 'status'))?.[1] ?? 0)]));
  function descends(pid: number): boolean {
    return pid === root || (pid > 1 && descends(parents.get(pid) ?? 0));
  }
  return all.filter((pid) => descends(pid) || workingFolder(pid).startsWith(dataFolder));
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
}

function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}
