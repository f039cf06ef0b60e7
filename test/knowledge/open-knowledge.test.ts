import assert from 'node:assert/strict';
import { chmod, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createDocumentReader } from '../../src/knowledge/documents/document-reader.ts';
import { openKnowledge } from '../../src/knowledge/open-knowledge.ts';
import { createEmbeddedSearchEngine } from '../../src/search/embedded-search-engine.ts';
import { emptyGlossary } from '../../src/search/glossary.ts';
import { createLog } from '../../src/shared/log.ts';
import { makePdf } from '../support/documents.ts';
import { articleFile, createKnowledgeFolder, type KnowledgeFolder } from '../support/knowledge-folder.ts';

describe('the knowledge folder while Lotse runs', () => {
  let folder: KnowledgeFolder;
  afterEach(() => folder.remove());

  async function open(waitsForDocuments = true, path = folder.path) {
    const search = createEmbeddedSearchEngine({ glossary: emptyGlossary });
    const opened = await openKnowledge({
      folder: path,
      audience: [],
      search,
      useGlossary: () => {},
      documents: createDocumentReader({ cacheFolder: null, waits: waitsForDocuments }),
      log: createLog({ level: 'silent' }),
    });
    const found = async (text: string) =>
      (await search.search({ text, language: 'de', limit: 3 })).map(({ originalId }) => originalId);
    return { ...opened, found };
  }

  it('finds an edited, a new and no longer a deleted article within two seconds', async () => {
    folder = await createKnowledgeFolder({
      'a.md': articleFile({ id: 'a', title: 'Drucker' }, 'Der Drucker steht im Flur.'),
      'b.md': articleFile({ id: 'b', title: 'Telefon' }, 'Das Telefon klingelt.'),
    });
    const { knowledge, found } = await open();
    const changes: number[] = [];
    await knowledge.follow(({ added, changed, removed }) => changes.push(added + changed + removed));
    const started = performance.now();

    await folder.write('a.md', articleFile({ id: 'a', title: 'Drucker' }, 'Der Plotter steht im Keller.'));
    await folder.write('c.md', articleFile({ id: 'c', title: 'Beamer' }, 'Der Beamer leuchtet.'));
    await rm(join(folder.path, 'b.md'));
    while ((await found('Keller')).length === 0 && performance.now() - started < 2000)
      await new Promise((resolve) => setTimeout(resolve, 20));

    const milliseconds = performance.now() - started;
    assert.deepEqual(await found('Keller'), ['a']);
    assert.deepEqual(await found('Beamer'), ['c']);
    assert.deepEqual(await found('Telefon'), []);
    assert.ok(milliseconds < 2000, `${milliseconds} ms`);
    await knowledge.close();
  });

  it('finds a document that is laid there', async () => {
    folder = await createKnowledgeFolder({});
    const { knowledge, found } = await open(false);
    await knowledge.follow(() => undefined);
    const started = performance.now();

    await folder.write('plotter.pdf', await makePdf([[{ text: 'Der Plotter steht im Keller.' }]]));
    while ((await found('Plotter')).length === 0 && performance.now() - started < 15_000)
      await new Promise((resolve) => setTimeout(resolve, 20));

    assert.deepEqual(await found('Plotter'), ['plotter']);
    await knowledge.close();
  });

  it('follows no link out of the folder, which may itself be one', async () => {
    const outside = await createKnowledgeFolder({});
    folder = await createKnowledgeFolder({ 'a.md': articleFile({ id: 'a', title: 'A' }, 'Text.') });
    await symlink(outside.path, join(folder.path, 'link'));
    await symlink(folder.path, join(outside.path, 'folder'));
    const { knowledge } = await open(true, join(outside.path, 'folder'));
    const changes: number[] = [];
    await knowledge.follow(({ added }) => changes.push(added));

    await folder.write('c.md', articleFile({ id: 'c', title: 'C' }, 'Text.'));
    const started = performance.now();
    while (changes.length === 0 && performance.now() - started < 2000)
      await new Promise((resolve) => setTimeout(resolve, 20));

    assert.deepEqual(changes, [1]);
    await knowledge.close();
    await outside.remove();
  });

  /** What Kubernetes does to a mounted ConfigMap when it changes: a new folder, and the one link `..data` turned to it. */
  async function mountConfigMap(version: string, files: Record<string, string>): Promise<void> {
    for (const [file, content] of Object.entries(files)) {
      await folder.write(`..${version}/${file}`, content);
      await symlink(`..data/${file}`, join(folder.path, file)).catch(() => undefined);
    }
    await symlink(`..${version}`, join(folder.path, '..data_tmp'));
    await rename(join(folder.path, '..data_tmp'), join(folder.path, '..data'));
  }

  async function waitFor(happened: () => Promise<boolean>): Promise<number> {
    const started = performance.now();
    while (!(await happened()) && performance.now() - started < 5000)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return performance.now() - started;
  }

  it('answers within two seconds from a ConfigMap that Kubernetes has exchanged, and goes on when it does so again', async () => {
    const printer = (text: string) => articleFile({ id: 'a', title: 'Drucker' }, text);
    folder = await createKnowledgeFolder({ 'konto/c.md': articleFile({ id: 'c', title: 'Konto' }, 'Ihr Konto.') });
    await mountConfigMap('2026_11_28', {
      'a.md': printer('Der Drucker steht im Flur.'),
      beamer: '---\ntitle: Beamer\n---\nDer Beamer leuchtet.\n',
    });
    await symlink('../..data/beamer', join(folder.path, 'konto/b.md'));
    const { knowledge, found } = await open();
    await knowledge.follow(() => undefined);
    const files = [...knowledge.current().articles.values()].map(({ file }) => file);

    await mountConfigMap('2026_11_29', { 'a.md': printer('Der Plotter steht im Keller.') });
    await rm(join(folder.path, '..2026_11_28'), { recursive: true });
    const first = await waitFor(async () => (await found('Keller')).length > 0);
    await mountConfigMap('2026_11_30', { beamer: '---\ntitle: Beamer\n---\nDer Beamer hängt am Dach.\n' });
    const second = await waitFor(async () => (await found('Dach')).length > 0);

    assert.deepEqual(files, ['a.md', 'konto/b.md', 'konto/c.md']);
    assert.ok(first < 2000 && second < 2000, `${first} ms, ${second} ms`);
    assert.deepEqual(await found('Keller'), []);
    assert.deepEqual(
      knowledge.current().problems.map(({ file }) => file),
      ['a.md'],
    );
    await knowledge.close();
  });

  it('notices that `..data` was turned also where only links in folders lead through it', async () => {
    const beamer = (text: string) => articleFile({ id: 'b', title: 'Beamer' }, text);
    folder = await createKnowledgeFolder({
      '..one/b': beamer('Der Beamer leuchtet.'),
      '..two/b': beamer('Der Beamer hängt am Dach.'),
      'raum/c.md': articleFile({ id: 'c', title: 'Raum' }, 'Der Raum ist frei.'),
    });
    await symlink('..one', join(folder.path, '..data'));
    await symlink('../..data/b', join(folder.path, 'raum/b.md'));
    const { knowledge, found } = await open();
    await knowledge.follow(() => undefined);

    await symlink('..two', join(folder.path, '..data_tmp'));
    await rename(join(folder.path, '..data_tmp'), join(folder.path, '..data'));
    const milliseconds = await waitFor(async () => (await found('Dach')).length > 0);

    assert.ok(milliseconds < 2000, `${milliseconds} ms`);
    await knowledge.close();
  });

  it('answers within two seconds from the folder that a link leads to by now, like that of git-sync', async () => {
    folder = await createKnowledgeFolder({
      '.worktrees/one/a.md': articleFile({ id: 'a', title: 'Drucker' }, 'Der Drucker steht im Flur.'),
      '.worktrees/two/a.md': articleFile({ id: 'a', title: 'Drucker' }, 'Der Plotter steht im Keller.'),
    });
    await symlink('.worktrees/one', join(folder.path, 'current'));
    const { knowledge, found } = await open(true, join(folder.path, 'current'));
    await knowledge.follow(() => undefined);

    await symlink('.worktrees/two', join(folder.path, 'new'));
    await rename(join(folder.path, 'new'), join(folder.path, 'current'));
    const turned = await waitFor(async () => (await found('Keller')).length > 0);
    await folder.write('.worktrees/two/b.md', articleFile({ id: 'b', title: 'Beamer' }, 'Der Beamer leuchtet.'));
    const edited = await waitFor(async () => (await found('Beamer')).length > 0);

    assert.ok(turned < 2000 && edited < 2000, `${turned} ms, ${edited} ms`);
    await knowledge.close();
  });

  for (const way of ['moved away', 'deleted']) {
    it(`answers within two seconds from a new folder of the same name when the one before was ${way}`, async () => {
      folder = await createKnowledgeFolder({
        'plain/a.md': articleFile({ id: 'a', title: 'Drucker' }, 'Der Drucker steht im Flur.'),
      });
      const plain = join(folder.path, 'plain');
      const { knowledge, found } = await open(true, plain);
      await knowledge.follow(() => undefined);

      if (way === 'deleted') await rm(plain, { recursive: true });
      else await rename(plain, join(folder.path, 'plain-old'));
      await folder.write('plain/a.md', articleFile({ id: 'a', title: 'Drucker' }, 'Der Plotter steht im Keller.'));
      const replaced = await waitFor(async () => (await found('Keller')).length > 0);
      // The index may have been read anew because of what was deleted; whether the new folder is followed shows only later.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await folder.write('plain/b.md', articleFile({ id: 'b', title: 'Beamer' }, 'Der Beamer leuchtet.'));
      const edited = await waitFor(async () => (await found('Beamer')).length > 0);
      await knowledge.close();

      assert.ok(replaced < 2000 && edited < 2000, `${replaced} ms, ${edited} ms`);
    });
  }

  it('survives a folder in it that cannot be followed', async () => {
    folder = await createKnowledgeFolder({ 'a.md': articleFile({ id: 'a', title: 'A' }, 'Text.') });
    await chmod(folder.path, 0o777);
    await mkdir(join(folder.path, 'lost+found'), { mode: 0o000 });
    const { knowledge } = await open();
    const changes: number[] = [];
    const isRoot = process.geteuid?.() === 0;
    // Root may follow everything.
    if (isRoot) process.seteuid?.(65_534);

    try {
      await knowledge.follow(({ added }) => changes.push(added));
      await folder.write('b.md', articleFile({ id: 'b', title: 'B' }, 'Text.'));
      const started = performance.now();
      while (!changes.includes(1) && performance.now() - started < 2000)
        await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      if (isRoot) process.seteuid?.(0);
    }

    assert.ok(changes.includes(1));
    await knowledge.close();
  });

  it('says how many documents are still being read', async () => {
    folder = await createKnowledgeFolder({
      'a.md': articleFile({ id: 'a', title: 'Drucker' }, 'Der Drucker steht im Flur.'),
      'plotter.pdf': await makePdf([[{ text: 'Der Plotter steht im Keller.' }]]),
    });
    const { knowledge, found } = await open(false);
    const atFirst = knowledge.current();
    while ((await found('Plotter')).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));

    const atLast = knowledge.current();

    assert.deepEqual([atFirst.articles.size, atFirst.pendingDocuments], [1, 1]);
    assert.deepEqual([atLast.articles.size, atLast.pendingDocuments], [2, 0]);
    await knowledge.close();
  });

  it('touches only what changed', async () => {
    folder = await createKnowledgeFolder({
      'a.md': articleFile({ id: 'a', title: 'Drucker' }, 'Der Drucker steht im Flur.'),
      'b.md': articleFile({ id: 'b', title: 'Telefon' }, 'Das Telefon klingelt.'),
    });
    const { knowledge, summary } = await open();
    await folder.write('b.md', articleFile({ id: 'b', title: 'Telefon' }, 'Das Telefon schweigt.'));

    const again = await knowledge.reload();

    assert.deepEqual(summary, { added: 2, changed: 0, removed: 0, unchanged: 0, total: 2 });
    assert.deepEqual(again, { added: 0, changed: 1, removed: 0, unchanged: 1, total: 2 });
    await knowledge.close();
  });

  it('keeps answering when a file becomes broken, and names it', async () => {
    folder = await createKnowledgeFolder({
      'a.md': articleFile({ id: 'a', title: 'Drucker' }, 'Der Drucker steht im Flur.'),
      'b.md': articleFile({ id: 'b', title: 'Telefon' }, 'Das Telefon klingelt.'),
    });
    const { knowledge, found } = await open();
    await folder.write('b.md', '---\ntitle: [\n---\n');

    await knowledge.reload();

    assert.deepEqual(await found('Drucker'), ['a']);
    assert.equal(knowledge.current().problems[0]?.file, 'b.md');
    await knowledge.close();
  });

  it('follows the settings of a collection, for the index and for what is shown', async () => {
    folder = await createKnowledgeFolder({
      'alt/a.md': articleFile({ id: 'a', title: 'Drucker', more: 'date: 2024-03-16\n' }, 'Der Drucker steht im Flur.'),
    });
    const { knowledge, found } = await open();
    const plain = await found('Drucker');
    await folder.write('alt/collection.yaml', 'title: {de: Archiv}\ndated: true\n');
    await knowledge.reload();
    const dated = await found('Drucker');
    await folder.write('alt/collection.yaml', 'title: {de: Archiv}\naudience: [it-service]\n');
    const summary = await knowledge.reload();

    assert.deepEqual([plain, dated, await found('Drucker')], [['a'], [], []]);
    assert.equal(summary.changed, 1);
    assert.equal(knowledge.current().articles.size, 0);
    await knowledge.close();
  });

  it('lives with an empty folder', async () => {
    folder = await createKnowledgeFolder({});

    const { knowledge, summary, found } = await open();

    assert.equal(summary.total, 0);
    assert.deepEqual(await found('Drucker'), []);
    await knowledge.close();
  });

  it('finds an article by the ways people ask for it, in either language', async () => {
    folder = await createKnowledgeFolder({
      'a.md': articleFile(
        {
          id: 'a',
          title: 'Drucker',
          more: 'asked:\n  de:\n    - mein Kasten spuckt nix aus\n  en:\n    - nothing comes out of the copier\n',
        },
        'Der Drucker steht im Flur.',
      ),
    });
    const { knowledge, found } = await open();

    assert.deepEqual(await found('Kasten spuckt'), ['a']);
    assert.deepEqual(await found('copier'), ['a']);
    await knowledge.close();
  });
});
