import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageActivity } from '../support/activities.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { press, verbsOf } from '../support/press-button.ts';
import { type Product, runCommand, startProduct, until } from './product.ts';

const words = 'Ticket bitte: Bildschirm in 1.05 bleibt schwarz, erreichbar unter 3311';
const agentChannel = '19:agents@thread.tacv2';

describe('a ticket through the whole house', function () {
  this.timeout(180_000);
  let dataFolder: string;
  let connector: FakeConnector;
  let lotse: Product;
  let environment: NodeJS.Dict<string>;

  before(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'lotse-tickets-'));
    connector = await startFakeConnector();
    connector.members.set('29:person', { id: '29:person', name: 'Erika Muster', email: 'erika@example.org' });
    environment = { ADMIN_PORT: String(await freePort()), LOTSE_AGENT_CHANNEL: agentChannel };
    lotse = await startProduct({ dataFolder, chat: false, environment });
  });
  after(async () => {
    await lotse?.end();
    await connector?.close();
    await rm(dataFolder, { recursive: true, force: true });
  });

  it('goes from a sentence to the desk and back into the chat, until the person closes it', async () => {
    await post(messageActivity(connector.serviceUrl, words));
    const form = await shown('the form', ({ activity }) => verbsOf(activity).includes('ticket.submit'));
    await post(press(form, 'ticket.submit', {}, { serviceUrl: connector.serviceUrl }));
    const numbered = await shown('the number', ({ raw, method }) => method === 'PUT' && raw.includes('10001'));
    const told = await shown('the channel', ({ conversationId }) => conversationId === agentChannel);

    const listed = await desk('list');
    const opened = await desk('show', '10001');
    await desk('reply', 'LO-1001', 'Ist das Kabel fest?');
    const reply = await shown('the reply', ({ raw }) => raw.includes('Ist das Kabel fest?'));
    await post(press(numbered, 'ticket.comment', { comment: 'Ja, ist fest.' }, { serviceUrl: connector.serviceUrl }));
    await until('the comment is at the desk', 10_000, async () =>
      (await desk('show', '10001')).includes('Ja, ist fest.'),
    );
    const card = await shown('the card', ({ raw, method }) => method === 'PUT' && raw.includes('Ja, ist fest.'));
    await post(press(card, 'ticket.close', {}, { serviceUrl: connector.serviceUrl }));
    await until('it is closed', 10_000, async () => (await desk('list')).includes('No ticket is open.'));

    assert.deepEqual([numbered.method, numbered.activityId], ['PUT', form.activityId]);
    assert.match(told.raw, /LO-1001.*Erika Muster/s);
    assert.match(listed, /10001/);
    assert.match(opened, /erika@example\.org.*Bildschirm in 1\.05 bleibt schwarz.*3311/s);
    assert.equal(reply.method, 'POST');
  });

  async function post(body: unknown): Promise<void> {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(`${lotse.address}/api/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    assert.equal(response.status, 200);
  }

  type Sent = FakeConnector['sent'][number];
  async function shown(what: string, matches: (sent: Sent) => boolean): Promise<Sent> {
    await until(`${what} is shown`, 15_000, () => Promise.resolve(connector.sent.some(matches)));
    return connector.sent.findLast(matches) as Sent;
  }

  async function desk(...command: string[]): Promise<string> {
    const running = runCommand(['desk', ...command], { dataFolder, environment });
    assert.equal(await running.ended, 0, running.errors());
    return running.output();
  }
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
