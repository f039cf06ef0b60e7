import type { IncomingMessage } from 'node:http';
import { type DeskAnswer, failed } from './desk-routes.ts';

const largestBody = 2 * 1024 * 1024;
/** A larger body is read to its end, so that the sender sees the answer, but not without end. */
const largestWaste = 16 * 1024 * 1024;

/** The request's body as JSON, or why not. */
export async function readJson(request: IncomingMessage): Promise<{ body: unknown } | { refusal: DeskAnswer }> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= largestBody) chunks.push(chunk);
      if (size > largestWaste) break;
    }
    if (size > largestBody) return { refusal: failed(413, 'A request may have at most 2 MB.') };
    return { body: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { refusal: failed(400, 'The body is not JSON.') };
  }
}
