import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import pino from 'pino';
import { newSession } from '../../src/conversation/session.ts';
import type { Reply } from '../../src/messaging/reply.ts';
import { loadCommonWords } from '../../src/privacy/common-words.ts';
import { createMaskText } from '../../src/privacy/mask-text.ts';
import { systemClock } from '../../src/shared/clock.ts';
import type { Store } from '../../src/store/store.ts';
import {
  createTeamsChannel,
  type TeamsChannel,
  type TeamsChannelOptions,
} from '../../src/teams/create-teams-channel.ts';
import type { Respond, ToActivities } from '../../src/teams/turns/turn.ts';
import { type FakeConnector, startFakeConnector } from './fake-connector.ts';
import { createFakeStore, type FakeStore } from './fake-store.ts';

export type Harness = {
  connector: FakeConnector;
  channel: TeamsChannel;
  /** Everything that was logged, as text. */
  logged: () => string;
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown; headers: Headers }>;
  /** Stops the channel and its server; the connector too, unless it was handed in. */
  close(): Promise<void>;
};

/** The Teams layer behind a real HTTP server, before a fake connector. */
export async function startHarness(
  options: Partial<TeamsChannelOptions> & { store: Store; connector?: FakeConnector },
): Promise<Harness> {
  const connector = options.connector ?? (await startFakeConnector());
  const lines: string[] = [];
  const channel = createTeamsChannel({
    config: { bot: undefined, groupChats: false },
    log: pino(
      { level: 'trace' },
      new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) }),
    ),
    clock: systemClock,
    timing: { leaseSeconds: 2, sweepMs: 100, sendMs: 300, retryMs: 30 },
    respond: echo,
    toActivities: plainActivities,
    maskText,
    ...options,
  });
  const server = createServer((request, response) => void channel.handleRequest(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await channel.start();

  return {
    connector,
    channel,
    logged: () => lines.join(''),
    async post(body, headers) {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, body: text ? JSON.parse(text) : undefined, headers: response.headers };
    },
    async close() {
      await channel.stop();
      if (!options.connector) await connector.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A harness over a store in memory; `before` is one whose store and connector are taken over, as after a restart. */
export async function startHarnessInMemory(
  options: Partial<TeamsChannelOptions>,
  before?: { store: FakeStore; connector: FakeConnector },
) {
  const store = before?.store ?? createFakeStore();
  return { ...(await startHarness({ ...options, store, connector: before?.connector })), store };
}

const mask = createMaskText({ loadCommonWords, articleWords: () => ({ nouns: new Set(), others: new Set() }) });

/** Masks as the product does, without the words of any article. */
export const maskText = async (text: string): Promise<string> => mask(text);

/** Says the text back, in the shape of an answer. */
export const echo: Respond = ({ message, session }) => {
  const said = message.content.kind === 'text' ? message.content.text : message.content.kind;
  return Promise.resolve({ replies: [sayReply(said)], session: session ?? newSession });
};

/** A reply whose only content is `text`. */
export function sayReply(text: string): Reply {
  return {
    kind: 'answer',
    language: 'de',
    articleId: 'vpn-verbinden',
    notices: [],
    sentences: [{ text, citation: 1, block: 'paragraph' }],
    citations: [
      {
        n: 1,
        articleId: 'vpn-verbinden',
        title: 'VPN',
        section: '',
        url: 'http://localhost',
        quote: text,
        language: 'de',
      },
    ],
    germanOnly: false,
    generatedByModel: false,
    offers: [],
  };
}

/** Draws replies without the cards: a text and, for answers, the entities that Teams needs. */
export const plainActivities: ToActivities = (reply) => {
  if (reply.kind === 'hint') return [{ type: 'message', text: `hint ${reply.hint} ${reply.language}` }];
  if (reply.kind === 'failure') return [{ type: 'message', text: `failure ${reply.reference}` }];
  if (reply.kind === 'chosen') {
    const content = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: reply.title }] };
    return [{ type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] }];
  }
  if (reply.kind !== 'answer') return [{ type: 'message', text: reply.kind }];
  const message = {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    citation: reply.citations.map(({ n, title, url, quote }) => ({
      '@type': 'Claim',
      position: n,
      appearance: { '@type': 'DigitalDocument', name: title, url, abstract: quote },
    })),
  };
  return [
    {
      type: 'message',
      text: reply.sentences.map(({ text }) => text).join(' '),
      entities: [message],
      channelData: { feedbackLoop: { type: 'default' } },
    },
  ];
};
