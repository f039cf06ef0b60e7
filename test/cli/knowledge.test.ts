import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand } from '../end-to-end/product.ts';
import { articleFile, createKnowledgeFolder } from '../support/knowledge-folder.ts';

type Problem = { file: string; severity: string; message: string };

describe('lotse knowledge check', function () {
  this.timeout(60_000);
  let dataFolder: string;
  before(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'lotse-check-'));
  });
  after(() => rm(dataFolder, { recursive: true, force: true }));

  it('warns of a year without public holidays: one JSON object, and nothing else on standard output', async () => {
    const service = await readFile(resolve('knowledge/service.yaml'), 'utf8');
    const year = new Date().getUTCFullYear();
    const folder = await createKnowledgeFolder({
      'service.yaml': service.replace(`\n  ${year}:`, '\n  1999:'),
      'beamer.md': articleFile({ id: 'beamer', title: 'Beamer' }, 'Der Beamer leuchtet.'),
    });

    const running = runCommand(['knowledge', 'check', '--json'], { dataFolder, knowledgeFolder: folder.path });
    const code = await running.ended;

    await folder.remove();
    const { articles, problems } = JSON.parse(running.output()) as { articles: number; problems: Problem[] };
    const [problem] = problems.filter(({ message }) => message.includes(String(year)));
    assert.deepEqual([code, articles], [0, 1], 'a warning is no failure');
    assert.deepEqual([problem?.file, problem?.severity], ['service.yaml', 'warning']);
    assert.match(problem?.message ?? '', /^holidays names none of \d{4}, .* Add the public holidays/);
  });

  it('finds nothing to complain of in the holidays that come along', async () => {
    const running = runCommand(['knowledge', 'check'], { dataFolder, knowledgeFolder: resolve('knowledge') });
    const code = await running.ended;

    assert.equal(code, 0);
    assert.doesNotMatch(running.output(), /holidays/);
  });
});
