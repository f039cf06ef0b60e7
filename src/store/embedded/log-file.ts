import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';

/** A longer file is put aside at the next start; the one before it goes. */
const longestLog = 5_000_000;

/** The lines that were written after this call, the last 20 of them. */
export function followLog(file: string): () => string {
  if (existsSync(file) && statSync(file).size > longestLog) renameSync(file, `${file}.1`);
  const start = existsSync(file) ? statSync(file).size : 0;
  return () => {
    if (!existsSync(file)) return '';
    const lines = readFileSync(file).subarray(start).toString('utf8').trimEnd().split('\n');
    return lines.slice(-20).join('\n');
  };
}
