import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { toLotseError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { isSignedWebhook } from '../tickets/webhook-signature.ts';

/** What the door for a ticket system's webhooks needs. */
export type TicketWebhook = {
  /** The system whose webhooks are taken; every other has no door. */
  system: string;
  /** Without one no webhook is believed. */
  secret: string | undefined;
  /** Committed when it resolves; false: not a ticket of ours. */
  noteChange(systemId: string): Promise<boolean>;
  log: Log;
};

const largestBody = 256 * 1024;
/** A larger body is read to its end, so that the sender sees the answer, but not without end. */
const largestWaste = 8 * 1024 * 1024;

const webhookSchema = z.object({
  ticket: z.object({ id: z.union([z.number().int().positive().safe(), z.string().regex(/^\d{1,18}$/)]) }),
});

/** Takes a report that a ticket changed. It is only a reason to look: what is in it is not believed, so copies do no harm. */
export async function receiveTicketWebhook(
  system: string,
  request: IncomingMessage,
  response: ServerResponse,
  door: TicketWebhook,
): Promise<void> {
  const status = await statusOf(system, request, door).catch((thrown: unknown) => {
    door.log.warn({ code: toLotseError(thrown).code }, 'a webhook could not be stored');
    return 503;
  });
  // What was not read to its end would be taken for the next request.
  const headers = { 'Content-Type': 'application/json', ...(request.complete ? {} : { Connection: 'close' }) };
  response.writeHead(status, headers);
  response.end(JSON.stringify({ status }));
}

async function statusOf(system: string, request: IncomingMessage, door: TicketWebhook): Promise<number> {
  if (system !== door.system) return 404;
  const body = await readBytes(request);
  if (body === null) return 413;
  const { 'x-hub-signature': signature } = request.headers;
  if (!door.secret || typeof signature !== 'string' || !isSignedWebhook(body, signature, door.secret)) return 401;
  const webhook = parse(body);
  if (!webhook) return 400;
  await door.noteChange(String(webhook.ticket.id));
  return 200;
}

/** Null for what is larger than any webhook. */
async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
    if (size > largestWaste) break;
  }
  return size > largestBody ? null : Buffer.concat(chunks);
}

function parse(body: Buffer): z.infer<typeof webhookSchema> | null {
  try {
    return webhookSchema.parse(JSON.parse(body.toString('utf8')));
  } catch {
    return null;
  }
}
