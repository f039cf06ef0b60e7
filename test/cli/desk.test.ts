import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DeskClient, openDeskClient } from '../../src/cli/desk-client.ts';
import { readConfig } from '../../src/config.ts';
import type { ErrorCode } from '../../src/shared/errors.ts';
import { runCommand } from '../end-to-end/product.ts';
import { startTestDesk, type TestDesk } from '../support/desk.ts';

describe('lotse desk', () => {
  let desk: TestDesk;
  let folder: string;
  let client: DeskClient;
  let numbers: string[];
  before(async () => {
    desk = await startTestDesk();
    folder = mkdtempSync(join(tmpdir(), 'lotse-desk-'));
    writeFileSync(join(folder, 'desk.token'), `${desk.token}\n`);
    client = await connect({});
    numbers = [];
    for (const [reference, title] of [
      ['LO-1001', 'Drucker'],
      ['LO-10010', 'Bildschirm \u001b[31mrot\u202E'],
      ['LO-1002', 'LO-1001: abgeschrieben'],
    ] as const) {
      const article = { subject: `${reference}: ${title}`, body: `Zu ${reference}`, sender: 'Customer' };
      const ticket = { title, group: 'Helpdesk', customer_id: 'guess:erika@example.org', article };
      numbers.push(((await desk.request('POST', '/tickets', ticket)).json as { number: string }).number);
    }
  });
  after(async () => {
    rmSync(folder, { recursive: true, force: true });
    await desk.stop();
  });

  function connect(variables: NodeJS.ProcessEnv): Promise<DeskClient> {
    const given = { LOTSE_DATA: folder, ADMIN_PORT: new URL(desk.url).port, ...variables };
    return openDeskClient(readConfig(given, folder));
  }

  const failsWith = (code: ErrorCode, sentence: RegExp) => (error: unknown) => {
    assert.ok(error instanceof Error && 'code' in error);
    assert.equal(error.code, code);
    assert.match(error.message, sentence);
    return true;
  };

  it('lists open tickets, the newest change first, and all if asked', async () => {
    const [first = '', second = '', third = ''] = numbers;
    await client.close(second, undefined);

    const listed = await client.list({ closedToo: false });
    const all = await client.list({ closedToo: true });

    assert.deepEqual(
      listed.map(({ number }) => number),
      [third, first],
    );
    assert.deepEqual(
      all.map(({ number }) => number),
      [second, third, first],
    );
  });

  it('shows a ticket by its number and by the reference that the person has', async () => {
    const byNumber = await client.show(numbers[0] ?? '');
    const byReference = await client.show('lo-1001');

    assert.equal(byNumber.articles[0]?.body, 'Zu LO-1001');
    assert.equal(byReference.ticket.number, numbers[0]);
  });

  it('replies to the person, or notes for itself, and opens a new ticket only by the former', async () => {
    const number = numbers[0] ?? '';

    const noted = await client.reply(number, { body: 'Nur für uns', internal: true });
    const replied = await client.reply(number, { body: 'Bitte neu starten', internal: false });

    const { articles } = await client.show(number);
    assert.deepEqual([noted.state, replied.state], ['new', 'open']);
    assert.deepEqual(
      articles.slice(1).map(({ body, internal, sender }) => [body, internal, sender]),
      [
        ['Nur für uns', true, 'Agent'],
        ['Bitte neu starten', false, 'Agent'],
      ],
    );
  });

  it('closes with a last word', async () => {
    const closed = await client.close('LO-1002', 'Erledigt.');

    const { articles } = await client.show(numbers[2] ?? '');
    assert.equal(closed.state, 'closed');
    assert.equal(articles.at(-1)?.body, 'Erledigt.');
  });

  it('reads more than a page', async () => {
    for (let each = 0; each < 101; each += 1) {
      await desk.request('POST', '/tickets', { title: `Viele ${each}`, group: 'Helpdesk', customer_id: 1 });
    }

    const listed = await client.list({ closedToo: true });

    assert.equal(new Set(listed.map(({ number }) => number)).size, 104);
  });

  for (const name of ['4711', 'LO-9999', 'abc', '../users/me', '']) {
    it(`says that there is no ticket ${name || 'without a name'}`, async () => {
      await assert.rejects(client.show(name), failsWith('LOTSE-USAGE', /^There is no ticket .*lotse desk list --all/));
      await assert.rejects(client.close(name, undefined), failsWith('LOTSE-USAGE', /^There is no ticket/));
    });
  }

  it('says what to do when Lotse does not run', async () => {
    const stopped = await connect({ ADMIN_PORT: '9' });

    await assert.rejects(
      stopped.list({ closedToo: false }),
      failsWith('LOTSE-TICKETS-UNREACHABLE', /^Lotse does not run here.*127\.0\.0\.1:9.*npm start/),
    );
  });

  it('says that Lotse was never started on this folder', async () => {
    await assert.rejects(connect({ LOTSE_DATA: tmpdir() }), failsWith('LOTSE-USAGE', /has not been started on .* yet/));
  });

  it('says where the tickets are when they are elsewhere', async () => {
    const variables = { LOTSE_TICKETS: 'zammad', TICKETS_URL: 'https://zammad.example/', TICKETS_TOKEN: 'x' };

    await assert.rejects(connect(variables), failsWith('LOTSE-USAGE', /are at https:\/\/zammad\.example\. /));
  });

  it('says that another Lotse answers', async () => {
    const other = await connect({ TICKETS_TOKEN: 'of-another-lotse' });

    await assert.rejects(
      other.list({ closedToo: false }),
      failsWith('LOTSE-TICKETS-LOCKED-OUT', /not this Lotse's desk/),
    );
  });

  it('says that the Lotse there has no desk', async () => {
    const server = createServer((_request, response) => {
      response.statusCode = 404;
      response.end('{"code":"ResourceNotFound","message":"/api/v1/tickets does not exist"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const without = await connect({ ADMIN_PORT: String((server.address() as AddressInfo).port) });

    await assert.rejects(without.show('10001'), failsWith('LOTSE-TICKETS-LOCKED-OUT', /another ticket system/));

    server.closeAllConnections();
    server.close();
  });

  it('prints times as they are where the service is, not where the machine thinks it is', async function () {
    this.timeout(60_000);
    const given = { ADMIN_PORT: new URL(desk.url).port, TZ: 'America/New_York' };
    const service = await readFile(fileURLToPath(new URL('../../knowledge/service.yaml', import.meta.url)), 'utf8');
    const knowledgeFolder = join(folder, 'knowledge');
    await mkdir(knowledgeFolder);
    await writeFile(join(knowledgeFolder, 'service.yaml'), service.replace('Europe/Berlin', 'Asia/Tokyo'));
    const { ticket } = await client.show('LO-10010');
    const inTokyo = new Date(Date.parse(ticket.updated_at) + 9 * 3_600_000).toISOString().slice(0, 16);

    const shown = runCommand(['desk', 'show', 'LO-10010'], { dataFolder: folder, knowledgeFolder, environment: given });
    await shown.ended;

    assert.match(shown.output().split('\n')[0] ?? '', new RegExp(inTokyo.replace('T', ' ')));
  });

  it('prints lines that cannot steer a terminal, and JSON that holds everything', async function () {
    this.timeout(60_000);
    const environment = { ADMIN_PORT: new URL(desk.url).port };
    const [plain, json] = [
      ['desk', 'show', 'LO-10010'],
      ['desk', 'show', 'LO-10010', '--json'],
    ].map((words) => runCommand(words, { dataFolder: folder, environment }));

    const codes = [await plain?.ended, await json?.ended];

    assert.deepEqual(codes, [0, 0], plain?.errors());
    assert.match(plain?.output() ?? '', /Bildschirm \[31mrot\n/);
    const parsed = JSON.parse(json?.output() ?? '') as { title: string; articles: { body: string }[] };
    assert.deepEqual([parsed.title, parsed.articles[0]?.body], ['Bildschirm \u001b[31mrot\u202E', 'Zu LO-10010']);
  });
});
