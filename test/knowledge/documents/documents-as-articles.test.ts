import assert from 'node:assert/strict';
import type { Article } from '../../../src/knowledge/article.ts';
import { type KnowledgeBase, readKnowledge } from '../../../src/knowledge/reading/read-knowledge.ts';
import { makeDocx, makePdf } from '../../support/documents.ts';
import { articleFile, createKnowledgeFolder, type KnowledgeFolder } from '../../support/knowledge-folder.ts';

const page = `<html><head><title>Scanner im Flur</title><style>p { color: red }</style><script>alert(1)</script></head>
<body><nav><a href="/">Startseite</a></nav><main><h1>Scanner im Flur</h1><p>Der Scanner steht im Flur.</p>
<p hidden>Versteckter Satz.</p><div style="display:none">Noch einer.</div><h2>Scannen</h2>
<ol><li>Legen Sie das Blatt ein.</li><li>Öffnen Sie <a href="https://scan.example/start">die Seite</a>.</li></ol>
<img src="https://track.example/pixel.png" alt="Pixel"><a href="javascript:alert(1)">Klick</a></main></body></html>`;

const subtitles = (first: string, second: string) => `WEBVTT

NOTE Eine Bemerkung

1
00:00.500 --> 00:03.000 align:start position:0%
<v Sprecherin>${first}
beginnt hier.

00:03.000 --> 00:40.000
Hier steht ein langer Satz.

00:02:14.000 --> 00:02:20.000
${second}
`;

describe('documents as articles', () => {
  let folder: KnowledgeFolder;
  let knowledge: KnowledgeBase;

  before(async () => {
    folder = await createKnowledgeFolder({
      'arbeit/leitfaden.pdf': await makePdf([
        [
          { heading: 'Leitfaden Mobile Arbeit', size: 24 },
          { text: 'Der Leitfaden gilt für alle Beschäf-\ntigten der Stadt.' },
          { heading: 'Antrag' },
          { text: '1. Füllen Sie das Formular aus.' },
          { text: '2. Senden Sie das Formular an den Personalservice, der es prüft und danach weitergibt.' },
          { text: 'Der Satz auf dieser Seite geht auf der nächsten Seite' },
          { foot: 'Stadt Hasefeld – Seite 1 von 2' },
        ],
        [
          { text: 'weiter und endet hier.' },
          { text: 'Der Code für die Umleitung ist *21*.' },
          { heading: 'Tage' },
          { row: ['Arbeitstage', 'Mobil'] },
          { row: ['5 Tage', 'höchstens 3'] },
          { row: ['4 Tage', 'höchstens 2'] },
          { text: '• Ein Punkt einer Liste.' },
          { foot: 'Stadt Hasefeld – Seite 2 von 2' },
        ],
      ]),
      'mobil/telefonie.md': articleFile(
        { id: 'telefonie', title: 'Kurzanleitung Telefonie', more: 'document: telefonie.docx\ntags: [Tischtelefon]\n' },
        'Alles zum Tischtelefon.',
      ),
      'mobil/telefonie.docx': await makeDocx('Titel im Dokument'),
      'seite.html': page,
      'netz/video-vpn.md': articleFile(
        {
          id: 'video-vpn',
          title: 'Video zum VPN',
          more: 'titleEn: Video about VPN\nvideo: https://video.example/vpn?start={seconds}\nasked:\n  en: [show me the tunnel]\n',
        },
        '',
      ),
      'netz/video-vpn.de.vtt': subtitles('Das Video', 'Klicken Sie auf „Verbinden“.'),
      'netz/video-vpn.en.vtt': subtitles('The video', 'Click “Connect”.'),
    });
    knowledge = await readKnowledge(folder.path);
  });
  after(() => folder.remove());

  function article(id: string): Article {
    const found = knowledge.articles.get(id);
    assert.ok(found, `${id} is not among ${[...knowledge.articles.keys()].join(', ')}`);
    return found;
  }

  function passage(id: string) {
    const found = knowledge.passages.get(id);
    assert.ok(found, `${id} is not among ${[...knowledge.passages.keys()].join(', ')}`);
    return found;
  }

  it('have no problems here', () => {
    assert.deepEqual(knowledge.problems, []);
  });

  it('take title, date, language and id of a PDF from the file itself', () => {
    const { title, updated, language, file, tags } = article('leitfaden');

    assert.deepEqual(
      { title, updated, language, file, tags },
      {
        title: 'Leitfaden Mobile Arbeit',
        updated: '2026-05-04',
        language: 'de',
        file: 'arbeit/leitfaden.pdf',
        tags: [],
      },
    );
  });

  it('find headings by their size, and know the page of every passage', () => {
    const { passages } = article('leitfaden');

    assert.deepEqual(
      passages.map(({ anchor, heading, place }) => [anchor, heading, place]),
      [
        ['page-1', '', { kind: 'page', page: 1 }],
        ['antrag', 'Antrag', { kind: 'page', page: 1 }],
        ['antrag-2', 'Antrag', { kind: 'page', page: 2 }],
        ['tage', 'Tage', { kind: 'page', page: 2 }],
      ],
    );
  });

  it('make words whole that were divided, and drop running feet', () => {
    const sentences = article('leitfaden').passages.flatMap((one) => one.sentences.map(({ text }) => text));

    assert.ok(sentences.includes('Der Leitfaden gilt für alle Beschäftigten der Stadt.'), sentences.join('\n'));
    assert.ok(!sentences.join(' ').includes('Stadt Hasefeld'), sentences.join('\n'));
  });

  it('keep steps with their numbers and a sentence that goes on overleaf with its beginning', () => {
    const sentences = passage('leitfaden#antrag').sentences.map(({ block, number, text }) => [block, number, text]);

    assert.deepEqual(sentences, [
      ['step', 1, 'Füllen Sie das Formular aus.'],
      ['step', 2, 'Senden Sie das Formular an den Personalservice, der es prüft und danach weitergibt.'],
      ['paragraph', undefined, 'Der Satz auf dieser Seite geht auf der nächsten Seite weiter und endet hier.'],
    ]);
  });

  it('keep tables as rows, bullets as a list and stars as they are', () => {
    assert.deepEqual(
      passage('leitfaden#tage').sentences.map(({ block, text }) => [block, text]),
      [
        ['bullet', '5 Tage – höchstens 3'],
        ['bullet', '4 Tage – höchstens 2'],
        ['bullet', 'Ein Punkt einer Liste.'],
      ],
    );
    assert.equal(passage('leitfaden#antrag-2').sentences[0]?.text, 'Der Code für die Umleitung ist *21*.');
  });

  it('quote word for word from the text that was read', () => {
    for (const { markdown, passages } of knowledge.articles.values()) {
      for (const { quote } of passages.flatMap(({ sentences }) => sentences))
        assert.ok(markdown.includes(quote), quote);
    }
  });

  it('take the front matter and the lead from the Markdown file that names the document', () => {
    const { title, tags, passages, file } = article('telefonie');

    assert.deepEqual([title, tags, file], ['Kurzanleitung Telefonie', ['Tischtelefon'], 'mobil/telefonie.md']);
    assert.deepEqual(
      passages.map(({ anchor, sentences }) => [anchor, sentences.map(({ text }) => text)]),
      [
        ['lead', ['Alles zum Tischtelefon.']],
        ['lead-2', ['Das Tischtelefon steht auf jedem Schreibtisch.']],
        ['mailbox', ['Wählen Sie *98 und danach die PIN.', '1 – wiederholt', '3 – löscht']],
      ],
    );
  });

  it('read of a web page what a reader sees: no scripts, navigation, hidden parts, pictures or code in links', () => {
    const { title, markdown } = article('seite');

    assert.equal(title, 'Scanner im Flur');
    assert.equal(
      markdown,
      'Der Scanner steht im Flur.\n\n## Scannen\n\n1. Legen Sie das Blatt ein.\n2. Öffnen Sie [die Seite](https://scan.example/start).\n\nKlick',
    );
  });

  it('make a video and its translation of the transcripts beside it, each passage at its moment', () => {
    const german = article('video-vpn');
    const english = article('video-vpn-en');

    assert.deepEqual([english.originalId, english.title, english.language], ['video-vpn', 'Video about VPN', 'en']);
    assert.deepEqual(
      german.passages.map(({ anchor, place, text }) => [anchor, place, text]),
      [
        ['t-0', { kind: 'moment', seconds: 0 }, 'Das Video beginnt hier.\nHier steht ein langer Satz.'],
        ['t-134', { kind: 'moment', seconds: 134 }, 'Klicken Sie auf „Verbinden“.'],
      ],
    );
    assert.deepEqual([german.asked.en, english.asked], [['show me the tunnel'], {}]);
  });

  it('have no date where the document gives a day that no calendar has, and the rest of the folder goes on', async () => {
    const pdf = await makePdf([[{ text: 'Der Drucker steht im Flur.' }]], { title: 'Drucker\n im Flur' });
    const odd = Buffer.from(pdf.toString('latin1').replace(/D:20260504/g, 'D:20261345'), 'latin1');
    const own = await createKnowledgeFolder({
      'gut.md': articleFile({ id: 'gut', title: 'Gut' }, 'Text.'),
      'drucker.pdf': odd,
      'mit-kopf.md': articleFile({ id: 'mit-kopf', title: 'Mit Kopf', more: 'document: mit-kopf.pdf\n' }, ''),
      'mit-kopf.pdf': odd,
    });

    const { articles } = await readKnowledge(own.path);

    assert.deepEqual(
      [...articles.values()].map(({ title, updated }) => [title, updated]),
      [
        ['Gut', undefined],
        ['Mit Kopf', undefined],
        ['Drucker im Flur', undefined],
      ],
    );
    await own.remove();
  });

  it('are found by their name also where the system writes umlauts as two characters', async () => {
    const own = await createKnowledgeFolder({
      'kopf.md': articleFile(
        { id: 'kopf', title: 'Kopf', more: 'document: präsenz.pdf\naudience: [it-service]\n' },
        '',
      ),
      ['präsenz.pdf'.normalize('NFD')]: await makePdf([[{ text: 'Der Drucker steht im Flur.' }]]),
    });

    const { articles } = await readKnowledge(own.path);

    assert.deepEqual(
      [...articles.values()].map(({ id, audience }) => [id, audience]),
      [['kopf', ['it-service']]],
    );
    await own.remove();
  });

  it('keep the audience of their folder: no Markdown file elsewhere can name them', async () => {
    const own = await createKnowledgeFolder({
      'intern/collection.yaml': 'title: {de: Intern}\naudience: [it-service]\n',
      'intern/geheim.pdf': await makePdf([[{ text: 'Der Drucker steht im Flur.' }]]),
      'offen.md': articleFile({ id: 'offen', title: 'Offen', more: 'document: intern/geheim.pdf\n' }, ''),
      'netz/auch.md': articleFile({ id: 'auch', title: 'Auch', more: 'document: ../intern/geheim.pdf\n' }, ''),
    });

    const { articles, problems } = await readKnowledge(own.path);

    assert.deepEqual(
      [...articles.values()].map(({ id, audience }) => [id, audience]),
      [['geheim', ['it-service']]],
    );
    assert.deepEqual(
      problems.map(({ file, line }) => [file, line]),
      [
        ['netz/auch.md', 5],
        ['offen.md', 5],
      ],
    );
    await own.remove();
  });

  it('keep every backslash of a path', async () => {
    const own = await createKnowledgeFolder({
      'pfade.html': '<main><p>Unter C:\\.config, H:\\@home und \\\\server\\share, Mail an it@stadt.example.</p></main>',
    });

    const { articles } = await readKnowledge(own.path);

    assert.equal(
      articles.get('pfade')?.passages[0]?.sentences[0]?.text,
      'Unter C:\\.config, H:\\@home und \\\\server\\share, Mail an it@stadt.example.',
    );
    await own.remove();
  });
});
