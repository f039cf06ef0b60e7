import { statfsSync } from 'node:fs';
import { LotseError } from '../../shared/errors.ts';

/** What PostgreSQL's own last lines mean for the one who starts Lotse. */
export function toStartError(lines: string, dataFolder: string): LotseError {
  const cause = new Error(lines);
  if (/No space left on device|Disk quota exceeded/i.test(lines) || isFull(dataFolder)) {
    const sentence = `The disk of ${dataFolder} is full. Free some space and start again.`;
    return new LotseError('LOTSE-DISK-FULL', sentence, { cause });
  }
  if (/Read-only file system|Permission denied|Operation not permitted/i.test(lines)) {
    const sentence = `The database cannot write to ${dataFolder}. Give this user the folder, or set LOTSE_DATA to another one.`;
    return new LotseError('LOTSE-DATA-NOT-WRITABLE', sentence, { cause });
  }
  if (/files are incompatible with server/i.test(lines)) {
    const sentence = `${dataFolder} was written by another version of PostgreSQL. Start the version of Lotse that wrote it, move its data to a server and set DATABASE_URL.`;
    return new LotseError('LOTSE-DATABASE-START', sentence, { cause });
  }
  const last = lines.trimEnd().split('\n').at(-1) || 'its program said nothing';
  const sentence = `The embedded database in ${dataFolder} did not start: ${last}. Set LOTSE_DATA to another folder, or DATABASE_URL to a server.`;
  return new LotseError('LOTSE-DATABASE-START', sentence, { cause });
}

/** On a full disk there is no room for the words that say so either. */
function isFull(dataFolder: string): boolean {
  const { bavail, bsize } = statfsSync(dataFolder);
  return bavail * bsize < 100_000;
}
