import assert from 'node:assert/strict';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { createDocumentReader } from '../../../src/knowledge/documents/document-reader.ts';
import { type DocumentLimits, documentLimits } from '../../../src/knowledge/documents/limits.ts';
import { createDocumentWorker } from '../../../src/knowledge/documents/run-worker.ts';
import { type KnowledgeBase, readKnowledge } from '../../../src/knowledge/reading/read-knowledge.ts';
import { makeBomb, makeDocx, makePdf, makePdfLoop } from '../../support/documents.ts';
import { articleFile, createKnowledgeFolder, type KnowledgeFolder } from '../../support/knowledge-folder.ts';

const good = [[{ text: 'Der Drucker steht im Flur.' }]];

async function read(folder: KnowledgeFolder, limits: Partial<DocumentLimits> = {}): Promise<KnowledgeBase> {
  const documents = createDocumentReader({ cacheFolder: null, waits: true, limits });
  try {
    return await readKnowledge(folder.path, documents);
  } finally {
    await documents.close();
  }
}

describe('documents that cannot be read', () => {
  let folder: KnowledgeFolder;
  let knowledge: KnowledgeBase;

  before(async () => {
    const docx = await makeDocx('Titel');
    folder = await createKnowledgeFolder({
      'bombe.docx': makeBomb(docx, 3_000_000),
      'doppelt.md': articleFile({ id: 'doppelt', title: 'Doppelt' }, 'Text.'),
      'doppelt.pdf': await makePdf(good),
      'falsche-zeiten.md': articleFile({ id: 'falsche-zeiten', title: 'V', more: 'video: https://v.example/1\n' }, ''),
      'falsche-zeiten.de.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nEins.\n\n00:09.000 --> 00:0x.000\nZwei.\n',
      'gescannt.pdf': await makePdf([[{ picture: true }]]),
      'gut.pdf': await makePdf(good),
      'halb.docx': docx.slice(0, 2_000),
      'kaputt.pdf': 'Das ist kein PDF.',
      'leer.html': '<html><body><script>nur();</script></body></html>',
      'luegner.docx': makeBomb(docx, 3_000_000, 500),
      'ohne-datei.md': articleFile({ id: 'ohne-datei', title: 'X', more: 'document: fehlt.pdf\n' }, ''),
      'ohne-video.de.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nEins.\n',
      'rueckwaerts.md': articleFile({ id: 'rueckwaerts', title: 'V', more: 'video: https://v.example/2\n' }, ''),
      'rueckwaerts.srt': '1\n00:00:05,000 --> 00:00:02,000\nEins.\n',
      'schleife.pdf': makePdfLoop(),
      'verschluesselt.pdf': await makePdf(good, { password: 'geheim' }),
      'zu-gross.html': `<p>${'x'.repeat(400_000)}</p>`,
    });
    knowledge = await read(folder, { inflatedBytes: 1_000_000, fileBytes: 300_000 });
  });
  after(() => folder.remove());

  function problemOf(file: string) {
    const found = knowledge.problems.filter((problem) => problem.file === file);
    assert.equal(found.length, 1, JSON.stringify(knowledge.problems));
    return found[0];
  }

  it('are left out, and the rest goes on', () => {
    assert.deepEqual([...knowledge.articles.keys()].sort(), ['doppelt', 'gut']);
    assert.ok(knowledge.problems.every(({ severity }) => severity === 'error'));
  });

  for (const [file, message] of [
    ['bombe.docx', /would grow to many times its size.*Save it again/],
    ['gescannt.pdf', /no text.*OCR/],
    ['halb.docx', /broken or not what its name says.*save it again/],
    ['kaputt.pdf', /broken or not what its name says.*save it again/],
    ['leer.html', /no text.*remove it/],
    ['luegner.docx', /broken or not what its name says/],
    ['schleife.pdf', /broken/],
    ['verschluesselt.pdf', /protected by a password.*without one/],
    ['zu-gross.html', /larger than Lotse reads.*Split it/],
    ['ohne-datei.md', /there is no fehlt\.pdf beside this file/],
    ['ohne-video.de.vtt', /Write ohne-video\.md beside it/],
  ] as const) {
    it(`are named with the cure: ${file}`, () => {
      const problem = problemOf(file);

      assert.equal(problem?.code, 'LOTSE-DOCUMENT-UNREADABLE');
      assert.match(problem?.message ?? '', message);
    });
  }

  it('are named with the line where the times of a subtitle are broken', () => {
    assert.equal(problemOf('falsche-zeiten.de.vtt')?.line, 6);
    assert.equal(problemOf('rueckwaerts.srt')?.line, 2);
    assert.match(problemOf('rueckwaerts.srt')?.message ?? '', /times.*00:01:02\.500 --> 00:01:06\.000/);
  });

  it('are left out like any second file with an id that is taken', () => {
    assert.equal(problemOf('doppelt.pdf')?.code, 'LOTSE-ARTICLE-DUPLICATE');
    assert.match(problemOf('doppelt.pdf')?.message ?? '', /already used by doppelt\.md/);
  });

  it('are ended when they take too long', async () => {
    const own = await createKnowledgeFolder({ 'langsam.pdf': await makePdf(good) });

    const { problems } = await read(own, { milliseconds: 1 });

    assert.match(problems[0]?.message ?? '', /took longer than a minute/);
    await own.remove();
  });

  it('are ended when they take too much memory, and the next is read', async () => {
    const own = await createKnowledgeFolder({
      'a-gierig.html': `<p>${'<b>wort</b> '.repeat(60_000)}</p>`,
      'b-gut.pdf': await makePdf(good),
    });

    const { articles, problems } = await read(own, { heapMegabytes: 30 });

    assert.match(problems[0]?.message ?? '', /too much memory/);
    assert.deepEqual([...articles.keys()], ['b-gut']);
    await own.remove();
  });

  for (const [what, stub] of [
    ['has a broken date', '---\ntitle: T\ndocument: geheim.pdf\naudience: [it-service]\nupdated: 12.3.2026\n---\n'],
    ['is no YAML', '---\ntitle: "T\ndocument: geheim.pdf\naudience: [it-service]\n---\n'],
    ['names it in other letters', '---\ntitle: T\ndocument: Geheim.PDF\naudience: [it-service]\n---\n'],
  ] as const) {
    it(`are not shown to everyone when the Markdown file that says their audience ${what}`, async () => {
      const own = await createKnowledgeFolder({ 'kopf.md': stub, 'geheim.pdf': await makePdf(good) });

      const { articles, problems } = await read(own);

      assert.deepEqual([...articles.keys()], []);
      assert.equal(problems.length, 1);
      await own.remove();
    });
  }

  it('wait for the Markdown file of their name that is still empty', async () => {
    const own = await createKnowledgeFolder({ 'geheim.md': '', 'geheim.pdf': await makePdf(good) });

    const { articles } = await read(own);

    assert.deepEqual([...articles.keys()], []);
    await own.remove();
  });

  for (const pause of [0, 200]) {
    it(`do no harm to one that is read ${pause} ms later, where the library gives up late`, async () => {
      const pdf = await makePdf([[{ text: 'Der Drucker steht im Flur.' }], [{ text: 'Noch eine Seite.' }]]);
      const broken = pdf.toString('latin1').replace('/Kids [7 0 R', '/Kids [x 0 R').replace('\n11 0 obj', '\n11`0 obj');
      const worker = createDocumentWorker({ ...documentLimits, milliseconds: 5_000 });

      const first = await worker.extract('pdf', new Uint8Array(Buffer.from(broken, 'latin1')));
      await wait(pause);
      const second = await worker.extract('pdf', new Uint8Array(pdf));

      assert.deepEqual(first, { kind: 'refused', refusal: 'broken' });
      assert.equal(second.kind, 'extract', JSON.stringify(second));
      await worker.close();
    });
  }

  it('are left at once when Lotse ends in the moment in which one was read', async () => {
    const worker = createDocumentWorker(documentLimits);
    const html = new TextEncoder().encode('<h1>Drucker</h1><p>Der Drucker steht im Flur.</p>');
    await worker.extract('html', html.slice());

    const reading = worker.extract('html', html.slice());
    await nextTurn();
    // The thread is done meanwhile, and its answer waits for this one.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    const ended = await Promise.race([worker.close().then(() => true), wait(5_000, false)]);

    assert.equal(ended, true);
    await reading;
  });
});
