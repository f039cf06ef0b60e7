import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { createPostgresStore } from '../../src/store/postgres-store.ts';
import { messageActivity } from '../support/activities.ts';
import { createTestDatabase } from '../support/database.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { startHarness } from '../support/teams-harness.ts';

const program = fileURLToPath(new URL('./channel-process.ts', import.meta.url));
const texts = ['eins', 'zwei', 'drei'];

describe('a process that is killed', () => {
  let answers: Record<'beforeFinish' | 'afterFinish' | 'afterSend', (string | undefined)[]>;
  before(async function startAndKill() {
    // Three processes load the SDK at the same time; that takes a while on a busy machine.
    this.timeout(90_000);
    const [beforeFinish = [], afterFinish = [], afterSend = []] = await Promise.all(
      ['beforeFinish', 'afterFinish', 'afterSend'].map(answersAcrossTheCrash),
    );
    answers = { beforeFinish, afterFinish, afterSend };
  });

  it('before the commit of a turn loses nothing and doubles nothing', () => {
    assert.deepEqual(answers.beforeFinish, texts);
  });

  it('after the commit and before the send loses nothing and doubles nothing', () => {
    assert.deepEqual(answers.afterFinish, texts);
  });

  it('after the send loses nothing and doubles only the message in flight', () => {
    assert.deepEqual(answers.afterSend, ['eins', 'zwei', 'zwei', 'drei']);
  });
});

/** What was sent by the process that died in its second turn and by the one that took over. */
async function answersAcrossTheCrash(point: string): Promise<(string | undefined)[]> {
  const database = await createTestDatabase();
  const connector = await startFakeConnector();
  const child = fork(program, [database.connectionString, point], { execArgv: ['--import', 'tsx'] });
  const ended = once(child, 'exit');
  const port = await portOf(child);
  const unacknowledged: unknown[] = [];
  for (const text of texts) {
    const body = messageActivity(connector.serviceUrl, text);
    if (!(await isAcknowledged(port, body))) unacknowledged.push(body);
  }
  await ended;

  const store = createPostgresStore({ connectionString: database.connectionString, log: pino({ level: 'silent' }) });
  const next = await startHarness({ store, connector });
  for (const body of unacknowledged) await next.post(body);
  while ((await store.conversationsWithWork()).length > 0 || !sentTexts(connector).includes('drei')) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await next.close();
  await connector.close();
  await store.close();
  await database.drop();
  return sentTexts(connector);
}

function sentTexts(connector: FakeConnector): (string | undefined)[] {
  return connector.sent.map(({ activity }) => activity.text);
}

async function portOf(child: ChildProcess): Promise<number> {
  const [port] = (await once(child, 'message')) as [number];
  return port;
}

/** Teams sends again what was not acknowledged, with the same id. */
async function isAcknowledged(port: number, body: unknown): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', body: JSON.stringify(body) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
