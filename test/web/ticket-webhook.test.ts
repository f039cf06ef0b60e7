import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { LotseError } from '../../src/shared/errors.ts';
import { signWebhook } from '../../src/tickets/webhook-signature.ts';
import { receiveTicketWebhook } from '../../src/web/ticket-webhook.ts';

const secret = 'a secret of sixteen';

describe("the door for a ticket system's webhooks", () => {
  let noted: string[];
  let note: (systemId: string) => Promise<boolean>;
  let server: Server;
  let url: string;
  let usedSecret: string | undefined;

  beforeEach(async () => {
    noted = [];
    usedSecret = secret;
    note = async (systemId) => noted.push(systemId) > 0;
    server = createServer((request, response) => {
      const door = { system: 'zammad', secret: usedSecret, noteChange: note, log: pino({ level: 'silent' }) };
      void receiveTicketWebhook(request.url?.split('/').at(-1) ?? '', request, response, door);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/webhooks/tickets`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const good = JSON.stringify({ ticket: { id: 17, title: 'x' }, article: { body: 'not believed' } });

  async function post(body: string, options: { signature?: string; system?: string }): Promise<number> {
    const headers: Record<string, string> = { 'X-Zammad-Delivery': 'd-1' };
    if (options.signature !== undefined) headers['X-Hub-Signature'] = options.signature;
    const response = await fetch(`${url}/${options.system ?? 'zammad'}`, { method: 'POST', headers, body });
    await response.text();
    return response.status;
  }

  it('notes which ticket changed', async () => {
    const status = await post(good, { signature: signWebhook(good, secret) });

    assert.deepEqual([status, noted], [200, ['17']]);
  });

  it('takes the report on a ticket that is not ours, and does nothing', async () => {
    note = () => Promise.resolve(false);

    assert.equal(await post(good, { signature: signWebhook(good, secret) }), 200);
  });

  const forged: [string, string | undefined][] = [
    ['no signature', undefined],
    ['an empty one', ''],
    ['one with another secret', signWebhook(good, 'another secret!!')],
    ['one of another body', signWebhook(`${good} `, secret)],
    ['one without its scheme', signWebhook(good, secret).slice(5)],
  ];
  for (const [what, signature] of forged) {
    it(`does not believe a report with ${what}`, async () => {
      const status = await post(good, signature === undefined ? {} : { signature });

      assert.deepEqual([status, noted], [401, []]);
    });
  }

  it('believes nobody while no secret is set', async () => {
    usedSecret = undefined;

    assert.equal(await post(good, { signature: signWebhook(good, '') }), 401);
  });

  for (const body of ['', 'no JSON', '[]', '{"ticket":{}}', '{"ticket":{"id":"../users"}}', '{"ticket":{"id":-1}}']) {
    it(`cannot read ${body || 'nothing'}`, async () => {
      const status = await post(body, { signature: signWebhook(body, secret) });

      assert.deepEqual([status, noted], [400, []]);
    });
  }

  it('refuses what is larger than any report', async () => {
    const body = JSON.stringify({ ticket: { id: 17, note: 'x'.repeat(300_000) } });

    const status = await post(body, { signature: signWebhook(body, secret) });

    assert.deepEqual([status, noted], [413, []]);
  });

  it('has no door for another system', async () => {
    assert.equal(await post(good, { signature: signWebhook(good, secret), system: 'embedded' }), 404);
  });

  it('asks to come again while the database is away', async () => {
    note = () => Promise.reject(new LotseError('LOTSE-DATABASE-DOWN', 'away'));

    assert.equal(await post(good, { signature: signWebhook(good, secret) }), 503);
  });
});
