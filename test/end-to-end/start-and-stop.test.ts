import assert from 'node:assert/strict';
import { chown, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { messageActivity } from '../support/activities.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { normalUser, reachableClone } from '../support/normal-user.ts';
import {
  databaseOf,
  fairLimit,
  type Product,
  postmasterOf,
  type RunningCommand,
  runCommand,
  startProduct,
  until,
} from './product.ts';

type SentActivity = FakeConnector['sent'][number]['activity'];

const shippedKnowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));
const hangAnsweringThread = fileURLToPath(new URL('../support/hang-answering-thread.cjs', import.meta.url));
const vpnQuestion = 'Wie verbinde ich mich von zu Hause mit dem VPN?';

describe('Lotse as a process', function () {
  this.timeout(90_000);
  let home: string;
  let knowledgeFolder: string;
  let connector: FakeConnector;
  let lotse: Product;
  const running: RunningCommand[] = [];
  let conversations = 0;

  before(async () => {
    // Made with mode 0700: where root runs the tests, nobody else can enter.
    home = await mkdtemp(join(tmpdir(), 'lotse-end-to-end-'));
    knowledgeFolder = join(home, 'knowledge');
    await cp(shippedKnowledge, knowledgeFolder, { recursive: true });
    await writeFile(join(knowledgeFolder, 'broken.md'), '---\nid: [broken\n---\nText.\n');
    connector = await startFakeConnector();
    lotse = await start({ dataFolder: 'data', knowledgeFolder });
  });
  after(async () => {
    await Promise.all(running.map((command) => command.end()));
    await connector?.close();
    await rm(home, { recursive: true, force: true });
  });

  describe('that runs', () => {
    it('loads every article but the one whose front matter is broken, and says where to look', () => {
      const said = lotse.output();

      assert.match(
        said,
        /Knowledge +[1-9]\d+ articles(, 1 document is being read|, [2-9] documents are being read)?$/m,
      );
      assert.match(said, /1 problem\(s\) in the knowledge folder: npx lotse knowledge check/);
    });

    it('says that it is alive and ready', async () => {
      const alive = await fetch(`${lotse.address}/healthz`);
      const ready = await fetch(`${lotse.address}/readyz`);

      assert.deepEqual([alive.status, await alive.json()], [200, { status: 'alive' }]);
      assert.deepEqual([ready.status, await ready.json()], [200, { status: 'ready' }]);
    });

    it('answers with the source, and its signed link opens the article', async () => {
      const answer = await ask(lotse, vpnQuestion);

      const page = await openLink(linkOf(answer));
      assert.match(answer.text ?? '', /vpn\.hasefeld\.example.*\n\nQuelle: VPN verbinden/s);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /<h1[^>]*>VPN verbinden/);
    });

    it('opens no article without a signature or with the one of another article', async () => {
      const { search } = linkOf(await ask(lotse, vpnQuestion));

      const unsigned = await fetch(`${lotse.address}/articles/vpn-verbinden`);
      const borrowed = await fetch(`${lotse.address}/articles/drucker-offline${search}`);

      assert.deepEqual([unsigned.status, borrowed.status], [403, 403]);
      assert.doesNotMatch(await borrowed.text(), /Warteschlange|Drucker/);
    });

    it('keeps a thumb down with its reason and what it was about, but not who gave it', async () => {
      const answer = await ask(lotse, vpnQuestion);
      const value = { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: 'Schritt 3 fehlt.' } };
      const changes = { type: 'invoke', name: 'message/submitAction', conversation: answer.conversation, value };

      const replyToId = connector.sent.find(({ activity }) => activity === answer)?.activityId;
      const response = await post(lotse, messageActivity(connector.serviceUrl, '', { ...changes, replyToId }));

      const [{ message_key: key, created_at: when, ...stored } = {}] = await storedFeedback();
      assert.equal(response.status, 200);
      assert.ok(key && when);
      assert.deepEqual(stored, {
        kind: 'answer',
        article_ids: ['vpn-verbinden'],
        passage_ids: stored['passage_ids'],
        reaction: 'dislike',
        reason: 'Schritt 3 fehlt.',
      });
    });

    const unacceptable: [string, number, string, string][] = [
      ['what is not JSON', 400, 'LOTSE-ACTIVITY-UNREADABLE', '{"type":'],
      ['what is not an activity', 400, 'LOTSE-ACTIVITY-UNREADABLE', '{"type":"message"}'],
      ['what is larger than 256 kB', 413, 'LOTSE-ACTIVITY-TOO-LARGE', `{"text":"${'x'.repeat(300 * 1024)}"}`],
    ];
    for (const [what, status, code, body] of unacceptable) {
      it(`refuses ${what}, in words`, async () => {
        const response = await post(lotse, body);

        const { error } = (await response.json()) as { error: { code: string; message: string } };
        assert.deepEqual([response.status, error.code], [status, code]);
        assert.notEqual(error.message, '');
      });
    }

    it('answers on the command line beside it: one JSON object on stdout and nothing else', async () => {
      const command = run(['ask', vpnQuestion, '--json'], { dataFolder: 'data', knowledgeFolder });

      const code = await command.ended;

      const { kind, citations } = JSON.parse(command.output()) as { kind: string; citations: { articleId: string }[] };
      assert.deepEqual([code, kind, citations[0]?.articleId], [0, 'answer', 'vpn-verbinden']);
      assert.equal(command.output().trim().split('\n').length, 1);
    });

    it('turns a second Lotse on its data folder away', async () => {
      const second = run(['start', '--no-chat'], { dataFolder: 'data', knowledgeFolder });

      const code = await second.ended;

      assert.equal(code, 1);
      assert.match(second.errors(), new RegExp(`process ${lotse.process.pid}\\b.*LOTSE_DATA.*LOTSE-DATA-IN-USE`, 's'));
      assert.equal((await fetch(`${lotse.address}/readyz`)).status, 200);
    });

    it('turns a second Lotse on its port away, whose database goes with it', async () => {
      const environment = { PORT: new URL(lotse.address).port };
      const second = run(['start', '--no-chat'], { dataFolder: 'second', knowledgeFolder, environment });

      const code = await second.ended;

      assert.equal(code, 1);
      assert.match(second.errors(), /Port \d+ on 127\.0\.0\.1 is already in use\. .*PORT.*LOTSE-PORT-IN-USE/s);
      assert.equal(postmasterOf(join(home, 'second')), undefined);
    });

    it('tells who reads the log which file broke, once, and counts such files for the collector', async () => {
      const broken = join(knowledgeFolder, 'newly-broken.md');
      const warnings = (file: string) =>
        lotse
          .errors()
          .split('\n')
          .filter((line) => line.includes(`"file":"${file}"`));
      const counted = async () => {
        const figures = await (await fetch(`http://127.0.0.1:${lotse.adminPort}/metrics`)).text();
        return /^lotse_knowledge_files_with_errors (\d+)$/m.exec(figures)?.[1];
      };
      const atFirst = await counted();

      await writeFile(broken, '---\nid: [broken\n---\nText.\n');
      await until('two broken files are counted', 10_000, async () => (await counted()) === '2');
      await rm(broken);
      await until('one broken file is counted', 10_000, async () => (await counted()) === '1');

      assert.equal(atFirst, '1');
      assert.equal(warnings('broken.md').length, 1);
      assert.equal(warnings('newly-broken.md').length, 1);
      assert.match(warnings('newly-broken.md')[0] ?? '', /"code":"LOTSE-ARTICLE-BROKEN".*"line":\d.*not valid YAML/);
    });

    it('answers from an edited article within two seconds', async () => {
      await ask(lotse, vpnQuestion);
      const article = join(knowledgeFolder, 'netzwerk', 'vpn-verbinden.md');
      const edited = (await readFile(article, 'utf8')).replaceAll('vpn.hasefeld.example', 'tunnel.hasefeld.example');

      const written = performance.now();
      await writeFile(article, edited);
      await until('the answer has the new words', 10_000, async () => {
        const { text } = await ask(lotse, vpnQuestion);
        return text?.includes('tunnel.hasefeld.example') ?? false;
      });

      const milliseconds = performance.now() - written;
      assert.ok(milliseconds < fairLimit(2000), `${milliseconds} ms`);
    });
  });

  describe('without articles', () => {
    it('does not start in a knowledge folder that is missing, and says which', async () => {
      const missing = join(home, 'no-such-folder');
      const command = run(['start', '--no-chat'], { dataFolder: 'second', knowledgeFolder: missing });

      const code = await command.ended;

      assert.equal(code, 1);
      assert.ok(command.errors().includes(missing));
      assert.match(command.errors(), /LOTSE_KNOWLEDGE.*LOTSE-KNOWLEDGE-MISSING/s);
    });

    it('starts in an empty one and says honestly that it knows nothing', async () => {
      const empty = join(home, 'empty');
      await mkdir(empty);
      const knowsNothing = await start({ dataFolder: 'second', knowledgeFolder: empty });

      const answer = await ask(knowsNothing, vpnQuestion);

      assert.match(
        knowsNothing.output(),
        /Knowledge +0 articles\n +No article yet.* put Markdown files into .*empty\./,
      );
      assert.match(knowsNothing.errors(), /"code":"LOTSE-KNOWLEDGE-EMPTY"/);
      assert.match(answer.text ?? '', /nichts Verlässliches gefunden/);
      await knowsNothing.end();
    });
  });

  describe('that is stopped', () => {
    it('finishes what it works on, also when it is told twice, and takes its database along', async () => {
      const slow = await startSlowConnector();
      await post(lotse, messageActivity(slow.serviceUrl, vpnQuestion, { conversation: newConversation() }));
      await until('a message is on its way', 10_000, () => Promise.resolve(slow.waiting.length === 1));

      lotse.process.kill('SIGTERM');
      await until('it takes nothing new', 10_000, () => refusesNewWork(lotse));
      lotse.process.kill('SIGTERM');
      slow.letThrough();
      const code = await lotse.ended;

      assert.equal(code, 0);
      assert.match(slow.texts().at(-1) ?? '', /Quelle: VPN verbinden/);
      assert.equal(postmasterOf(join(home, 'data')), undefined);
      await slow.close();
    });

    it('takes over after a SIGKILL: the database that went on running, and the question nobody had answered', async () => {
      const killed = await start({ dataFolder: 'data', knowledgeFolder });
      const postmaster = postmasterOf(join(home, 'data'));
      connector.misbehaveAlways({ status: 503 });
      const conversation = newConversation();
      await post(killed, messageActivity(connector.serviceUrl, vpnQuestion, { conversation }));
      await until('it was refused', 10_000, () => Promise.resolve(isRefused(conversation.id)));
      killed.process.kill('SIGKILL');
      await killed.ended;
      connector.misbehaveAlways(undefined);

      await start({ dataFolder: 'data', knowledgeFolder });

      assert.equal(postmasterOf(join(home, 'data')), postmaster);
      await until('the question is answered', 30_000, () => Promise.resolve(answerIn(conversation.id) !== undefined));
      assert.match(answerIn(conversation.id)?.text ?? '', /Quelle: VPN verbinden/);
    });
  });

  describe('whose thread that answers ends', () => {
    it('says so, stops in order, and leaves the question that it had to the next start', async () => {
      const hangWhen = join(home, 'hang');
      const environment = { HANG_WHEN: hangWhen, NODE_OPTIONS: `--require ${hangAnsweringThread}` };
      const failing = await start({ dataFolder: 'third', knowledgeFolder, environment });
      const conversation = newConversation();
      await writeFile(hangWhen, '');
      await wait(200);
      await post(failing, messageActivity(connector.serviceUrl, vpnQuestion, { conversation }));

      const code = await failing.ended;
      await start({ dataFolder: 'third', knowledgeFolder });

      assert.equal(code, 1);
      assert.match(
        failing.errors(),
        /"code":"LOTSE-ANSWERING-ENDED".*What finds the answers has ended.*Start Lotse again/,
      );
      await until('the question is answered', 30_000, () => Promise.resolve(answerIn(conversation.id) !== undefined));
      assert.match(answerIn(conversation.id)?.text ?? '', /Quelle: VPN verbinden/);
    });
  });

  it('runs for a normal user too, in a folder of theirs that nobody else may enter', async function () {
    const user = normalUser(this);
    const theirs = await mkdtemp(join(tmpdir(), 'lotse-normal-user-'));
    await chown(theirs, user.uid, user.uid);
    const product = await startProduct({
      dataFolder: join(theirs, 'data'),
      wrapper: [...(await reachableClone()), ...user.command],
      chat: false,
    });
    running.push(product);

    const answer = await ask(product, vpnQuestion);
    const owner = (await stat(join(theirs, 'data', 'postgres'))).uid;
    product.process.kill('SIGTERM');
    const code = await product.ended;

    assert.match(answer.text ?? '', /Quelle: VPN verbinden/);
    assert.deepEqual([owner, code], [user.uid, 0]);
    await rm(theirs, { recursive: true, force: true });
  });

  function run(
    words: string[],
    options: { dataFolder: string; knowledgeFolder: string; environment?: NodeJS.Dict<string> },
  ) {
    const command = runCommand(words, { ...options, dataFolder: join(home, options.dataFolder) });
    running.push(command);
    return command;
  }

  async function start(options: {
    dataFolder: string;
    knowledgeFolder: string;
    environment?: NodeJS.Dict<string>;
  }): Promise<Product> {
    const product = await startProduct({ ...options, dataFolder: join(home, options.dataFolder), chat: false });
    running.push(product);
    return product;
  }

  function newConversation() {
    conversations += 1;
    return { id: `end-to-end-${conversations}`, conversationType: 'personal', tenantId: 'our-tenant' };
  }

  /** Asks in a new conversation and gives the answer; what comes before it is the welcome. */
  async function ask(product: Product, text: string): Promise<SentActivity> {
    const conversation = newConversation();
    const response = await post(product, messageActivity(connector.serviceUrl, text, { conversation }));
    assert.equal(response.status, 200);
    await until(`"${text}" is answered`, 20_000, () => Promise.resolve(answerIn(conversation.id) !== undefined));
    return answerIn(conversation.id) ?? {};
  }

  async function storedFeedback(): Promise<Record<string, unknown>[]> {
    const database = new pg.Client({ connectionString: databaseOf(join(home, 'data')) });
    await database.connect();
    const { rows } = await database.query<Record<string, unknown>>('select * from feedback');
    await database.end();
    return rows;
  }

  function answerIn(conversationId: string): SentActivity | undefined {
    return connector.sent.find((sent) => sent.conversationId === conversationId && sent.activity.text)?.activity;
  }

  function isRefused(conversationId: string): boolean {
    return connector.refused.some((refused) => refused.conversationId === conversationId);
  }

  /** Opens a citation's link; Lotse was told no port, so the link does not know it. */
  function openLink({ pathname, search }: URL): Promise<Response> {
    return fetch(`${lotse.address}${pathname}${search}`);
  }
});

function post(product: Product, body: unknown): Promise<Response> {
  return fetch(`${product.address}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function refusesNewWork(product: Product): Promise<boolean> {
  return fetch(`${product.address}/healthz`).then(
    () => false,
    () => true,
  );
}

function linkOf(activity: SentActivity): URL {
  const [claim] = (activity.entities?.[0]?.['citation'] ?? []) as { appearance: { url: string } }[];
  assert.ok(claim, 'the answer has a citation');
  return new URL(claim.appearance.url);
}

/** A connector that takes its time: it answers nothing until it is told to. */
async function startSlowConnector() {
  const waiting: ServerResponse[] = [];
  const texts: string[] = [];
  let isOpen = false;
  const answer = (response: ServerResponse) => {
    response.writeHead(201, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ id: 'sent' }));
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      texts.push((JSON.parse(Buffer.concat(chunks).toString()) as SentActivity).text ?? '');
      if (isOpen) answer(response);
      else waiting.push(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    waiting,
    texts: () => texts,
    letThrough() {
      isOpen = true;
      for (const response of waiting.splice(0)) answer(response);
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
