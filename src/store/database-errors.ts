import { LotseError } from '../shared/errors.ts';

const unreachableCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EPIPE',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '25006',
  '57014',
  '55P03',
]);
const notExecutedCodes = new Set(['ECONNREFUSED', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', '53300', '57P03']);
const fullCodes = new Set(['53100', 'ENOSPC', 'EDQUOT']);
/** Text that PostgreSQL cannot hold and keys too long for an index. */
const unreadableCodes = new Set(['22021', '22P05', '54000', '54001']);
const unreachableMessages =
  /Connection terminated|timeout expired|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Cannot use a pool after/i;

/** What went wrong, in our words. The foreign error's details are left out: they may quote a message. */
export function toDatabaseError(thrown: unknown): LotseError {
  const foreign = rootOf(thrown);
  if (foreign instanceof LotseError) return foreign;
  const { code, message } = describe(foreign);
  const options = { cause: new Error(`${code} ${message}`.trim()) };
  if (fullCodes.has(code)) {
    return new LotseError('LOTSE-DISK-FULL', 'The database cannot write: its disk is full. Free some space.', options);
  }
  if (isUnreachable(code, message)) {
    return new LotseError('LOTSE-DATABASE-DOWN', `The database does not answer (${code || message}).`, options);
  }
  if (unreadableCodes.has(code)) {
    return new LotseError('LOTSE-ACTIVITY-UNREADABLE', 'An id in this activity cannot be stored.', options);
  }
  return new LotseError('LOTSE-UNEXPECTED', `The database refused a statement (${code} ${message}).`, options);
}

/** True where the statement certainly never ran: the connection was not made. */
export function wasNotExecuted(thrown: unknown): boolean {
  const { code, message } = describe(rootOf(thrown));
  return notExecutedCodes.has(code) || /timeout exceeded when trying to connect/i.test(message);
}

function isUnreachable(code: string, message: string): boolean {
  return (
    unreachableCodes.has(code) || code.startsWith('08') || code.startsWith('28') || unreachableMessages.test(message)
  );
}

/** Drizzle wraps what the driver throws; a refused connection to several addresses is an AggregateError. */
function rootOf(thrown: unknown): unknown {
  if (thrown instanceof LotseError) return thrown;
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return rootOf(thrown.errors[0]);
  if (thrown instanceof Error && thrown.cause instanceof Error) return rootOf(thrown.cause);
  return thrown;
}

function describe(thrown: unknown): { code: string; message: string } {
  if (!(thrown instanceof Error)) return { code: '', message: String(thrown) };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  return { code, message: thrown.message };
}
