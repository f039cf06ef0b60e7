import { LotseError } from '../../shared/errors.ts';

/** Says what PostgreSQL's own words mean for the one who starts Lotse. */
export function toStartError(output: string, dataFolder: string, logFile: string): LotseError {
  const cause = new Error(output);
  if (/No space left on device|Disk quota exceeded/i.test(output)) {
    return new LotseError('LOTSE-DISK-FULL', `The disk of ${dataFolder} is full. Free some space and start again.`, {
      cause,
    });
  }
  if (/Read-only file system|Permission denied|Operation not permitted/i.test(output)) {
    return new LotseError(
      'LOTSE-DATA-NOT-WRITABLE',
      `The database cannot write to ${dataFolder}. Give this user the folder, or set LOTSE_DATA to another one.`,
      { cause },
    );
  }
  if (/initialized by PostgreSQL version/i.test(output)) {
    return new LotseError(
      'LOTSE-DATABASE-START',
      `${dataFolder} was written by another version of PostgreSQL. Start the Lotse that wrote it, or move its data to a server and set DATABASE_URL.`,
      { cause },
    );
  }
  const last = output.split('\n').at(-1) ?? '';
  return new LotseError(
    'LOTSE-DATABASE-START',
    `The embedded database did not start: ${last} See ${logFile}, or set DATABASE_URL.`,
    { cause },
  );
}
