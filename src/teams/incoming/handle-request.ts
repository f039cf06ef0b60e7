import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ErrorCode, LotseError, toLotseError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { Store } from '../../store/store.ts';
import { describeError } from '../turns/failure-reply.ts';
import type { InvokeResponse } from '../turns/turn.ts';
import { type IncomingActivity, incomingActivitySchema } from './activity-schema.ts';
import type { Authentication } from './authenticate.ts';
import { toInboxRow } from './prepare-activity.ts';
import { readActivity } from './read-activity.ts';
import { readBody } from './read-body.ts';

export type HandleRequest = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const statusByCode: Partial<Record<ErrorCode, number>> = {
  'LOTSE-ACTIVITY-UNREADABLE': 400,
  'LOTSE-NOT-AUTHENTICATED': 401,
  'LOTSE-FOREIGN-TENANT': 403,
  'LOTSE-ACTIVITY-TOO-LARGE': 413,
  'LOTSE-DATABASE-DOWN': 503,
  'LOTSE-DISK-FULL': 503,
  'LOTSE-IDENTITY-UNREACHABLE': 503,
  'LOTSE-STOPPING': 503,
};

/** Teams sends again after a while; until then most disturbances are over. */
const retryAfterSeconds = 5;

/** The door for activities. It reads the body itself: no body parser may stand before it. */
export function createHandleRequest(options: {
  store: Store;
  authentication: Authentication;
  groupChats: boolean;
  handleInvoke: (activity: IncomingActivity) => Promise<InvokeResponse>;
  received: (conversationId: string) => void;
  forget: (activity: IncomingActivity) => void;
  isStopping: () => boolean;
  log: Log;
}): HandleRequest {
  const { store, authentication, log } = options;

  async function accept(request: IncomingMessage): Promise<InvokeResponse> {
    if (options.isStopping()) throw new LotseError('LOTSE-STOPPING', 'Lotse is being stopped.');
    const activity = parse(await readBody(request));
    await authentication.authenticate(activity, {
      authorization: request.headers.authorization,
      origin: request.headers.origin,
      remoteAddress: request.socket.remoteAddress,
    });
    if (activity.type === 'invoke') return options.handleInvoke(activity);
    if (activity.type === 'messageDelete') options.forget(activity);
    // What Lotse does not answer, like other people's talk in a group, is not stored at all.
    if (readActivity(activity, options).kind === 'nothing') return { status: 200 };
    const isNew = await store.receive(toInboxRow(activity));
    if (isNew) options.received(activity.conversation.id);
    return { status: 200 };
  }

  return async function handleRequest(request, response) {
    try {
      const { status, body } = await accept(request);
      write(response, status, body);
    } catch (thrown) {
      const { code, message } = toLotseError(thrown);
      const status = statusByCode[code] ?? 500;
      log.warn({ ...describeError(thrown), status }, 'activity refused');
      if (status === 503 && !response.headersSent) response.setHeader('Retry-After', retryAfterSeconds);
      const shown = status === 500 ? 'Something went wrong here.' : message;
      write(response, status, { error: { code, message: shown } });
    }
  };
}

function parse(body: string): IncomingActivity {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    throw new LotseError('LOTSE-ACTIVITY-UNREADABLE', 'The body is not JSON.', { cause });
  }
  const parsed = incomingActivitySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => issue.path.join('.') || 'body').join(', ');
  throw new LotseError('LOTSE-ACTIVITY-UNREADABLE', `The body is not an activity: ${fields}.`);
}

function write(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed || response.headersSent) return;
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
  response.setHeader('Content-Length', bytes.length);
  if (body !== undefined) response.setHeader('Content-Type', 'application/json; charset=utf-8');
  // Not chained: restify's writeHead gives nothing back.
  response.writeHead(status);
  response.end(bytes);
}
