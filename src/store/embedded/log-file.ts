import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';

/** A longer file is put aside at the next start; the one put aside before goes. */
const longestLog = 5_000_000;
/** So much of it is read to see what went wrong. */
const tail = 4_000;

/** Runs the program with its messages going to the end of the file, and gives what reads the new ones. */
export function withLog<Result>(
  file: string,
  run: (output: number) => Result,
): { result: Result; newLines: () => string } {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longestLog) renameSync(file, `${file}.1`);
  const output = openSync(file, 'a', 0o600);
  try {
    const start = fstatSync(output).size;
    return { result: run(output), newLines: () => readFrom(file, start) };
  } finally {
    closeSync(output);
  }
}

function readFrom(file: string, start: number): string {
  const input = openSync(file, 'r');
  try {
    const { size } = fstatSync(input);
    const from = Math.max(start, size - tail);
    const bytes = Buffer.alloc(Math.max(0, size - from));
    readSync(input, bytes, 0, bytes.length, from);
    return bytes.toString('utf8').trimEnd();
  } finally {
    closeSync(input);
  }
}
