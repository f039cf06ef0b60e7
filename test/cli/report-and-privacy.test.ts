import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { type OpenStore, openStore } from '../../src/store/open-store.ts';
import { runCommand } from '../end-to-end/product.ts';

const log = pino({ level: 'silent' });
const person = '0b6a2c1e-aaaa-4bbb-8ccc-000000000001';

/** The store stays open the whole time, as a running Lotse has it. */
describe('commands beside a running Lotse', function () {
  this.timeout(120_000);

  let dataFolder: string;
  let lotse: OpenStore;

  before(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'lotse-commands-'));
    lotse = await openStore({ config: { databaseUrl: undefined, dataFolder }, log });
    await talk(lotse, person, 'Meine Worte', 5);
    await talk(lotse, 'stranger', 'Andere Worte', 1);
  });
  after(async () => {
    await lotse.stop();
    await rm(dataFolder, { recursive: true, force: true });
  });

  async function run(...words: string[]) {
    const command = runCommand(words, { dataFolder });
    const code = await command.ended;
    return { code, output: command.output(), errors: command.errors() };
  }

  it('lotse report --json prints one object and nothing else', async () => {
    const { code, output, errors } = await run('report', '--json');

    assert.equal(code, 0, errors);
    const report = JSON.parse(output);
    assert.deepEqual(report.unanswered.topics[0].topic, ['Beamer', 'repariert']);
    assert.deepEqual(report.asked, { total: 6, outcomes: [{ outcome: 'abstain', count: 6 }], other: 0 });
  });

  it('lotse report is German where the articles are, and without colours in a pipe', async () => {
    const { output } = await run('report', '--since', '4w');

    assert.match(output, /Nicht beantwortet[\s\S]*„Beamer, repariert“/);
    assert.ok(!output.includes('\u001b'));
  });

  it('lotse report refuses a day that does not exist and says what it takes', async () => {
    const { code, errors } = await run('report', '--since', '2026-02-30');

    assert.equal(code, 1);
    assert.match(errors, /7d, 4w, 3m/);
  });

  it('lotse privacy export writes what is stored, explained in German, into a file of one’s own', async () => {
    const file = join(dataFolder, 'export.json');

    const { code, errors } = await run('privacy', 'export', '--person', person, '--out', file);

    assert.equal(code, 0, errors);
    const written = await readFile(file, 'utf8');
    assert.match(written, /Gespräche mit Lotse/);
    assert.match(written, /Meine Worte/);
    assert.ok(!written.includes('Andere Worte'));
    assert.equal((await stat(file)).mode & 0o077, 0);
  });

  it('lotse privacy says clearly that nobody is known by a name', async () => {
    const { code, output, errors } = await run('privacy', 'export', '--person', 'nobody@stadt.example');

    assert.equal(code, 1);
    assert.equal(output, '');
    assert.match(errors, /Objekt-ID/);
  });

  it('lotse privacy erase only shows what it would do, until it is told yes', async () => {
    const asked = await run('privacy', 'erase', '--person', person);
    const before = await people();
    const erased = await run('privacy', 'erase', '--person', person, '--yes');

    assert.equal(asked.code, 1);
    assert.match(asked.output, /LO-1001[\s\S]*Mit --yes/);
    assert.deepEqual(before, [person, 'stranger']);
    assert.equal(erased.code, 0, erased.errors);
    assert.match(erased.output, /Das bleibt:[\s\S]*Microsoft Teams/);
    assert.deepEqual(await people(), ['stranger']);
  });

  async function people(): Promise<string[]> {
    const { rows } = await lotse.pool.query<{ id: string }>('select person_id as id from tickets order by id');
    return rows.map(({ id }) => id);
  }
});

async function talk({ store, tickets }: OpenStore, personId: string, words: string, questions: number): Promise<void> {
  const conversationId = `chat of ${personId}`;
  await store.claim(conversationId, 'us', 60);
  for (let count = 0; count < questions; count += 1) {
    await store.finishTurn({
      conversationId,
      owner: 'us',
      personId,
      sequence: null,
      session: { topic: words },
      reference: {},
      messages: [],
      asked: { language: 'de', outcome: 'abstain', articleIds: [], text: 'Wer repariert den Beamer?' },
    });
  }
  await tickets.submit({
    key: `key of ${personId}`,
    personId,
    conversationId,
    language: 'de',
    kind: 'ticket',
    subject: words,
    category: null,
    urgency: 'normal',
    text: { description: words, phone: '', conversation: '' },
    articleIds: [],
  });
}
