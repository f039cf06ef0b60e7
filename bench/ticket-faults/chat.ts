import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a person saw: a new message or a changed one, with everything in it as text. */
export type Seen = { method: string; activityId: string; raw: string; at: number };

/** A connector on this machine, and the people who look at it. */
export type Chat = {
  serviceUrl: string;
  /** Everything that a conversation was shown so far, in order. */
  seen(conversationId: string): Seen[];
  /** Waits until a conversation is shown something; null after so many milliseconds. */
  waitFor(conversationId: string, matches: (seen: Seen) => boolean, milliseconds: number): Promise<Seen | null>;
  close(): Promise<void>;
};

const route = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/;

/** Accepts everything at once and keeps what was shown. */
export async function openChat(): Promise<Chat> {
  const shown = new Map<string, Seen[]>();
  const waiting = new Map<string, Set<() => void>>();
  let counter = 0;

  function keep(conversationId: string, seen: Seen): void {
    shown.set(conversationId, [...(shown.get(conversationId) ?? []), seen]);
    for (const look of waiting.get(conversationId) ?? []) look();
  }

  const server = createServer((request, response) => {
    void readText(request).then((raw) => {
      const [, encoded, replaced] = route.exec(request.url ?? '') ?? [];
      counter += 1;
      const activityId = replaced ? decodeURIComponent(replaced) : `sent-${counter}`;
      if (encoded) {
        keep(decodeURIComponent(encoded), { method: request.method ?? '', activityId, raw, at: performance.now() });
      }
      response.writeHead(encoded ? 201 : 404, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ id: activityId }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const seen = (conversationId: string) => shown.get(conversationId) ?? [];

  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    seen,
    waitFor(conversationId, matches, milliseconds) {
      const lookers = waiting.get(conversationId) ?? new Set();
      waiting.set(conversationId, lookers);
      return new Promise((resolve) => {
        const finish = (found: Seen | null) => {
          clearTimeout(limit);
          lookers.delete(look);
          resolve(found);
        };
        const limit = setTimeout(() => finish(null), milliseconds);
        const look = () => {
          const found = seen(conversationId).find(matches);
          if (found) finish(found);
        };
        lookers.add(look);
        look();
      });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
