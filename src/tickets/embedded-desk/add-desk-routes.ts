import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { LotseError, toLotseError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { createDeskRoutes, type DeskAnswer, type DeskChange, type DeskRoute, failed } from './desk-routes.ts';
import { readJson } from './read-json.ts';

/** What the desk's door needs. */
export type DeskDoor = {
  store: DeskStore;
  /** Who knows it may do everything at the desk. */
  token: string;
  /** Hears of what the helpdesk may have changed; returns at once. */
  changed(change: DeskChange): void;
  log: Log;
};

/** Puts the embedded desk on the internal server. */
export function addDeskRoutes(server: Server, door: DeskDoor): void {
  for (const route of createDeskRoutes(door)) {
    const handle = async (request: Request, response: Response) => {
      const { status, json } = await answer(route, request, door);
      response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(json));
    };
    if (route.method === 'GET') server.get(route.path, handle);
    if (route.method === 'POST') server.post(route.path, handle);
    if (route.method === 'PUT') server.put(route.path, handle);
  }
}

async function answer(route: DeskRoute, request: Request, door: DeskDoor): Promise<DeskAnswer> {
  // A page in somebody's browser can reach 127.0.0.1 too; it has no business here, with or without a token.
  const { origin, 'sec-fetch-site': site, authorization = '' } = request.headers;
  if (origin !== undefined || site !== undefined) return failed(403, 'Not authorized');
  if (!isToken(authorization, door.token)) return failed(401, 'Invalid token!');
  try {
    const read = route.method === 'GET' ? { body: undefined } : await readJson(request);
    if ('refusal' in read) return read.refusal;
    const id = String(request.params?.['id'] ?? '');
    return await route.answer({ id, query: new URLSearchParams(request.getQuery()), body: read.body });
  } catch (thrown) {
    const error = toLotseError(thrown);
    door.log.error({ code: error.code, route: `${route.method} ${route.path}` }, 'the desk cannot answer');
    return failed(isOutage(error) ? 503 : 500, 'The desk cannot answer at the moment.');
  }
}

function isOutage({ code }: LotseError): boolean {
  return code === 'LOTSE-DATABASE-DOWN' || code === 'LOTSE-DISK-FULL';
}

/** Compares hashes, so that neither the time nor the length tells anything of the token. */
function isToken(authorization: string, token: string): boolean {
  const [, given = ''] = /^Token token="?([^"\s]+)"?$/i.exec(authorization) ?? [];
  return timingSafeEqual(hash(given), hash(token));
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
