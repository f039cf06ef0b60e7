import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { toSearchDocuments } from '../../../src/knowledge/index-articles.ts';
import { readKnowledge } from '../../../src/knowledge/reading/read-knowledge.ts';
import { articleFile, createKnowledgeFolder, type KnowledgeFolder } from '../../support/knowledge-folder.ts';

const dated = 'title: {de: Wartungshinweise, en: Maintenance}\ndated: true\n';

function article(id: string, more = ''): string {
  return articleFile({ id, title: `Über ${id}`, more }, 'Text.');
}

describe('a collection', () => {
  let folder: KnowledgeFolder;
  afterEach(() => folder.remove());

  async function read(files: Record<string, string>) {
    folder = await createKnowledgeFolder(files);
    return readKnowledge(folder.path);
  }

  it('is a folder with a settings file; folders below it belong to it', async () => {
    const { articles, problems } = await read({
      'alt/collection.yaml': dated,
      'alt/a.md': article('a', 'date: 2024-03-16\nupdated: 2026-01-01\n'),
      'alt/2023/b.md': article('b', 'date: 2023-05-02\n'),
      'netz/c.md': article('c', 'updated: 2026-01-01\n'),
    });

    assert.deepEqual(problems, []);
    assert.equal(articles.get('a')?.collection?.title.en, 'Maintenance');
    assert.equal(articles.get('b')?.collection, articles.get('a')?.collection);
    assert.equal(articles.get('c')?.collection, null);
    assert.deepEqual(
      ['a', 'b', 'c'].map((id) => articles.get(id)?.date),
      ['2024-03-16', '2023-05-02', undefined],
    );
  });

  it('takes an article without its own day as of its last update, and warns', async () => {
    const { articles, problems } = await read({
      'alt/collection.yaml': dated,
      'alt/a.md': article('a', 'updated: 2026-01-01\n'),
    });

    assert.equal(articles.get('a')?.date, '2026-01-01');
    assert.deepEqual(
      problems.map(({ file, line, severity }) => `${file}:${line} ${severity}`),
      ['alt/a.md:5 warning'],
    );
    assert.match(problems[0]?.message ?? '', /counts as of 2026-01-01.*date: 2024-03-16/);
  });

  it('ends where a folder below has settings of its own', async () => {
    const { articles } = await read({
      'alt/collection.yaml': dated,
      'alt/handbuch/collection.yaml': 'title: {de: Handbuch}\nweight: 0.5\n',
      'alt/handbuch/a.md': article('a'),
    });

    const { collection, date } = articles.get('a') ?? {};
    assert.deepEqual([collection?.id, collection?.dated, collection?.weight], ['alt/handbuch', false, 0.5]);
    assert.equal(date, undefined);
  });

  it('reaches the search engine with its date, weight and audience', async () => {
    const { articles } = await read({
      'alt/collection.yaml': `${dated}audience: [IT-Service]\nweight: 0.4\n`,
      'alt/a.md': article('a', 'date: 2024-03-16\n'),
    });

    const [document] = toSearchDocuments(articles.values());

    assert.equal(document?.collection, 'alt');
    assert.equal(document?.date, '2024-03-16');
    assert.equal(document?.weight, 0.4);
    assert.deepEqual(document?.audience, ['it-service']);
  });

  it('leaves out a dated article without a date, and says what to write', async () => {
    const { articles, problems } = await read({
      'alt/collection.yaml': dated,
      'alt/a.md': article('a'),
      'alt/b.md': article('b', 'updated: 2024-03-16\n'),
    });

    assert.deepEqual([...articles.keys()], ['b']);
    assert.equal(articles.get('b')?.date, '2024-03-16');
    const [problem] = problems;
    assert.equal(`${problem?.file} ${problem?.code} ${problem?.severity}`, 'alt/a.md LOTSE-ARTICLE-BROKEN error');
    assert.match(problem?.message ?? '', /date: 2024-03-16; until then it is left out/);
  });

  it('with broken settings is left out whole, so that nothing is shown to the wrong people; line and cure are named', async () => {
    const { articles, problems } = await read({
      'a/collection.yaml': 'title: {de: A}\ndatd: true\n',
      'a/a.md': article('a'),
      'b/collection.yaml': '# B\ntitle: B\nweight: 3\naudience: 7\n',
      'b/tief/b.md': article('b'),
      'c/collection.yaml': 'title: [\n',
      'c/c.md': article('c'),
      'd/d.md': article('d'),
    });

    assert.deepEqual([...articles.keys()], ['d']);
    const found = problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');
    assert.match(found, /^a\/collection\.yaml:2 .*Write `dated` instead of `datd`.*left out\.$/m);
    assert.match(found, /^b\/collection\.yaml:2 title: write \{de: Wartungshinweise, en: Maintenance\}/m);
    assert.match(found, /^b\/collection\.yaml:3 weight: write a number above 0 and at most 1/m);
    assert.match(found, /^c\/collection\.yaml:\d .*not valid YAML/m);
  });

  it('narrows who may read: an article is never open wider than its folder, nor a folder than the one around it', async () => {
    const { articles, problems } = await read({
      'intern/collection.yaml': 'title: {de: Intern}\naudience: [it-service, vorstand]\n',
      'intern/a.md': article('a', 'audience: alle\n'),
      'intern/b.md': article('b', 'audience: Vorstand, presse\n'),
      'intern/c.md': article('c', 'audience: presse\n'),
      'intern/tief/collection.yaml': 'title: {de: Tief}\n',
      'intern/tief/d.md': article('d'),
      'e.md': article('e', 'audience: alle\n'),
    });

    const audiences = [...articles.values()].map(({ id, audience }) => `${id}: ${audience.join(' ')}`).sort();
    assert.deepEqual(audiences, ['a: it-service vorstand', 'b: vorstand', 'd: it-service vorstand', 'e: everyone']);
    assert.match(problems[0]?.message ?? '', /nobody in common/);
    assert.equal(problems[0]?.file, 'intern/c.md');
  });

  for (const name of ['collection.yml', 'Collection.yaml']) {
    it(`is left out where its settings are called ${name}`, async () => {
      const { articles, problems } = await read({
        [`intern/${name}`]: 'title: {de: Intern}\naudience: [it-service]\n',
        'intern/a.md': article('a'),
      });

      assert.equal(articles.size, 0);
      assert.match(problems[0]?.message ?? '', /Call the file collection\.yaml.*left out/);
    });
  }

  it('has its settings also from a link to a file of the knowledge folder', async () => {
    folder = await createKnowledgeFolder({
      '..data/collection.yaml': 'title: {de: Intern}\naudience: [it-service]\n',
      'intern/a.md': article('a'),
    });
    await symlink('../..data/collection.yaml', join(folder.path, 'intern/collection.yaml'));

    const { articles, problems } = await readKnowledge(folder.path);

    assert.deepEqual(articles.get('a')?.audience, ['it-service']);
    assert.deepEqual(problems, []);
  });

  for (const target of ['../../vorlage.txt', 'gibt-es-nicht.yaml', '.']) {
    it(`is left out where its settings are a link that Lotse does not follow: ${target}`, async () => {
      folder = await createKnowledgeFolder({ 'intern/a.md': article('a') });
      await symlink(target, join(folder.path, 'intern/collection.yaml'));

      const { articles, problems } = await readKnowledge(folder.path);

      assert.equal(articles.size, 0);
      assert.match(problems[0]?.message ?? '', /(The link leads|Lotse follows only) .*left out/);
      assert.equal(problems.length, 1);
    });
  }
});
