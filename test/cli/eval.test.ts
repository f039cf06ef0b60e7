import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { articleFile, createKnowledgeFolder, type KnowledgeFolder } from '../support/knowledge-folder.ts';

const guest = {
  id: 'guest',
  question: 'Wie bekommen Gäste WLAN?',
  expect: 'answer',
  articles: ['gast'],
  mustContain: ['24 Stunden'],
};

describe('lotse eval', function () {
  this.timeout(60_000);
  let folder: KnowledgeFolder;
  before(async () => {
    folder = await createKnowledgeFolder({
      'gast.md': articleFile(
        { id: 'gast', title: 'WLAN für Gäste' },
        'Ein Voucher für das WLAN der Gäste gilt eine Weile.',
      ),
      'drucker.md': articleFile({ id: 'drucker', title: 'Drucker verbinden' }, 'Der Drucker steht im Flur.'),
      'questions.jsonl': JSON.stringify(guest),
      'quality.json': JSON.stringify({ questions: 'questions.jsonl', alwaysPass: ['guest'] }),
      'earlier.json': JSON.stringify({
        perQuestion: [{ id: 'guest', kind: 'answer', articles: ['gast'], ok: true, factContained: true }],
      }),
    });
  });
  after(() => folder.remove());

  function lotse(...options: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const command = [resolve('bin/lotse.js'), 'eval', ...options];
    const env = { PATH: process.env['PATH'], LOTSE_KNOWLEDGE: folder.path };
    return new Promise((done) => {
      execFile(process.execPath, command, { cwd: folder.path, env }, (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      );
    });
  }

  it('ends with 1 where the gate does not hold, and says why in the language asked for', async () => {
    const { code, stdout } = await lotse('gate', '--language', 'de');

    assert.equal(code, 1);
    assert.equal(
      stdout,
      'guest „Wie bekommen Gäste WLAN?“ muss immer gelingen: Die Antwort aus „WLAN für Gäste“ (gast) enthält „24 Stunden“ nicht.\n' +
        'Die Schranke hält nicht: 1 von 1 Regeln verletzt.\n',
    );
  });

  it('measures, repeats, compares and writes the page in one go', async () => {
    const page = join(folder.path, 'report.html');
    const options = [
      '--questions',
      join(folder.path, 'questions.jsonl'),
      '--compare',
      join(folder.path, 'earlier.json'),
    ];

    const { code, stdout } = await lotse('answers', ...options, '--repeat', '2', '--html', page, '--json');

    const report = JSON.parse(stdout) as {
      stability: { runs: number };
      comparison: { worse: number };
      answers: { sourceCorrect: number };
    };
    assert.equal(code, 0);
    assert.deepEqual([report.answers.sourceCorrect, report.stability.runs, report.comparison.worse], [1, 2, 1]);
    assert.match(await readFile(page, 'utf8'), /^<!doctype html>\n<html lang="de">/);
  });

  it('says where it wrote the page', async () => {
    const page = join(folder.path, 'said.html');

    const { stdout } = await lotse('answers', '--questions', join(folder.path, 'questions.jsonl'), '--html', page);

    assert.equal(stdout.trimEnd().split('\n').at(-1), `Report for people: ${page}`);
  });

  it('refuses a number of runs that is none', async () => {
    const { code, stderr } = await lotse('answers', '--questions', 'questions.jsonl', '--repeat', 'often');

    assert.equal(code, 1);
    assert.match(stderr, /--repeat often: write a whole number from 1 to 100\.\n\[LOTSE-USAGE\]/);
  });
});
