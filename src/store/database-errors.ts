import pg from 'pg';
import { LotseError } from '../shared/errors.ts';

/** SQLSTATE classes and codes after which the same statement may succeed later: connection, resources, shutdown, time limits, read-only standby. */
const passing = /^(08...|53[23]00|57P0.|57014|55P03|40...|25006)$/;
const refused = /^(28...|3D000)$/;
const full = /^(53100|ENOSPC|EDQUOT)$/;
/** Text that PostgreSQL cannot hold, keys too long for an index. */
const unreadable = /^(22021|22P05|54000)$/;
const neverConnected = /^(ECONNREFUSED|ENOENT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
const connectionMessages = /terminated|timeout|connection error|not queryable|closed/i;

/** What went wrong, in our words. The foreign error's details are left out: they may quote a message. */
export function toDatabaseError(thrown: unknown): LotseError {
  const foreign = rootOf(thrown);
  if (foreign instanceof LotseError) return foreign;
  const { code, message } = describe(foreign);
  const cause = { cause: new Error(`${code} ${message}`.trim()) };
  if (full.test(code)) {
    return new LotseError('LOTSE-DISK-FULL', 'The database cannot write: its disk is full. Free some space.', cause);
  }
  if (refused.test(code)) {
    const sentence = `The database does not let Lotse in (${message}). Check user, password and name in DATABASE_URL.`;
    return new LotseError('LOTSE-DATABASE-DOWN', sentence, cause);
  }
  if (isOutage(foreign)) {
    return new LotseError(
      'LOTSE-DATABASE-DOWN',
      `The database does not answer (${code || message}). Check that its server runs, and DATABASE_URL if it is set.`,
      cause,
    );
  }
  if (unreadable.test(code)) {
    return new LotseError('LOTSE-ACTIVITY-UNREADABLE', 'An id in this activity cannot be stored.', cause);
  }
  return new LotseError('LOTSE-UNEXPECTED', `The database refused a statement (${code} ${message}).`, cause);
}

/** True where waiting may help: the database did not answer, or not now. */
export function isOutage(thrown: unknown): boolean {
  const foreign = rootOf(thrown);
  const { code, message } = describe(foreign);
  if (foreign instanceof pg.DatabaseError) return passing.test(code);
  // Without an SQLSTATE it is the connection's error; Node's own ERR_… are ours.
  return code === '' ? connectionMessages.test(message) : !code.startsWith('ERR_');
}

/** True where the statement certainly never ran. */
export function wasNotExecuted(thrown: unknown): boolean {
  const foreign = rootOf(thrown);
  const { code, message } = describe(foreign);
  if (foreign instanceof pg.DatabaseError) return code === '57P03' || code === '53300';
  return neverConnected.test(code) || /timeout exceeded when trying to connect/i.test(message);
}

/** Drizzle wraps what the driver throws; a name with several addresses fails with an AggregateError. */
function rootOf(thrown: unknown): unknown {
  if (thrown instanceof LotseError || thrown instanceof pg.DatabaseError) return thrown;
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return rootOf(thrown.errors[0]);
  if (thrown instanceof Error && thrown.cause instanceof Error) return rootOf(thrown.cause);
  return thrown;
}

function describe(thrown: unknown): { code: string; message: string } {
  if (!(thrown instanceof Error)) return { code: '', message: String(thrown) };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  return { code, message: thrown.message };
}
