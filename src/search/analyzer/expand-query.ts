import type { Language } from '../../shared/language.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Alternative, QueryTerm } from './analyzer.ts';
import type { AnalyzerDependencies } from './create-analyzer.ts';
import { createSimilarWords, type SimilarWords } from './find-similar-words.ts';
import { createGlossaryIndex } from './glossary-index.ts';
import type { CompoundSplitter } from './split-compound.ts';
import { isStopWord } from './stop-words.ts';
import { languages, toTerm } from './term.ts';
import type { Word } from './words.ts';

/** What the analyzer asks the index. */
export type TermStatistics = {
  documentCount(): number;
  documentFrequency(term: string): number;
};

export type QueryExpander = { expand(words: Word[], language: Language): QueryTerm[] };

const longestPhrase = 3;

/** Turns the words of a question into query terms with everything that counts as a match. */
export function createQueryExpander(
  dependencies: AnalyzerDependencies & { splitter: CompoundSplitter },
): QueryExpander {
  const { vocabulary, stemmers, statistics, splitter, parameters, dictionary } = dependencies;
  const glossary = createGlossaryIndex(dependencies.glossary, stemmers);
  let similarWords: SimilarWords | undefined;

  function expand(words: Word[], language: Language): QueryTerm[] {
    const stopWords = words.map((word) => isStop(word.text, language));
    const alternatives = words.map((word, index) => (stopWords[index] ? [] : ownAlternatives(word)));
    addJoinedNeighbours(words, alternatives);
    addPhrases(words, stopWords, alternatives, (texts) => glossaryAlternatives(texts));
    if (dictionary && language === 'en') {
      addPhrases(words, stopWords, alternatives, (texts) => translations(texts, dictionary));
    }
    return words.map((word, index) => {
      const found = alternatives[index] ?? [];
      const isStopWord = stopWords[index] ?? false;
      if (!isStopWord && found.length === 0) found.push(...corrections(word.text));
      return toQueryTerm(word, found, isStopWord);
    });
  }

  function toQueryTerm(word: Word, found: Alternative[], isStopWord: boolean): QueryTerm {
    const own = languages.map((language) => toTerm(word.text, language, stemmers));
    const frequency = own.reduce((sum, term) => sum + statistics.documentFrequency(term), 0);
    return {
      surface: word.surface,
      isStopWord,
      isKnown: isStopWord || frequency > 0,
      inverseDocumentFrequency: inverseDocumentFrequency(frequency, statistics.documentCount()),
      alternatives: bestOfEachTerm(found),
    };
  }

  function isStop(word: string, language: Language): boolean {
    if (isStopWord(word, language)) return true;
    const other = language === 'de' ? 'en' : 'de';
    return isStopWord(word, other) && !isInIndex(toTerm(word, language, stemmers));
  }

  function isInIndex(term: string): boolean {
    return statistics.documentFrequency(term) > 0;
  }

  function ownAlternatives(word: Word): Alternative[] {
    const texts = word.joined === undefined ? [word.text] : [word.text, word.joined];
    const own = texts.flatMap((text) => inBothLanguages(text, 1, 'word'));
    const parts = word.pieces.flatMap((piece) => inBothLanguages(piece, parameters.compoundWeight, 'compound'));
    return [...own, ...parts, ...compoundParts(word.text, parameters.compoundWeight)];
  }

  function inBothLanguages(text: string, weight: number, via: Alternative['via']): Alternative[] {
    const terms = languages.map((language) => toTerm(text, language, stemmers));
    return terms.filter(isInIndex).map((term) => ({ term, weight, via }));
  }

  function compoundParts(text: string, weight: number): Alternative[] {
    return languages.flatMap((language) =>
      splitter
        .split(stemmers[language].fold(text), language)
        .map((stem) => `${language}:${stem}`)
        .filter(isInIndex)
        .map((term) => ({ term, weight, via: 'compound' as const })),
    );
  }

  /** `e mail` and `one drive` are looked up as one word too. */
  function addJoinedNeighbours(words: Word[], alternatives: Alternative[][]): void {
    for (let index = 0; index + 1 < words.length; index += 1) {
      const joined = `${words[index]?.text}${words[index + 1]?.text}`;
      const found = inBothLanguages(joined, 1, 'word');
      alternatives[index]?.push(...found);
      alternatives[index + 1]?.push(...found);
    }
  }

  /** Looks up phrases, the longest first; what a longer one has explained is not looked up again. */
  function addPhrases(
    words: Word[],
    stopWords: boolean[],
    alternatives: Alternative[][],
    lookUp: (texts: string[]) => Alternative[],
  ): void {
    const explained = new Set<number>();
    for (let length = longestPhrase; length >= 1; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const positions = Array.from({ length }, (_, offset) => start + offset);
        if (positions.some((position) => explained.has(position))) continue;
        const carriers = positions.filter((position) => !stopWords[position]);
        if (carriers.length === 0) continue;
        const found = lookUp(positions.map((position) => words[position]?.text ?? ''));
        if (found.length === 0) continue;
        for (const position of positions) explained.add(position);
        for (const carrier of carriers) alternatives[carrier]?.push(...found);
      }
    }
  }

  function glossaryAlternatives(texts: string[]): Alternative[] {
    return glossary.synonyms(texts).flatMap((phrase) => {
      const content = phrase.filter((text) => !languages.some((language) => isStopWord(text, language)));
      return content.flatMap((text) => inBothLanguages(text, parameters.glossaryWeight, 'glossary'));
    });
  }

  function translations(texts: string[], source: Dictionary): Alternative[] {
    return source.translate(texts).flatMap(({ word, share }) => {
      const weight = parameters.dictionaryWeight * share;
      const term = toTerm(word, 'de', stemmers);
      return isInIndex(term) ? [{ term, weight, via: 'dictionary' as const }] : [];
    });
  }

  function corrections(text: string): Alternative[] {
    similarWords ??= createSimilarWords(allWords());
    const folded = stemmers.de.fold(text);
    return similarWords.find(folded).flatMap(({ word, distance }) => {
      const weight = parameters.fuzzyWeights[distance - 1] ?? 0;
      const own = inBothLanguages(word, weight, 'fuzzy');
      const parts = compoundParts(word, weight * parameters.compoundWeight);
      const synonyms = glossaryAlternatives([word]).map((found) => ({ ...found, weight: weight * found.weight }));
      return [...own, ...parts, ...synonyms].map((found) => ({ ...found, via: 'fuzzy' as const }));
    });
  }

  function allWords(): ReadonlyMap<string, number> {
    const words = new Map(vocabulary.words('de'));
    for (const [word, frequency] of vocabulary.words('en')) words.set(word, (words.get(word) ?? 0) + frequency);
    for (const word of glossary.words()) {
      const folded = stemmers.de.fold(word);
      if (!words.has(folded)) words.set(folded, 1);
    }
    return words;
  }

  return { expand };
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
