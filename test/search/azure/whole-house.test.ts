import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Product, runCommand, startProduct, until } from '../../end-to-end/product.ts';
import { messageActivity } from '../../support/activities.ts';
import { type AzureSearchStandIn, startAzureSearchStandIn } from '../../support/azure-search-stand-in.ts';
import { type FakeConnector, startFakeConnector } from '../../support/fake-connector.ts';

const question = 'Wie verbinde ich mich mit dem VPN?';

describe('Lotse on Azure AI Search', function () {
  this.timeout(120_000);
  let dataFolder: string;
  let service: AzureSearchStandIn;
  let environment: NodeJS.Dict<string>;

  before(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'lotse-azure-'));
    service = await startAzureSearchStandIn();
    environment = {
      LOTSE_SEARCH: 'azure',
      AZURE_SEARCH_ENDPOINT: service.url,
      AZURE_SEARCH_KEY: service.key,
      AZURE_SEARCH_INDEX: 'house',
    };
  });
  afterEach(() => {
    service.fault = () => undefined;
  });
  after(async () => {
    await service?.close();
    await rm(dataFolder, { recursive: true, force: true });
  });

  async function run(...words: string[]): Promise<{ code: number | null; output: string; errors: string }> {
    const running = runCommand(words, { dataFolder, environment });
    const code = await running.ended;
    return { code, output: running.output(), errors: running.errors() };
  }

  const stored = () => service.indexes.get('house-v1')?.documents.size ?? 0;
  const questions = () => service.requests.filter(({ path }) => path === "/indexes('house')/docs/search.post.search");

  it('holds all passages after a run that was killed and the next one', async () => {
    let uploads = 0;
    service.fault = ({ path, body }) => {
      if (!path.endsWith('/docs/search.index')) return undefined;
      if ((body as { value: unknown[] }).value.length > 60) return { status: 413, json: { error: { message: '' } } };
      uploads += 1;
      return uploads > 4 ? { kind: 'stall' } : undefined;
    };
    const killed = runCommand(['knowledge', 'index'], { dataFolder, environment });
    await until('some passages have been sent', 60_000, () => Promise.resolve(uploads > 4));
    killed.process.kill('SIGKILL');
    await killed.ended;
    const before = stored();
    service.fault = () => undefined;

    const next = await run('knowledge', 'index', '--json');
    const again = await run('knowledge', 'index', '--json');

    const summary = JSON.parse(next.output);
    assert.ok(before > 0 && before < summary.total, `${before} of ${summary.total}`);
    assert.deepEqual([summary.unchanged, summary.added, summary.failed], [before, summary.total - before, 0]);
    assert.equal(stored(), summary.total);
    assert.equal(JSON.parse(again.output).unchanged, summary.total);
    assert.deepEqual([next.errors, again.errors], ['', '']);
    assert.deepEqual([...service.indexes.keys()], ['house-v1']);
  });

  it('is examined by the doctor', async () => {
    const well = await run('doctor');
    service.fault = () => ({ status: 403, json: { error: { code: '', message: 'no' } } });
    const refused = await run('doctor');

    assert.match(well.output, /ok +search +Azure AI Search, house is house-v1, \d+ passages\n/);
    assert.match(
      refused.output,
      /wrong +search +The search service 127\.0\.0\.1:\d+ refuses us \(403\)\..*AZURE_SEARCH_KEY/,
    );
    assert.equal(refused.code, 1);
  });

  it('says in a terminal why the index could not be written', async () => {
    service.fault = () => ({ status: 403, json: { error: { code: '', message: 'no' } } });

    const { code, errors } = await run('knowledge', 'index');

    assert.equal(code, 1);
    assert.match(errors, /refuses us \(403\).*\[LOTSE-SEARCH-REFUSED\]/s);
  });

  it('answers a question of the command line, and changes nothing', async () => {
    service.requests.length = 0;

    const { output } = await run('ask', question, '--json');

    const reply = JSON.parse(output);
    assert.deepEqual([reply.kind, reply.citations[0]?.articleId], ['answer', 'vpn-verbinden']);
    assert.equal(questions().length, 1);
    assert.ok(service.requests.every(({ method, path }) => method === 'POST' && path.includes('search.post.search')));
  });

  describe('in the chat', () => {
    let connector: FakeConnector;
    let lotse: Product;
    let conversations = 0;

    before(async () => {
      connector = await startFakeConnector();
      lotse = await startProduct({ dataFolder, chat: false, environment });
      await until('the service is filled', 20_000, () =>
        Promise.resolve(lotse.errors().includes('The search service holds all passages.')),
      );
    });
    after(async () => {
      await lotse?.end();
      await connector?.close();
    });

    it('answers from the service with its source', async () => {
      const asked = questions().length;

      const answer = await ask(question);

      assert.match(answer, /Quelle: .*VPN/);
      assert.equal(questions().length, asked + 1);
    });

    it('answers all the same while the service fails, and warns in the log', async () => {
      service.fault = () => ({ status: 503, json: { error: { code: '', message: 'down' } } });

      const answer = await ask(question);

      assert.match(answer, /Quelle: .*VPN/);
      assert.match(lotse.errors(), /"code":"LOTSE-SEARCH-BUSY"/);
    });

    async function ask(text: string): Promise<string> {
      conversations += 1;
      const id = `a:azure-${conversations}`;
      const conversation = { id, conversationType: 'personal', tenantId: 'our-tenant' };
      const body = JSON.stringify(messageActivity(connector.serviceUrl, text, { conversation }));
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(`${lotse.address}/api/messages`, { method: 'POST', headers, body });
      assert.equal(response.status, 200);
      const isAnswer = (sent: FakeConnector['sent'][number]) =>
        sent.conversationId === id && sent.raw.includes('Quelle:');
      await until('it answers', 15_000, () => Promise.resolve(connector.sent.some(isAnswer)));
      return connector.sent.find(isAnswer)?.raw ?? '';
    }
  });
});
