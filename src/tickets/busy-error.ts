import { LotseError } from '../shared/errors.ts';

type Wait = { retryAfterSeconds: number };

/** LOTSE-TICKETS-BUSY with the time that the ticket system asks for. */
export function busyError(message: string, retryAfterSeconds: number): LotseError {
  return new LotseError('LOTSE-TICKETS-BUSY', message, { cause: { retryAfterSeconds } satisfies Wait });
}

/** How long a LOTSE-TICKETS-BUSY asks to wait, in seconds; undefined for every other error. */
export function retryAfterSecondsOf(error: LotseError): number | undefined {
  if (error.code !== 'LOTSE-TICKETS-BUSY') return undefined;
  return (error.cause as Wait).retryAfterSeconds;
}
