import { createHash } from 'node:crypto';
import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readKnowledge } from '../../src/knowledge/reading/read-knowledge.ts';

/** What a round measured; times in milliseconds. */
export type Round = { perSecond: number; answerP95: number; acknowledgementP95: number };

/** Ten people who each send their next message when the last one was answered. */
export type Conversations = { run(port: number, turns: number): Promise<Round>; close(): Promise<void> };

const parallel = 10;
/** Teams takes 60 sends per 30 s in a conversation; a new one begins well before. */
const turnsPerConversation = 25;

/** A connector that accepts everything at once, and the people who wait at it. */
export async function createConversations(): Promise<Conversations> {
  const questions = await readQuestions();
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const waiting = new Map<string, () => void>();
  const welcomed = new Set<string>();
  const connector = createServer((incoming, response) => {
    void readText(incoming).then((text) => {
      response.writeHead(201, { 'Content-Type': 'application/json' });
      response.end('{"id":"sent"}');
      // A welcome, a card without text, comes once and is not the answer.
      const { text: said } = JSON.parse(text) as { text?: string };
      const conversationId = decodeURIComponent(incoming.url?.split('/')[3] ?? '');
      if (said || welcomed.has(conversationId)) waiting.get(conversationId)?.();
      else welcomed.add(conversationId);
    });
  });
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}/`;
  let counter = 0;

  async function oneTurn(port: number, conversationId: string): Promise<{ answered: number; acknowledged: number }> {
    counter += 1;
    const text = questions[counter % questions.length] ?? '';
    const body = JSON.stringify(activity({ serviceUrl, conversationId, counter, text }));
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

/** The ways people ask that the shipped articles name, shuffled: some hundred answered questions, so that hardly one comes twice in a round. */
async function readQuestions(): Promise<string[]> {
  const { articles } = await readKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)));
  const asked = [...articles.values()].flatMap((article) => Object.values(article.asked).flat());
  // Always the same order, in which hardly an article follows itself.
  const orderOf = (text: string) => createHash('sha256').update(text).digest('hex');
  return [...new Set(asked)].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

function activity(of: {
  serviceUrl: string;
  conversationId: string;
  counter: number;
  text: string;
}): Record<string, unknown> {
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
    text: of.text,
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
