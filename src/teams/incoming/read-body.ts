import type { IncomingMessage } from 'node:http';
import { LotseError } from '../../shared/errors.ts';

const largestBody = 256 * 1024;
/** A larger body is read to its end, so that the sender sees the answer, but not without end. */
const largestWaste = 8 * 1024 * 1024;

/** Reads a request's body as text. Throws LOTSE-ACTIVITY-TOO-LARGE above 256 kB, LOTSE-ACTIVITY-UNREADABLE if it breaks off. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= largestBody) chunks.push(chunk);
      if (size > largestWaste) break;
    }
  } catch (cause) {
    throw new LotseError('LOTSE-ACTIVITY-UNREADABLE', 'The body broke off.', { cause });
  }
  if (size > largestBody) throw new LotseError('LOTSE-ACTIVITY-TOO-LARGE', 'An activity may have at most 256 kB.');
  return Buffer.concat(chunks).toString('utf8');
}
