import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawManual } from './documents/draw-manual.ts';

/** `seconds` from the file to its passages, the start of the worker included; `megabytes` by which the process grew at most. */
const limits = { seconds: 20, megabytes: 400 };
const goals = { seconds: 8, megabytes: 250 };

const pages = 200;

type Measured = { pages: number; passages: number; seconds: number; megabytes: number };

/** Measures what reading a PDF of 200 pages costs, in a process that does nothing else. Memory on Linux only. */
export async function run({ full }: { full: boolean }) {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-documents-'));
  try {
    const file = join(folder, 'handbuch.pdf');
    const pdf = await drawManual(pages);
    await writeFile(file, pdf);
    const rounds: Measured[] = [];
    for (let round = 0; round < (full ? 5 : 3); round += 1) rounds.push(await measure(file));
    const worst = (figure: 'seconds' | 'megabytes') => Math.max(...rounds.map((round) => round[figure]));
    const figures = {
      kilobytes: Math.round(pdf.length / 1000),
      pages: rounds[0]?.pages ?? 0,
      passages: rounds[0]?.passages ?? 0,
      seconds: worst('seconds'),
      megabytes: worst('megabytes'),
    };
    const isWhole = figures.pages === pages;
    const ok = isWhole && figures.seconds <= limits.seconds && figures.megabytes <= limits.megabytes;
    return { name: 'documents', figures, limits, goals, ok };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(file: string): Promise<Measured> {
  const program = fileURLToPath(new URL('./documents/read-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The process that reads ended with ${code}.`);
  return JSON.parse(output) as Measured;
}
