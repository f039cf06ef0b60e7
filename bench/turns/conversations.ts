import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a round measured; times in milliseconds. */
export type Round = { perSecond: number; answerP95: number; acknowledgementP95: number };

/** Ten people who each send their next message when the last one was answered. */
export type Conversations = { run(port: number, turns: number): Promise<Round>; close(): Promise<void> };

const parallel = 10;
/** Teams takes 60 sends per 30 s in a conversation; a new one begins well before. */
const turnsPerConversation = 25;

const questions = [
  'Wie verbinde ich mich mit dem VPN?',
  'Ich habe mein Passwort vergessen',
  'Der Drucker ist offline, was kann ich tun?',
  'Wie richte ich die Abwesenheitsnotiz in Outlook ein?',
  'Mein Laufwerk fehlt',
  'How do I set up MFA on a new phone?',
  'VPN Fehler 809',
  'Wie bestelle ich ein Headset?',
];

/** A connector that accepts everything at once, and the people who wait at it. */
export async function createConversations(): Promise<Conversations> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const waiting = new Map<string, () => void>();
  const connector = createServer((incoming, response) => {
    void readText(incoming).then((text) => {
      response.writeHead(201, { 'Content-Type': 'application/json' });
      response.end('{"id":"sent"}');
      // A welcome is a card without text; the answer has one.
      const { text: said } = JSON.parse(text) as { text?: string };
      const conversationId = decodeURIComponent(incoming.url?.split('/')[3] ?? '');
      if (said) waiting.get(conversationId)?.();
    });
  });
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}/`;
  let counter = 0;

  async function oneTurn(port: number, conversationId: string): Promise<{ answered: number; acknowledged: number }> {
    counter += 1;
    const body = JSON.stringify(activity({ serviceUrl, conversationId, counter }));
    const started = performance.now();
    const arrived = new Promise<number>((resolve) => {
      waiting.set(conversationId, () => resolve(performance.now() - started));
    });
    const acknowledged = await post(agent, port, body).then(() => performance.now() - started);
    const answered = await arrived;
    waiting.delete(conversationId);
    return { answered, acknowledged };
  }

  return {
    async run(port, turns) {
      const answers: number[] = [];
      const acknowledgements: number[] = [];
      let left = turns;
      async function person(): Promise<void> {
        let conversationId = '';
        for (let turn = 0; left > 0; turn += 1) {
          left -= 1;
          if (turn % turnsPerConversation === 0) conversationId = `bench-${counter}-${Math.random()}`;
          const { answered, acknowledged } = await oneTurn(port, conversationId);
          answers.push(answered);
          acknowledgements.push(acknowledged);
        }
      }
      const started = performance.now();
      await Promise.all(Array.from({ length: parallel }, person));
      const seconds = (performance.now() - started) / 1_000;
      return { perSecond: turns / seconds, answerP95: p95(answers), acknowledgementP95: p95(acknowledgements) };
    },
    async close() {
      agent.destroy();
      connector.closeAllConnections();
      await new Promise((resolve) => connector.close(resolve));
    },
  };
}

function activity(of: { serviceUrl: string; conversationId: string; counter: number }): Record<string, unknown> {
  return {
    type: 'message',
    id: `message-${of.counter}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: of.serviceUrl,
    locale: 'de-DE',
    from: { id: '29:person', name: 'Erika Muster', aadObjectId: `person-${of.conversationId}` },
    recipient: { id: '28:lotse', name: 'Lotse' },
    conversation: { id: of.conversationId, conversationType: 'personal', tenantId: 'tenant' },
    channelData: { tenant: { id: 'tenant' } },
    text: questions[of.counter % questions.length],
  };
}

function post(agent: Agent, port: number, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    const options = { agent, port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers };
    const outgoing = request(options, (response) => {
      response.resume();
      if (response.statusCode && response.statusCode < 300) response.once('end', resolve);
      else reject(new Error(`the server answered ${response.statusCode}`));
    });
    outgoing.once('error', (error) => {
      // The server may close a connection that was idle just when it is used again.
      if (outgoing.reusedSocket) post(agent, port, body).then(resolve, reject);
      else reject(error);
    });
    outgoing.end(body);
  });
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function p95(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}
