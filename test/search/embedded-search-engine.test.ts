import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ndcgAt10 } from '../../src/evaluation/ndcg.ts';
import type { Dictionary } from '../../src/search/dictionary.ts';
import { createEmbeddedSearchEngine, type EmbeddedSearchEngine } from '../../src/search/embedded-search-engine.ts';
import { emptyGlossary } from '../../src/search/glossary.ts';
import type { SearchDocument } from '../../src/search/search-engine.ts';
import { splitText } from '../../src/search/split-text.ts';
import { describeSearchEngine, passage } from '../contracts/search-engine.contract.ts';

const create = () => createEmbeddedSearchEngine({ glossary: emptyGlossary });

describeSearchEngine('the embedded engine', async () => create());

describe('the embedded engine', () => {
  it('finds articles by inflected, compound and misspelt words', async () => {
    const engine = create();
    await engine.synchronise([
      passage({ id: 'restore', title: 'Datei wiederherstellen', text: 'Eine Datei wurde gelöscht.' }),
      passage({ id: 'drive', title: 'Netzlaufwerk fehlt', text: 'Das Laufwerk im Netz kommt zurück.' }),
      passage({ id: 'password', title: 'Passwort zurücksetzen' }),
    ]);

    assert.equal(await best(engine, 'Dateien löschen'), 'restore');
    assert.equal(await best(engine, 'mein Laufwerk'), 'drive');
    assert.equal(await best(engine, 'Passowrt'), 'password');
    assert.equal(await best(engine, 'PASSWOERTER'), 'password');
  });

  it('finds codes, dial strings, drive letters and program names as they are written', async () => {
    const engine = create();
    await engine.synchronise([
      passage({ id: 'error', text: 'Der Fehler E-4711 kommt vom Gateway.' }),
      passage({ id: 'forward', text: 'Wählen Sie *21* und die Nummer.' }),
      passage({ id: 'drive', text: 'Laufwerk H: ist Ihr persönliches Laufwerk.' }),
      passage({ id: 'program', text: 'Beenden Sie teams.exe im Task-Manager.' }),
      passage({ id: 'noise', text: 'Drücken Sie 21 Mal auf die Taste G und beenden Sie alles.' }),
    ]);

    assert.equal(await best(engine, 'E-4711'), 'error');
    assert.equal(await best(engine, 'e4711'), 'error');
    assert.equal(await best(engine, 'was macht *21*?'), 'forward');
    assert.equal(await best(engine, 'H: ist weg'), 'drive');
    assert.equal(await best(engine, 'teams.exe'), 'program');
  });

  it('prefers the title that is spelt like the question where no other word tells articles apart', async () => {
    const engine = create();
    await engine.synchronise([
      passage({ id: 'a-projector', title: 'Beamer', text: 'Das Gerät meldet etwas.' }),
      passage({ id: 'b-forwarding', title: 'Weiterleitung', text: 'Das Gerät meldet etwas.' }),
    ]);

    assert.equal(await best(engine, 'Gerät weiterverleiten'), 'b-forwarding');
  });

  it('uses a glossary from the moment it is replaced', async () => {
    const engine = create();
    await engine.synchronise([passage({ id: 'laptop', title: 'Notebook langsam' })]);

    const before = await best(engine, 'Klapprechner');
    engine.replaceGlossary({ groups: [['Notebook', 'Klapprechner']] });
    const after = await best(engine, 'Klapprechner');

    assert.deepEqual([before, after], [undefined, 'laptop']);
  });

  it('translates English questions from the moment it has a dictionary', async () => {
    const engine = create();
    const dictionary: Dictionary = {
      translate: ([word]) => (word === 'attachment' ? [{ word: 'Anhang', share: 1 }] : []),
    };
    await engine.synchronise([passage({ id: 'attachment', title: 'Anhang zu groß' })]);

    const before = await best(engine, 'attachment', 'en');
    engine.replaceDictionary(dictionary);
    const after = await best(engine, 'attachment', 'en');

    assert.deepEqual([before, after], [undefined, 'attachment']);
  });

  it('corrects towards words that came after the vocabulary was frozen', async () => {
    const engine = create();
    const many = Array.from({ length: 40 }, (_, number) =>
      passage({ id: `filler-${number}`, text: `Absatz ${number}` }),
    );
    await engine.synchronise(many);

    await engine.synchronise([...many, passage({ id: 'new', title: 'Dockingstation' })]);

    assert.equal(await best(engine, 'Dokcingstation'), 'new');
  });

  it('answers from the complete old index while a new one is built', async () => {
    const engine = create();
    const old = passage({ id: 'old', title: 'Drucker' });
    const many = Array.from({ length: 200 }, (_, number) => passage({ id: `new-${number}`, title: 'Scanner' }));
    await engine.synchronise([old]);

    const building = engine.synchronise(many);
    const meanwhile = await best(engine, 'Drucker');
    await building;

    assert.equal(meanwhile, 'old');
    assert.equal(await best(engine, 'Drucker'), undefined);
  });

  it('ranks as well after many small changes as after a rebuild', async () => {
    const articles = await readArticles();
    const documents = articles.flatMap((article) => article.documents);
    const rebuilt = create();
    const grown = create();
    const startWith = articles.slice(Math.ceil(articles.length / 12)).flatMap((article) => article.documents);

    await rebuilt.synchronise(documents);
    await grown.synchronise(startWith);
    await grown.synchronise(documents);

    const difference = Math.abs((await meanNdcg(rebuilt, articles)) - (await meanNdcg(grown, articles)));
    assert.ok(difference <= 0.005, `differs by ${difference}`);
    assert.ok((await meanNdcg(rebuilt, articles)) > 0.5);
  });
});

async function best(
  engine: EmbeddedSearchEngine,
  text: string,
  language: 'de' | 'en' = 'de',
): Promise<string | undefined> {
  const [first] = await engine.search({ text, language, limit: 5 });
  return first?.originalId;
}

type TitledArticle = { id: string; title: string; language: 'de' | 'en'; documents: SearchDocument[] };

/** Our own articles without their titles, so that the titles can serve as questions. */
async function readArticles(): Promise<TitledArticle[]> {
  const folder = fileURLToPath(new URL('../../knowledge/', import.meta.url));
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md')).sort();
  const articles = await Promise.all(files.map(async (file) => toArticle(await readFile(join(folder, file), 'utf8'))));
  return articles.filter((article) => article !== undefined);
}

function toArticle(markdown: string): TitledArticle | undefined {
  const [, id] = /^id: (\S+)$/m.exec(markdown) ?? [];
  const [, title] = /^title: (.+)$/m.exec(markdown) ?? [];
  if (id === undefined || title === undefined) return undefined;
  const language = /^language: en$/m.test(markdown) ? 'en' : 'de';
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  const documents = splitText(id, body).map(({ id: passageId, heading, text }) =>
    passage({ id: passageId, articleId: id, originalId: id, language, heading, text }),
  );
  return { id, title, language, documents };
}

async function meanNdcg(engine: EmbeddedSearchEngine, articles: TitledArticle[]): Promise<number> {
  let sum = 0;
  for (const { id, title, language } of articles) {
    const found = await engine.search({ text: title, language, limit: 10 });
    const ranking = found.map((article) => article.originalId);
    sum += ndcgAt10(ranking, new Set([id]));
  }
  return sum / articles.length;
}
