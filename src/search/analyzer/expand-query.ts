import type { Language } from '../../shared/language.ts';
import { createMemory } from '../../shared/memory.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Alternative, QueryTerm } from './analyzer.ts';
import type { AnalyzerDependencies } from './analyzer-dependencies.ts';
import { createWordCorrector } from './correct-word.ts';
import { createGlossaryIndex } from './glossary-index.ts';
import { createTermLookup, rememberedWords } from './look-up-terms.ts';
import type { CompoundSplitter } from './split-compound.ts';
import { isStopWord } from './stop-words.ts';
import { languages, toTerm } from './term.ts';
import type { Word } from './words.ts';

export type QueryExpander = {
  expand(words: Word[], language: Language): QueryTerm[];
  /** Builds what would otherwise be built for the first question. */
  prepare(): void;
};

const longestPhrase = 3;

/** Turns the words of a question into query terms with everything that counts as a match. */
export function createQueryExpander(
  dependencies: AnalyzerDependencies & { splitter: CompoundSplitter },
): QueryExpander {
  const { stemmers, statistics, parameters, dictionary } = dependencies;
  const lookup = createTermLookup(dependencies);
  const glossary = createGlossaryIndex(dependencies.glossary, stemmers);
  const frequencies = createMemory<number>(rememberedWords, statistics.version);
  const corrections = createMemory<Alternative[]>(rememberedWords, statistics.version);
  const explanations = {
    de: createMemory<Alternative[]>(rememberedWords, statistics.version),
    en: createMemory<Alternative[]>(rememberedWords, statistics.version),
  };
  const translated = createMemory<Alternative[]>(rememberedWords, statistics.version);
  const corrector = createWordCorrector({
    ...dependencies,
    lookup,
    glossaryWords: glossary.words(),
    synonymsOf: (text) => synonyms([text], 'de'),
  });

  function expand(words: Word[], language: Language): QueryTerm[] {
    const stops = words.map((word) => isStop(word.text, language));
    const alternatives = words.map((word, index) => (stops[index] ? [] : [...lookup.ownAlternatives(word)]));
    addJoinedNeighbours(words, alternatives);
    addPhrases({ words, stops, alternatives }, (texts) => synonyms(texts, language));
    if (dictionary && language === 'en') {
      addPhrases({ words, stops, alternatives }, (texts) =>
        texts.length > 1
          ? translations(texts, dictionary)
          : translated(texts.join(' '), () => translations(texts, dictionary)),
      );
    }
    return words.map((word, index) => {
      const found = alternatives[index] ?? [];
      const isStopWord = stops[index] ?? false;
      if (!isStopWord && found.length === 0) found.push(...corrections(word.text, () => corrector.correct(word.text)));
      return toQueryTerm(word, found, isStopWord);
    });
  }

  function toQueryTerm(word: Word, found: Alternative[], isStopWord: boolean): QueryTerm {
    const frequency = frequencies(word.text, () => frequencyOf(word.text));
    return {
      surface: word.surface,
      isStopWord,
      isKnown: isStopWord || frequency > 0,
      inverseDocumentFrequency: inverseDocumentFrequency(frequency, statistics.documentCount()),
      alternatives: bestOfEachTerm(found),
    };
  }

  function frequencyOf(text: string): number {
    const own = languages.map((language) => toTerm(text, language, stemmers));
    return own.reduce((sum, term) => sum + statistics.documentFrequency(term), 0);
  }

  /** The other language's stop words count too, unless a document uses the word for something. */
  function isStop(word: string, language: Language): boolean {
    if (isStopWord(word, language)) return true;
    const other = language === 'de' ? 'en' : 'de';
    return isStopWord(word, other) && !lookup.isInIndex(toTerm(word, language, stemmers));
  }

  /** `e mail` and `one drive` are looked up as one word too. */
  function addJoinedNeighbours(words: Word[], alternatives: Alternative[][]): void {
    for (let index = 0; index + 1 < words.length; index += 1) {
      const found = lookup.asOneWord(words[index]?.text ?? '', words[index + 1]?.text ?? '');
      alternatives[index]?.push(...found);
      alternatives[index + 1]?.push(...found);
    }
  }

  /** A synonym that leads to the other language is a translation and weighs as one. */
  function synonyms(texts: string[], language: Language): Alternative[] {
    const phrases = glossary.synonyms(texts);
    if (phrases.length === 0) return [];
    return explanations[language](texts.join(' '), () => alternativesOf(phrases, language));
  }

  function alternativesOf(phrases: string[][], language: Language): Alternative[] {
    return phrases.flatMap((phrase) => {
      const content = phrase.filter((text) => !languages.some((one) => isStopWord(text, one)));
      return content
        .flatMap((text) => lookup.inBothLanguages(text, parameters.glossaryWeight, 'glossary'))
        .map((found) => (found.term.startsWith(language) ? found : { ...found, weight: parameters.translationWeight }));
    });
  }

  /** Among the translations those count most that are usual both in the language and in this index. */
  function translations(texts: string[], source: Dictionary): Alternative[] {
    const found = source.translate(texts).map(({ word, share }) => {
      const term = toTerm(word.toLowerCase(), 'de', stemmers);
      return { term, usual: Math.sqrt(share * statistics.documentFrequency(term)) };
    });
    const most = Math.max(...found.map(({ usual }) => usual));
    return found
      .filter(({ usual }) => usual > 0)
      .map(({ term, usual }) => ({
        term,
        weight: (parameters.dictionaryWeight * usual) / most,
        via: 'dictionary' as const,
      }));
  }

  function prepare(): void {
    lookup.prepare();
    corrector.prepare();
  }

  return { expand, prepare };
}

type ExpandedWords = { words: Word[]; stops: boolean[]; alternatives: Alternative[][] };

/** Looks phrases up, the longest first; what a longer one has explained is not looked up again. */
function addPhrases(expanded: ExpandedWords, lookUp: (texts: string[]) => Alternative[]): void {
  const { words, stops, alternatives } = expanded;
  const explained = new Set<number>();
  for (let length = longestPhrase; length >= 1; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const positions = Array.from({ length }, (_, offset) => start + offset);
      const carriers = positions.filter((position) => !stops[position]);
      if (carriers.length === 0 || positions.some((position) => explained.has(position))) continue;
      const found = lookUp(positions.map((position) => words[position]?.text ?? ''));
      if (found.length === 0) continue;
      for (const position of positions) explained.add(position);
      for (const carrier of carriers) alternatives[carrier]?.push(...found);
    }
  }
}

/** As in BM25, natural logarithm; highest for a term that no document contains. */
export function inverseDocumentFrequency(documentFrequency: number, documentCount: number): number {
  const frequency = Math.min(documentFrequency, documentCount);
  return Math.log(1 + (documentCount - frequency + 0.5) / (frequency + 0.5));
}

function bestOfEachTerm(alternatives: Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const existing = best.get(alternative.term);
    if (!existing || alternative.weight > existing.weight) best.set(alternative.term, alternative);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
