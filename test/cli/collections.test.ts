import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../end-to-end/product.ts';
import { articleFile, createKnowledgeFolder, type KnowledgeFolder } from '../support/knowledge-folder.ts';

describe('collections on the command line', function () {
  this.timeout(60_000);
  let folder: KnowledgeFolder;
  let dataFolder: string;
  before(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'lotse-collections-'));
    folder = await createKnowledgeFolder({
      'alt/collection.yaml': 'title: {de: Wartungshinweise}\ndated: true\naudience: [it-service]\n',
      'alt/plotter.md': articleFile(
        { id: 'plotter', title: 'Wartung des Plotters', more: 'date: 2024-03-12\ntags: [Wartung]\n' },
        'Der Plotter wurde gewartet.',
      ),
      'alt/ohne.md': articleFile({ id: 'ohne', title: 'Ohne Datum' }, 'Text.'),
      'beamer.md': articleFile(
        { id: 'beamer', title: 'Beamer', more: 'reviewBy: 2020-01-01\n' },
        'Der Beamer leuchtet.',
      ),
    });
  });
  after(async () => {
    await folder.remove();
    await rm(dataFolder, { recursive: true, force: true });
  });

  async function run(...words: string[]): Promise<string> {
    const running = runCommand(words, { dataFolder, knowledgeFolder: folder.path });
    await running.ended;
    return running.output();
  }

  it('are listed with date and audience, and checked', async () => {
    const [list, check] = await Promise.all([run('knowledge', 'list'), run('knowledge', 'check')]);

    assert.match(list, /^plotter +de +alt +2024-03-12 +Wartung des Plotters +only it-service$/m);
    assert.match(list, /^beamer +de +- +/m);
    assert.match(check, /^alt\/ohne\.md:1 +error +An article of alt\/ needs the day .* date: 2024-03-16/m);
    assert.match(check, /^beamer\.md:1 +warning +.*reviewed by 2020-01-01.* LOTSE-ARTICLE-OVERDUE$/m);
  });

  it('answer only whom they are for, with the date', async () => {
    const question = ['ask', 'Wartungshinweise 2024', '--json'];

    const [others, staff] = await Promise.all([run(...question), run(...question, '--audience', 'IT-Service')]);

    assert.equal(JSON.parse(others).kind, 'abstain');
    const answer = JSON.parse(staff) as { kind: string; text: string; citations: { date?: string }[] };
    assert.equal(answer.kind, 'answer');
    assert.equal(answer.citations[0]?.date, '2024-03-12');
    assert.match(answer.text, /Quelle: Wartung des Plotters \(Stand: 12\.03\.2024\)$/);
  });
});
