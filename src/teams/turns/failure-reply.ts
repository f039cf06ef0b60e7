import { randomInt } from 'node:crypto';
import { LotseError } from '../../shared/errors.ts';

/** Letters and digits that nobody confuses on the telephone. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A new number for the person to tell the helpdesk, like F-7K3Q2M; it stands in the log beside the cause. */
export function failureReference(): string {
  return `F-${Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('')}`;
}

/** What the log may know of an error: foreign messages may quote what somebody wrote, so only their place is kept. */
export function describeError(thrown: unknown): Record<string, unknown> {
  if (thrown instanceof LotseError) return { code: thrown.code, problem: thrown.message };
  if (!(thrown instanceof Error)) return { code: 'LOTSE-UNEXPECTED' };
  const frames = (thrown.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { code: 'LOTSE-UNEXPECTED', error: thrown.name, at: frames.slice(0, 5).map((line) => line.trim()) };
}
