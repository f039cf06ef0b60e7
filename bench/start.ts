import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end } from './turns/process.ts';

/** Times to ready as multiples of importing the SDKs and opening the database, in the same run; the best of several. */
const limits = { firstStart: 4, laterStart: 4 };
const goals = { firstStart: 2, laterStart: 2 };

const baseline = ['--import', 'tsx', 'bench/start/baseline.ts'];
const lotse = ['bin/lotse.js', 'start', '--no-chat'];

export async function run({ full }: { full: boolean }) {
  const rounds = full ? 7 : 3;
  const first: Pair[] = [];
  const later: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = await mkdtemp(join(tmpdir(), 'lotse-start-'));
    const theirs = await mkdtemp(join(tmpdir(), 'lotse-baseline-'));
    for (const into of [first, later]) {
      into.push({ baselineMs: await timeToReady(baseline, theirs), lotseMs: await timeToReady(lotse, ours) });
    }
    await Promise.all([ours, theirs].map((folder) => rm(folder, { recursive: true, force: true })));
  }
  const firstBest = best(first);
  const laterBest = best(later);
  const figures = {
    firstStart: ratio(firstBest),
    laterStart: ratio(laterBest),
    firstStartMs: firstBest.lotseMs,
    laterStartMs: laterBest.lotseMs,
    baselineFirstMs: firstBest.baselineMs,
    baselineLaterMs: laterBest.baselineMs,
  };
  const ok = figures.firstStart <= limits.firstStart && figures.laterStart <= limits.laterStart;
  return { name: 'start', figures, limits, goals, ok };
}

type Pair = { baselineMs: number; lotseMs: number };

function best(pairs: Pair[]): Pair {
  return {
    baselineMs: Math.min(...pairs.map(({ baselineMs }) => baselineMs)),
    lotseMs: Math.min(...pairs.map(({ lotseMs }) => lotseMs)),
  };
}

function ratio({ lotseMs, baselineMs }: Pair): number {
  return Math.round((lotseMs / baselineMs) * 100) / 100;
}

/** Milliseconds from spawn to the line that says ready; the process is ended and awaited afterwards. */
async function timeToReady(command: string[], dataFolder: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, command, {
    env: {
      ...process.env,
      LOTSE_DATA: dataFolder,
      PORT: '0',
      ADMIN_PORT: '0',
      BOT_ID: '',
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const milliseconds = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (/ready/.test(chunk.toString())) resolve(Math.round(performance.now() - started));
    });
    child.once('exit', (code) => reject(new Error(`${command.join(' ')} ended with ${code} before it was ready`)));
  });
  child.removeAllListeners('exit');
  await end(child);
  return milliseconds;
}
