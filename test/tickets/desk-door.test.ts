import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { createWebhooks } from '../../src/tickets/embedded-desk/send-webhooks.ts';
import { isSignedWebhook } from '../../src/tickets/webhook-signature.ts';
import { startTestDesk, type TestDesk } from '../support/desk.ts';

const ticket = { title: 'Drucker', group: 'Helpdesk', customer: 'erika@example.org' };

describe('the door of the embedded desk', () => {
  let desk: TestDesk;
  before(async () => {
    desk = await startTestDesk();
  });
  after(() => desk.stop());

  async function knock(headers: Record<string, string>, body: string | Buffer | undefined): Promise<number> {
    const method = body === undefined ? 'GET' : 'POST';
    const response = await fetch(`${desk.url}/api/v1/tickets`, { method, headers, body });
    const { error } = (await response.json()) as { error?: string };
    assert.ok(response.ok || (error ?? '').length > 0, 'a refusal says why');
    return response.status;
  }
  const authorization = () => ({ Authorization: `Token token=${desk.token}` });

  it('opens to its token alone', async () => {
    const statuses = await Promise.all([
      knock(authorization(), undefined),
      knock({ Authorization: `Token token="${desk.token}"` }, undefined),
      knock({}, undefined),
      knock({ Authorization: '' }, undefined),
      knock({ Authorization: desk.token }, undefined),
      knock({ Authorization: 'Token token=' }, undefined),
      knock({ Authorization: `Token token=${desk.token}x` }, undefined),
      knock({ Authorization: `Token token=${desk.token.slice(0, -1)}` }, undefined),
      knock({ Authorization: `Basic ${Buffer.from(`x:${desk.token}`).toString('base64')}` }, undefined),
    ]);

    assert.deepEqual(statuses, [200, 200, 401, 401, 401, 401, 401, 401, 401]);
  });

  it('stays shut to a browser, even with the token', async () => {
    const statuses = await Promise.all([
      knock({ ...authorization(), Origin: 'http://127.0.0.1:3979' }, undefined),
      knock({ ...authorization(), Origin: 'null' }, undefined),
      knock({ ...authorization(), 'Sec-Fetch-Site': 'same-origin' }, undefined),
    ]);

    assert.deepEqual(statuses, [403, 403, 403]);
  });

  it('refuses what is no request of a ticket, and stores nothing of it', async () => {
    const send = (body: string | Buffer) => knock(authorization(), body);
    const article = { body: 'x' };

    const statuses = [
      await send(''),
      await send('{'),
      await send('null'),
      await send('[]'),
      await send('"text"'),
      await send(Buffer.from([0xff, 0xfe, 0x00])),
      await send(JSON.stringify({ ...ticket, title: '' })),
      await send(JSON.stringify({ ...ticket, title: 'x'.repeat(251) })),
      await send(JSON.stringify({ ...ticket, title: 5 })),
      await send(JSON.stringify({ ...ticket, priority: '4 now' })),
      await send(JSON.stringify({ ...ticket, customer: undefined, customer_id: 'guess:' })),
      await send(JSON.stringify({ ...ticket, article: { body: '' } })),
      await send(JSON.stringify({ ...ticket, article: { ...article, sender: 'System' } })),
      await send(JSON.stringify({ ...ticket, article: { body: 'x'.repeat(600_000) } })),
      await send('x'.repeat(3_000_000)),
    ];

    assert.deepEqual(statuses, [400, 400, 422, 422, 422, 400, 422, 422, 422, 422, 422, 422, 422, 422, 413]);
    assert.deepEqual(await desk.database.query('select id from desk_tickets'), []);
  });

  it('takes characters that no database holds, by leaving them out', async () => {
    const { json } = await desk.request('POST', '/tickets', { ...ticket, title: 'a\0b\ud800c 🖨️', tags: 'x\0' });

    assert.equal((json as { title: string }).title, 'ab\uFFFDc 🖨️');
  });

  it('searches for exactly what was asked', async () => {
    await desk.request('POST', '/tickets', { ...ticket, title: '100% Last_Test', tags: 'one, two' });
    const count = async (query: string) => {
      const parameters = new URLSearchParams({ query, expand: 'true' });
      return ((await desk.request('GET', `/tickets/search?${parameters.toString()}`)).json as unknown[]).length;
    };

    const counts = {
      percent: await count('"100%"'),
      underscore: await count('"Last_Test"'),
      wildcard: await count('"L%t"'),
      tag: await count('tags:"two"'),
      partOfTag: await count('tags:"tw"'),
      not: await count('"100%" NOT state.name:"new"'),
      injection: await count(`tags:"' or 1=1 --"`),
    };

    assert.deepEqual(counts, { percent: 1, underscore: 1, wildcard: 0, tag: 1, partOfTag: 0, not: 0, injection: 0 });
  });

  it('gives page after page, each ticket once', async () => {
    const title = 'Seite';
    for (let each = 0; each < 5; each += 1) await desk.request('POST', '/tickets', { ...ticket, title });

    const pages = await Promise.all(
      ['1', '2', '3', '4'].map(async (page) => {
        const parameters = new URLSearchParams({ query: title, expand: 'true', page, per_page: '2' });
        return (await desk.request('GET', `/tickets/search?${parameters.toString()}`)).json as { id: number }[];
      }),
    );

    assert.deepEqual(
      pages.map(({ length }) => length),
      [2, 2, 1, 0],
    );
    assert.equal(new Set(pages.flat().map(({ id }) => id)).size, 5);
  });

  it('tells of what the helpdesk may have changed, not of what the person wrote', async () => {
    const { json } = await desk.request('POST', '/tickets', ticket);
    const { id } = json as { id: number };
    desk.changes.length = 0;

    await desk.request('POST', '/ticket_articles', { ticket_id: id, body: 'Von mir', sender: 'Customer' });
    await desk.request('POST', '/ticket_articles', { ticket_id: id, body: 'Vom Helpdesk' });
    await desk.request('PUT', `/tickets/${id}`, { state: 'closed' });

    assert.deepEqual(
      desk.changes.map((change) => [change.ticket.state, change.article?.body ?? null]),
      [
        ['open', 'Vom Helpdesk'],
        ['closed', null],
      ],
    );
  });

  it('says 503 while the database is away', async () => {
    const other = await startTestDesk();
    await other.loseDatabase();

    const { status, json } = await other.request('GET', '/tickets');

    await other.stop();
    assert.equal(status, 503);
    assert.deepEqual(json, {
      error: 'The desk cannot answer at the moment.',
      error_human: 'The desk cannot answer at the moment.',
    });
  });
});

describe('webhooks of the embedded desk', () => {
  type Delivery = { headers: NodeJS.Dict<string | string[]>; body: string };

  /** Somebody who listens to webhooks and answers with these, the last one again and again. */
  async function listenFor(...statuses: number[]) {
    const deliveries: Delivery[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        deliveries.push({ headers: request.headers, body });
        response.statusCode = statuses[Math.min(deliveries.length, statuses.length) - 1] ?? 200;
        response.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/webhooks/tickets/embedded`;
    const webhooks = createWebhooks({
      url: () => url,
      secret: 'a shared secret',
      pauses: [1, 1],
      log: pino({ level: 'silent' }),
    });
    return {
      deliveries,
      webhooks,
      async stop() {
        await webhooks.stop();
        server.closeAllConnections();
        server.close();
      },
    };
  }

  const now = new Date('2026-03-01T09:00:00Z');
  const change = {
    ticket: {
      id: 7,
      title: 'Ä',
      group: 'Helpdesk',
      state: 'open',
      priority: '2 normal',
      customer: 'e@example.org',
      tags: [],
      createdAt: now,
      updatedAt: now,
      articleIds: [9],
    },
    article: {
      id: 9,
      ticketId: 7,
      subject: '',
      body: 'Bitte neu starten 🖥️',
      internal: false,
      sender: 'Agent' as const,
      createdAt: now,
    },
  };

  it('are signed over what is really sent', async () => {
    const listener = await listenFor(200);

    listener.webhooks.send(change);
    await until(() => listener.deliveries.length === 1);

    await listener.stop();
    const [{ headers, body } = { headers: {}, body: '' }] = listener.deliveries;
    const signature = String(headers['x-hub-signature']);
    assert.equal(isSignedWebhook(body, signature, 'a shared secret'), true);
    assert.equal(isSignedWebhook(`${body} `, signature, 'a shared secret'), false);
    assert.equal(isSignedWebhook(body, signature, 'another secret'), false);
    assert.equal(isSignedWebhook(body, undefined, 'a shared secret'), false);
    assert.match(String(headers['x-zammad-delivery']), /^[0-9a-f-]{36}$/);
    const parsed = JSON.parse(body) as { ticket: { id: number }; article: { body: string } };
    assert.deepEqual([parsed.ticket.id, parsed.article.body], [7, 'Bitte neu starten 🖥️']);
  });

  it('are tried three times, as one delivery, and then given up', async () => {
    const listener = await listenFor(503);

    listener.webhooks.send(change);
    await until(() => listener.deliveries.length === 3);
    await listener.stop();

    assert.equal(new Set(listener.deliveries.map(({ headers }) => headers['x-zammad-delivery'])).size, 1);
    assert.equal(listener.deliveries.length, 3);
  });

  it('are not sent again once they have arrived', async () => {
    const listener = await listenFor(500, 200);

    listener.webhooks.send(change);
    await until(() => listener.deliveries.length === 2);
    await new Promise((resolve) => setTimeout(resolve, 30));

    await listener.stop();
    assert.equal(listener.deliveries.length, 2);
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}
