import type { Language } from '../../shared/language.ts';
import { createMemory } from '../../shared/memory.ts';
import type { Analyzer, QueryTerm } from './analyzer.ts';
import type { AnalyzerDependencies } from './analyzer-dependencies.ts';
import { createQueryExpander, inverseDocumentFrequency } from './expand-query.ts';
import { createCompoundSplitter } from './split-compound.ts';
import { isStopWord } from './stop-words.ts';
import { toTerm } from './term.ts';
import { readWords, type Word } from './words.ts';

/** The analyzer with what only the index needs. */
export type IndexAnalyzer = Analyzer & {
  /** For every word that is no stop word its index terms, the word itself first. */
  wordTerms(text: string, language: Language): string[][];
  /** Builds what would otherwise be built for the first question. */
  prepare(): void;
};

const cacheLimit = 200_000;
/** A turn asks for the same question up to five times; so many turns at once find it analysed. */
const questionLimit = 64;
/** What is as short as a word or a question is asked for again and again. */
const longestPhrasing = 200;
const phrasingLimit = 500;

/** Makes the analyzer of one generation of the index. */
export function createAnalyzer(dependencies: AnalyzerDependencies): IndexAnalyzer {
  const { vocabulary, stemmers, parameters, statistics } = dependencies;
  const splitter = createCompoundSplitter({ vocabulary, stemmers, minimumPartLength: parameters.minimumPartLength });
  const expander = createQueryExpander({ ...dependencies, splitter });
  const known = { de: createMemory<string[]>(cacheLimit), en: createMemory<string[]>(cacheLimit) };
  const phrasings = createMemory<Word[]>(phrasingLimit);
  const { version } = statistics;
  const questions = {
    de: createMemory<readonly QueryTerm[]>(questionLimit, version),
    en: createMemory<readonly QueryTerm[]>(questionLimit, version),
  };

  function wordsOf(text: string): Word[] {
    return text.length > longestPhrasing ? readWords(text) : phrasings(text, () => readWords(text));
  }

  function wordTerms(text: string, language: Language): string[][] {
    return wordsOf(text)
      .map((word) => termsOfWord(word, language))
      .filter((terms) => terms.length > 0);
  }

  function termsOfWord(word: Word, language: Language): string[] {
    const own = termsOfPiece(word.text, language);
    if (word.joined === undefined && word.pieces.length === 0) return own;
    const joined = word.joined === undefined ? [] : [toTerm(word.joined, language, stemmers)];
    return [...own, ...word.pieces.flatMap((piece) => termsOfPiece(piece, language)), ...joined];
  }

  function termsOfPiece(text: string, language: Language): string[] {
    return known[language](text, () => analyse(text, language));
  }

  function analyse(text: string, language: Language): string[] {
    if (isStopWord(text, language)) return [];
    const whole = toTerm(text, language, stemmers);
    const parts = splitter.split(stemmers[language].fold(text), language).map((stem) => `${language}:${stem}`);
    return [whole, ...parts.filter((part) => part !== whole)];
  }

  function queryTerms(text: string, language: Language): readonly QueryTerm[] {
    return questions[language](text, () => expander.expand(wordsOf(text), language));
  }

  return {
    terms: (text, language) => wordTerms(text, language).flat(),
    queryTerms,
    highestRarity: () => inverseDocumentFrequency(1, statistics.documentCount()),
    wordTerms,
    prepare: expander.prepare,
  };
}
