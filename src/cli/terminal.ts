import { SingleBar } from 'cli-progress';
import pico from 'picocolors';
import { toLotseError } from '../shared/errors.ts';

/** Colours only where a person reads: stderr and stdout may differ. */
export const colours = pico.createColors(process.stdout.isTTY && !process.env['NO_COLOR']);
const errorColours = pico.createColors(process.stderr.isTTY && !process.env['NO_COLOR']);

/** Writes a line on stdout. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes an object as JSON on stdout, which then holds nothing else. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined)}\n`);
}

/** Writes a failure on stderr: what was wrong, what to do, and the code to look up. */
export function printError(thrown: unknown): void {
  const error = toLotseError(thrown);
  process.stderr.write(
    `${errorColours.red(error.message)}\n${errorColours.dim(`[${error.code}] see docs/errors.md`)}\n`,
  );
  if (error.code === 'LOTSE-UNEXPECTED' && error.cause instanceof Error) process.stderr.write(`${error.cause.stack}\n`);
}

export type Progress = { update(done: number): void; stop(): void };

/** A progress bar on stderr; silent where nobody watches. */
export function startProgress(label: string, total: number): Progress {
  if (!process.stderr.isTTY) return { update() {}, stop() {} };
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total} · {eta_formatted}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
