import assert from 'node:assert/strict';
import { chmod, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readKnowledge } from '../../../src/knowledge/reading/read-knowledge.ts';
import { articleFile, createKnowledgeFolder, type KnowledgeFolder } from '../../support/knowledge-folder.ts';

describe('reading the knowledge folder', () => {
  let folder: KnowledgeFolder;
  afterEach(() => folder.remove());

  it('reads articles with their passages, one for each heading', async () => {
    folder = await createKnowledgeFolder({
      'netz/vpn.md': articleFile(
        { id: 'vpn', title: 'VPN verbinden', more: 'tags: [Fernzugriff]\nupdated: 2026-03-12\n' },
        'Mit VPN arbeiten Sie von zu Hause.\n\n## So gehen Sie vor\n\n1. Öffnen Sie das Programm.\n2. Klicken Sie auf „Verbinden“.\n',
      ),
    });

    const knowledge = await readKnowledge(folder.path);

    const article = knowledge.articles.get('vpn');
    assert.equal(article?.updated, '2026-03-12');
    assert.deepEqual(article?.tags, ['Fernzugriff']);
    assert.deepEqual(
      article?.passages.map(({ id }) => id),
      ['vpn#lead', 'vpn#so-gehen-sie-vor'],
    );
    assert.deepEqual(
      article?.passages[1]?.sentences.map(({ number, text }) => [number, text]),
      [
        [1, 'Öffnen Sie das Programm.'],
        [2, 'Klicken Sie auf „Verbinden“.'],
      ],
    );
  });

  it('names file, line and cure of a broken article and still loads the others', async () => {
    folder = await createKnowledgeFolder({
      'gut.md': articleFile({ id: 'gut', title: 'Gut' }, 'Text.'),
      'kaputt.md': '---\nid: kaputt\ntitle: [nicht zu\nlanguage: de\n---\nText.',
      'ohne-titel.md': '---\nid: ohne-titel\nlanguage: fr\n---\nText.',
      'ohne-kopf.md': 'Nur Text.',
    });

    const knowledge = await readKnowledge(folder.path);

    assert.deepEqual([...knowledge.articles.keys()], ['gut']);
    const found = knowledge.problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
    assert.ok(
      found.some((problem) => /^kaputt\.md:[34] LOTSE-ARTICLE-BROKEN$/.test(problem)),
      found.join('\n'),
    );
    assert.ok(found.includes('ohne-titel.md:3 LOTSE-ARTICLE-BROKEN'), found.join('\n'));
    assert.ok(found.includes('ohne-kopf.md:1 LOTSE-ARTICLE-BROKEN'), found.join('\n'));
    assert.match(knowledge.problems.find(({ file }) => file === 'ohne-kopf.md')?.message ?? '', /Begin the file with/);
  });

  it('goes on without a folder that it may not read, like the lost+found of a disk', async () => {
    folder = await createKnowledgeFolder({
      'gut.md': articleFile({ id: 'gut', title: 'Gut' }, 'Text.'),
      'lost+found/a.md': articleFile({ id: 'a', title: 'A' }, 'Text.'),
    });
    await chmod(folder.path, 0o755);
    await chmod(join(folder.path, 'lost+found'), 0o000);

    const { articles, problems } = await asNobody(() => readKnowledge(folder.path));

    // Only root removes a folder that nobody may read.
    await chmod(join(folder.path, 'lost+found'), 0o700);
    assert.deepEqual([...articles.keys()], ['gut']);
    assert.match(problems[0]?.message ?? '', /cannot be read \(EACCES\)/);
  });

  it('reads nothing that is hidden, like what an editor has moved to its trash', async () => {
    folder = await createKnowledgeFolder({
      'gut.md': articleFile({ id: 'gut', title: 'Gut' }, 'Text.'),
      '.trash/alt.md': articleFile({ id: 'alt', title: 'Alt' }, 'Text.'),
      'netz/.history/vpn.md': articleFile({ id: 'vpn', title: 'VPN' }, 'Text.'),
      '.entwurf.md': articleFile({ id: 'entwurf', title: 'Entwurf' }, 'Text.'),
    });

    const { articles } = await readKnowledge(folder.path);

    assert.deepEqual([...articles.keys()], ['gut']);
  });

  it('reads a link to a file of the folder under its own name', async () => {
    folder = await createKnowledgeFolder({ '..data/text': '---\ntitle: VPN\n---\nEin Satz.\n' });
    await symlink('..data/text', join(folder.path, 'vpn.md'));

    const { articles, problems } = await readKnowledge(folder.path);

    assert.deepEqual([articles.get('vpn')?.file, articles.get('vpn')?.title], ['vpn.md', 'VPN']);
    assert.deepEqual(problems, []);
  });

  it('follows no other link, and says so', async () => {
    const outside = await createKnowledgeFolder({
      'geheim.md': articleFile({ id: 'geheim', title: 'Geheim' }, 'Text.'),
    });
    folder = await createKnowledgeFolder({
      'mappe/a.md': articleFile({ id: 'a', title: 'A' }, 'Text.'),
      '.git/config': 'url = https://oauth2:geheim@git.example',
      '..2026/.env': 'PASSWORT=geheim',
    });
    const links = {
      'env.html': '..2026/.env',
      'git.html': '.git/config',
      'innen.html': 'mappe/a.md',
      'akte.pdf': join(outside.path, 'geheim.md'),
      'draussen.md': join(outside.path, 'geheim.md'),
      'kreis.md': 'kreis.md',
      'mappe.md': 'mappe',
      'nachbar.md': `../${basename(folder.path)}-2/geheim.md`,
      ordner: 'mappe',
      'service.yaml': '/etc/hostname',
      'tot.md': 'gibt-es-nicht.md',
      'umweg.md': `mappe/../ordner/../../${basename(outside.path)}/geheim.md`,
    };
    for (const [name, target] of Object.entries(links)) await symlink(target, join(folder.path, name));
    await symlink(outside.path, join(folder.path, '..data'));
    await symlink('..data/geheim.md', join(folder.path, 'zwei.md'));

    const { articles, problems } = await readKnowledge(folder.path);

    assert.deepEqual([...articles.keys()], ['a']);
    assert.deepEqual(
      problems.map(({ file, severity, message }) => `${file}: ${severity}, ${message.split(/[,.]/)[0]}`).sort(),
      [
        'akte.pdf: error, The link leads out of the knowledge folder',
        'draussen.md: error, The link leads out of the knowledge folder',
        'env.html: error, Lotse follows only links like those of a Kubernetes ConfigMap',
        'git.html: error, Lotse follows only links like those of a Kubernetes ConfigMap',
        'innen.html: error, Lotse follows only links like those of a Kubernetes ConfigMap',
        'kreis.md: error, The link cannot be followed (ELOOP)',
        'mappe.md: error, Lotse follows only links like those of a Kubernetes ConfigMap',
        'nachbar.md: error, The link leads nowhere',
        'ordner: warning, The link leads to a folder',
        'service.yaml: error, The link leads out of the knowledge folder',
        'tot.md: error, The link leads nowhere',
        'umweg.md: error, The link leads out of the knowledge folder',
        'zwei.md: error, The link leads out of the knowledge folder',
      ],
    );
    await outside.remove();
  });

  it('shows no document to everyone whose Markdown file is a link that is not followed', async () => {
    folder = await createKnowledgeFolder({ 'plan.html': '<h1>Plan</h1><p>Der Plan ist geheim.</p>' });
    await symlink('/etc/hostname', join(folder.path, 'plan.md'));

    const { articles } = await readKnowledge(folder.path);

    assert.equal(articles.size, 0);
  });

  it('gives no two passages one id, however their headings are numbered', async () => {
    const sections = ['Anlage', 'Anlage', 'Anlage 2', 'Anlage', 'Asked de'].map((heading) => `## ${heading}\n\nText.`);
    folder = await createKnowledgeFolder({ 'a.md': articleFile({ id: 'a', title: 'A' }, sections.join('\n\n')) });

    const { passages } = await readKnowledge(folder.path);

    assert.deepEqual([...passages.keys()], ['a#anlage', 'a#anlage-2', 'a#anlage-2-2', 'a#anlage-3', 'a#asked-de-2']);
  });

  it('takes no address that runs something', async () => {
    const more = 'url: "javascript:alert(1)"\n';
    folder = await createKnowledgeFolder({ 'a.md': articleFile({ id: 'a', title: 'A', more }, 'Text.') });

    const { articles, problems } = await readKnowledge(folder.path);

    assert.equal(articles.size, 0);
    assert.match(problems[0]?.message ?? '', /^url: must be a whole address/);
  });

  it('gives a title one line and no link of its own, because it stands in the lines of others', async () => {
    folder = await createKnowledgeFolder({
      'a.md': articleFile({ id: 'a', title: '"Scanner\\n\\n# Groß [hier](https://a.example)"' }, 'Text.'),
      'b.html': '<title>x</title><h1>Drucker](https://b.example) [y</h1><p>Text.</p>',
      'hinweise/n.md':
        '---\ntitle: "N\\n# [hier](https://c.example)"\nvalidFrom: 2026-01-01\nvalidUntil: 2027-01-01\n---\nText.',
    });

    const { articles, notices } = await readKnowledge(folder.path);

    assert.deepEqual(
      [...articles.values()].map(({ title }) => title),
      ['Scanner # Groß [hier] (https://a.example)', 'Drucker] (https://b.example) [y'],
    );
    assert.equal(notices[0]?.texts.de?.title, 'N # [hier] (https://c.example)');
  });

  it('never executes a front matter', async () => {
    folder = await createKnowledgeFolder({ 'boese.md': '---js\nprocess.exit(3)\n---\nText.' });

    const knowledge = await readKnowledge(folder.path);

    assert.equal(knowledge.articles.size, 0);
    assert.equal(knowledge.problems[0]?.file, 'boese.md');
  });

  it('leaves out the second file with the same id and says which two they are', async () => {
    folder = await createKnowledgeFolder({
      'a/gleich.md': articleFile({ id: 'gleich', title: 'Erster' }, 'Text.'),
      'b/gleich.md': articleFile({ id: 'gleich', title: 'Zweiter' }, 'Text.'),
    });

    const knowledge = await readKnowledge(folder.path);

    assert.equal(knowledge.articles.get('gleich')?.title, 'Erster');
    const [problem] = knowledge.problems;
    assert.equal(problem?.code, 'LOTSE-ARTICLE-DUPLICATE');
    assert.match(problem?.message ?? '', /already used by a\/gleich\.md/);
  });

  it('warns of an id that is not the name of the file', async () => {
    folder = await createKnowledgeFolder({
      'drucker.md': articleFile({ id: 'plotter', title: 'Drucker' }, 'Text.'),
    });

    const { articles, problems } = await readKnowledge(folder.path);

    assert.deepEqual([...articles.keys()], ['plotter']);
    assert.deepEqual(
      problems.map(({ line, severity }) => [line, severity]),
      [[2, 'warning']],
    );
    assert.match(problems[0]?.message ?? '', /Rename the file to plotter\.md, or write id: drucker\./);
  });

  it('says how a value with a colon is written, in articles and in service.yaml', async () => {
    folder = await createKnowledgeFolder({
      'a.md': '---\nid: a\ntitle: VPN: verbinden\n---\nText.',
      'service.yaml': 'organisation: Stadt: Hasefeld\n',
    });

    const { problems } = await readKnowledge(folder.path);

    assert.deepEqual(
      problems.map(({ file, line }) => `${file}:${line}`),
      ['a.md:3', 'service.yaml:1'],
    );
    for (const { message } of problems) assert.match(message, /Put a value with a colon into quotes\.$/);
  });

  for (const key of ['audiance', 'Audience', 'audienz', 'auidence', 'zielgruppe']) {
    it(`shows nobody an article whose audience is called ${key}, and says what to write`, async () => {
      folder = await createKnowledgeFolder({
        'a.md': articleFile({ id: 'a', title: 'A', more: `${key}: [it]\n` }, 'Text.'),
        'plan.html': '<h1>Plan</h1><p>Der Plan ist geheim.</p>',
        'plan.md': `---\ntitle: Plan\n${key}: [it]\ndocument: plan.html\n---\n`,
        'hinweise/h.md': `---\ntitle: H\nvalidFrom: 2026-01-01\nvalidUntil: 2026-12-31\n${key}: [it]\n---\nText.\n`,
        'intern/b.md': articleFile({ id: 'b', title: 'B' }, 'Text.'),
        'intern/collection.yaml': `title: {de: Intern}\n${key}: [it]\n`,
      });

      const { articles, notices, problems } = await readKnowledge(folder.path);

      assert.deepEqual([articles.size, notices.length], [0, 0]);
      assert.deepEqual(problems.map(({ file, line, severity }) => `${file}:${line} ${severity}`).sort(), [
        'a.md:5 error',
        'hinweise/h.md:5 error',
        'intern/collection.yaml:2 error',
        'plan.md:3 error',
      ]);
      for (const { message } of problems)
        assert.match(message, new RegExp(`Write \`audience\` instead of \`${key}\`.*left out`));
    });
  }

  it('warns of other misspelled keys with line and cure, and not of those of other tools', async () => {
    folder = await createKnowledgeFolder({
      'a.md': articleFile(
        {
          id: 'a',
          title: 'A',
          more: 'tag: [VPN]\nreview-by: 2027-01-01\nownr: IT\nlayout: post\nauthor: X\norder: 1\npage: 2\nname: y\nuri: z\nweight: 3\n',
        },
        'Text.',
      ),
      'b.md': '---\ntitel: B\n---\nText.\n',
      'hinweise/h.md': '---\ntitle: H\nvalidFrom: 2026-01-01\nvalidUntil: 2026-12-31\naffect: [a]\n---\nText.\n',
    });

    const { articles, notices, problems } = await readKnowledge(folder.path);

    assert.deepEqual([[...articles.keys()], notices.length], [['a'], 1]);
    assert.deepEqual(
      problems.map(
        ({ file, line, severity, message }) => `${file}:${line} ${severity} ${/Write.*|title:.*/.exec(message)?.[0]}`,
      ),
      [
        'a.md:5 warning Write `tags` instead of `tag`.',
        'a.md:6 warning Write `reviewBy` instead of `review-by`.',
        'a.md:7 warning Write `owner` instead of `ownr`.',
        'b.md:2 warning Write `title` instead of `titel`.',
        'b.md:1 error title: is missing; give the article a title.',
        'hinweise/h.md:5 warning Write `affects` instead of `affect`.',
      ],
    );
  });

  it('shows no document alone that a Markdown file names under a misspelled key', async () => {
    folder = await createKnowledgeFolder({
      'geheim.html': '<h1>Plan</h1><p>Der Plan ist geheim.</p>',
      'plan.md': '---\ntitle: Plan\naudience: [it]\ndokument: geheim.html\n---\nEin Satz.\n',
    });

    const { articles, problems } = await readKnowledge(folder.path);

    assert.deepEqual(
      [...articles.values()].map(({ id, audience }) => [id, audience]),
      [['plan', ['it']]],
    );
    assert.match(problems[0]?.message ?? '', /Write `document` instead of `dokument`/);
  });

  it('shows no notice that is meant for few, because notices are for everyone', async () => {
    const notice = (more: string) =>
      `---\ntitle: H\nvalidFrom: 2026-01-01\nvalidUntil: 2026-12-31\n${more}---\nText.\n`;
    folder = await createKnowledgeFolder({
      'hinweise/alle.md': notice('audience: alle\n'),
      'hinweise/wenige.md': notice('audience: [it]\n'),
    });

    const { notices, problems } = await readKnowledge(folder.path);

    assert.deepEqual(
      notices.map(({ id }) => id),
      ['alle'],
    );
    assert.match(
      problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join(),
      /^hinweise\/wenige\.md:5 audience: a notice is for everyone/,
    );
  });

  it('reports a bad date once', async () => {
    folder = await createKnowledgeFolder({
      'a.md': articleFile({ id: 'a', title: 'A', more: 'updated: 12.03.2026\n' }, 'Text.'),
      'b.md': articleFile({ id: 'b', title: 'B', more: 'updated: 2026-13-01\n' }, 'Text.'),
    });

    const { problems } = await readKnowledge(folder.path);

    assert.deepEqual(
      problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
      ['a.md:5 updated: write the date like 2026-03-12.', 'b.md:5 updated: there is no such day.'],
    );
  });

  it('warns of links that lead nowhere, at their line', async () => {
    folder = await createKnowledgeFolder({
      'a.md': articleFile({ id: 'a', title: 'A' }, '\nDer erste Absatz.\n\nLesen Sie [das](gibt-es-nicht).'),
    });

    const knowledge = await readKnowledge(folder.path);

    assert.equal(knowledge.articles.size, 1);
    assert.equal(knowledge.problems[0]?.code, 'LOTSE-ARTICLE-LINK');
    assert.equal(knowledge.problems[0]?.severity, 'warning');
    assert.equal(knowledge.problems[0]?.line, 9);
  });

  it('reads an article of nothing but marks as plain text, warns, and loads the others', async () => {
    folder = await createKnowledgeFolder({
      'boese.md': articleFile({ id: 'boese', title: 'Böse' }, `Ein Satz.\n\n${'> '.repeat(10_000)}`),
      'tief.md': articleFile({ id: 'tief', title: 'Tief' }, '*_'.repeat(2_000) + '](b'.repeat(5_000)),
      'gut.md': articleFile({ id: 'gut', title: 'Gut' }, 'Text.'),
    });
    const started = performance.now();

    const { articles, problems } = await readKnowledge(folder.path);

    const milliseconds = performance.now() - started;
    assert.deepEqual([...articles.keys()], ['boese', 'gut', 'tief']);
    assert.equal(articles.get('boese')?.passages[0]?.text, 'Ein Satz.');
    assert.deepEqual(
      problems.map(({ file, line, severity }) => [file, line, severity]),
      ['boese.md', 'tief.md'].map((file) => [file, 6, 'warning']),
    );
    assert.match(problems[0]?.message ?? '', /too many marks.*Split it/);
    assert.ok(milliseconds < 2_000, `${milliseconds} ms`);
  });

  it('reads notices in both languages, with their validity', async () => {
    folder = await createKnowledgeFolder({
      'hinweise/druck.md':
        '---\nid: druck\ntitle: Druck gestört\ntitleEn: Printing disturbed\nvalidFrom: 2026-11-20T08:00:00+01:00\nvalidUntil: 2026-11-21T08:00:00+01:00\naffects: [drucker]\n---\nEs druckt nicht.\n\n--- en ---\nNothing prints.\n',
    });

    const { notices } = await readKnowledge(folder.path);

    assert.deepEqual(notices[0]?.texts, {
      de: { title: 'Druck gestört', text: 'Es druckt nicht.' },
      en: { title: 'Printing disturbed', text: 'Nothing prints.' },
    });
    assert.equal(notices[0]?.validUntil.toISOString(), '2026-11-21T07:00:00.000Z');
  });

  it('says which folder is missing and how to name another', async () => {
    folder = await createKnowledgeFolder({});

    const reading = readKnowledge(`${folder.path}/nicht-da`);

    await assert.rejects(reading, { code: 'LOTSE-KNOWLEDGE-MISSING', message: /nicht-da.*LOTSE_KNOWLEDGE/ });
  });
});

/** Root may read everything. */
async function asNobody<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
