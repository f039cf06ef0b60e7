import assert from 'node:assert/strict';
import type { Analyzer, QueryTerm } from '../../../src/search/analyzer/analyzer.ts';
import { createEmbeddedSearchEngine } from '../../../src/search/embedded-search-engine.ts';
import { emptyGlossary, type Glossary } from '../../../src/search/glossary.ts';
import { passage } from '../../contracts/search-engine.contract.ts';

describe('analysing a text', () => {
  it('brings the forms of a word to one term, however its umlauts are written', async () => {
    const analyzer = await analyzerOf([]);

    const forms = ['Drucker', 'DRUCKERN', 'Druckers'].map((word) => analyzer.terms(word, 'de'));
    const umlauts = ['Straße', 'Strasse'].concat(['Lösungen', 'Loesung']).map((word) => analyzer.terms(word, 'de')[0]);

    assert.deepEqual(new Set(forms.flat()), new Set(['de:druck']));
    assert.equal(umlauts[0], umlauts[1]);
    assert.equal(umlauts[2], umlauts[3]);
  });

  it('keeps the terms of the two languages apart', async () => {
    const analyzer = await analyzerOf([]);

    assert.deepEqual(analyzer.terms('Computer', 'de'), ['de:comput']);
    assert.deepEqual(analyzer.terms('computers', 'en'), ['en:comput']);
  });

  it('leaves out stop words of the language of the text', async () => {
    const analyzer = await analyzerOf([]);

    assert.deepEqual(analyzer.terms('Wo ist denn der Toner?', 'de'), ['de:ton']);
    assert.deepEqual(analyzer.terms("I can't find the toner, it's gone", 'en'), ['en:find', 'en:toner', 'en:gone']);
  });

  it('splits compounds into words that the index knows, link letters and all', async () => {
    const analyzer = await analyzerOf(['Benutzer', 'Sicherheit', 'Gruppe', 'Laufwerk', 'Netz']);

    assert.deepEqual(analyzer.terms('Benutzergruppen', 'de'), ['de:benutzergrupp', 'de:benutz', 'de:grupp']);
    assert.deepEqual(analyzer.terms('Sicherheitsgruppe', 'de').slice(1), ['de:sich', 'de:grupp']);
    assert.deepEqual(analyzer.terms('Netzlaufwerk', 'de').slice(1), ['de:netz', 'de:laufwerk']);
    assert.deepEqual(analyzer.terms('Papierstau', 'de'), ['de:papierstau']);
  });

  it('takes hyphenated words as a whole and in parts', async () => {
    const analyzer = await analyzerOf([]);

    const terms = analyzer.terms('VPN-Verbindung', 'de');

    assert.deepEqual(new Set(terms), new Set(['de:vpn', 'de:verbind', 'de:vpnverbind']));
    assert.deepEqual(analyzer.terms('E-Mail', 'de')[0], analyzer.terms('Email', 'de')[0]);
    assert.deepEqual(analyzer.terms('W-LAN', 'de')[0], analyzer.terms('WLAN', 'de')[0]);
  });
});

describe('analysing a question', () => {
  it('marks stop words and says which words the index knows', async () => {
    const analyzer = await analyzerOf(['Der Drucker druckt nicht']);

    const terms = analyzer.queryTerms('Wo ist der Drucker Xyzzy', 'de');

    assert.deepEqual(
      terms.map(({ surface, isStopWord, isKnown }) => [surface, isStopWord, isKnown]),
      [
        ['Wo', true, true],
        ['ist', true, true],
        ['der', true, true],
        ['Drucker', false, true],
        ['Xyzzy', false, false],
      ],
    );
    assert.deepEqual(terms[4]?.alternatives, []);
  });

  it('gives rarer words a higher inverse document frequency, unknown ones the highest', async () => {
    const analyzer = await analyzerOf(['Drucker Toner', 'Drucker Papier', 'Drucker']);

    const [common, rare, unknown] = analyzer.queryTerms('Drucker Toner Xyzzy', 'de').map(idf);

    assert.ok(common !== undefined && rare !== undefined && unknown !== undefined);
    assert.ok(common < rare && rare < unknown, `${common} ${rare} ${unknown}`);
  });

  it('looks a word up in both languages', async () => {
    const analyzer = await analyzerOf(['Outlook startet nicht'], [], ['Outlook does not start']);

    assert.deepEqual(alternatives(analyzer, 'Outlook'), ['de:outlook word 1', 'en:outlook word 1']);
  });

  it('adds words of the same family at less weight', async () => {
    const analyzer = await analyzerOf(['Datei gelöscht', 'Daten löschen']);

    assert.deepEqual(alternatives(analyzer, 'löschen'), ['de:losch word 1', 'de:geloscht word 0.4']);
  });

  it('joins what was typed apart', async () => {
    const analyzer = await analyzerOf(['Eine E-Mail schreiben']);

    assert.deepEqual(alternatives(analyzer, 'e mail')[0], 'de:email word 1');
  });

  it('does not join words when only an ending would be left of the second one', async () => {
    const analyzer = await analyzerOf(['Der Druck']);

    assert.deepEqual(analyzer.queryTerms('druck st', 'de')[1]?.alternatives, []);
  });

  it('adds synonyms from the glossary, also of phrases; those in the other language weigh as translations', async () => {
    const groups = [
      ['gemeinsames Postfach', 'Funktionspostfach', 'shared mailbox'],
      ['Notebook', 'Laptop'],
    ];
    const analyzer = await analyzerOf(['Ein Funktionspostfach beantragen', 'Das Notebook'], groups);

    assert.deepEqual(alternatives(analyzer, 'Laptop'), ['de:notebook glossary 0.5']);
    assert.deepEqual(alternatives(analyzer, 'gemeinsame Postfächer')[0], 'de:funktionspostfach glossary 0.5');
    assert.deepEqual(alternatives(analyzer, 'shared mailbox', 'en')[0], 'de:funktionspostfach glossary 0.7');
  });

  it('corrects only words that nothing else explains', async () => {
    const analyzer = await analyzerOf(['Das Passwort und die Tastatur', 'Die Bestellung', 'Der Drucker'], []);

    assert.deepEqual(alternatives(analyzer, 'Passowrt'), ['de:passwort fuzzy 0.8']);
    assert.deepEqual(alternatives(analyzer, 'Tastautrr'), ['de:tastatur fuzzy 0.6']);
    assert.deepEqual(alternatives(analyzer, 'Passwort'), ['de:passwort word 1']);
    assert.deepEqual(alternatives(analyzer, 'Xyz'), []);
  });

  it('corrects one half of a compound that the index does not contain', async () => {
    const analyzer = await analyzerOf(['Der Drucker', 'Das Problem']);

    const found = alternatives(analyzer, 'Druckerrpoblem').map((alternative) => alternative.split(' ')[0]);

    assert.deepEqual(new Set(found), new Set(['de:druck', 'de:probl']));
  });
});

async function analyzerOf(
  german: string[],
  groups: Glossary['groups'] = [],
  english: string[] = [],
): Promise<Analyzer> {
  const glossary = groups.length > 0 ? { groups } : emptyGlossary;
  const engine = createEmbeddedSearchEngine({ glossary });
  await engine.synchronise([
    ...german.map((text, number) => passage({ id: `de-${number}`, text })),
    ...english.map((text, number) => passage({ id: `en-${number}`, language: 'en', text })),
  ]);
  return engine.analyzer();
}

function idf(term: QueryTerm): number {
  return term.inverseDocumentFrequency;
}

function alternatives(analyzer: Analyzer, text: string, language: 'de' | 'en' = 'de'): string[] {
  const terms = analyzer.queryTerms(text, language);
  return (terms[0]?.alternatives ?? []).map(({ term, via, weight }) => `${term} ${via} ${Number(weight.toFixed(2))}`);
}
