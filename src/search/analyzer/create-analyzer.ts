import type { Language } from '../../shared/language.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Glossary } from '../glossary.ts';
import type { SearchParameters } from '../search-parameters.ts';
import type { Analyzer, QueryTerm } from './analyzer.ts';
import { createQueryExpander, type TermStatistics } from './expand-query.ts';
import { createCompoundSplitter } from './split-compound.ts';
import { isStopWord } from './stop-words.ts';
import { toTerm } from './term.ts';
import type { Stemmers, Vocabulary } from './vocabulary.ts';
import { readWords, type Word } from './words.ts';

/** What an analyzer is made of; `vocabulary` is frozen, `statistics` are those of the index as it is now. */
export type AnalyzerDependencies = {
  vocabulary: Vocabulary;
  stemmers: Stemmers;
  statistics: TermStatistics;
  glossary: Glossary;
  dictionary: Dictionary | undefined;
  parameters: SearchParameters;
};

const cacheLimit = 200_000;

/** Makes the analyzer of one generation of the index. */
export function createAnalyzer(dependencies: AnalyzerDependencies): Analyzer {
  const { vocabulary, stemmers, parameters } = dependencies;
  const splitter = createCompoundSplitter({ vocabulary, stemmers, minimumPartLength: parameters.minimumPartLength });
  const expander = createQueryExpander({ ...dependencies, splitter });
  const termsOfWord = { de: new Map<string, string[]>(), en: new Map<string, string[]>() };

  function terms(text: string, language: Language): string[] {
    const found: string[] = [];
    for (const word of readWords(text)) {
      for (const term of wordTerms(word.text, language)) found.push(term);
      for (const piece of word.pieces) found.push(...wordTerms(piece, language));
      if (word.joined !== undefined) found.push(toTerm(word.joined, language, stemmers));
    }
    return found;
  }

  function wordTerms(word: string, language: Language): string[] {
    const cache = termsOfWord[language];
    const cached = cache.get(word);
    if (cached) return cached;
    if (cache.size >= cacheLimit) cache.clear();
    const analysed = analyseWord(word, language);
    cache.set(word, analysed);
    return analysed;
  }

  function analyseWord(word: string, language: Language): string[] {
    if (isStopWord(word, language)) return [];
    const whole = toTerm(word, language, stemmers);
    const parts = splitter.split(stemmers[language].fold(word), language).map((stem) => `${language}:${stem}`);
    return [whole, ...parts.filter((part) => part !== whole)];
  }

  function queryTerms(text: string, language: Language): QueryTerm[] {
    const words: Word[] = readWords(text);
    return expander.expand(words, language);
  }

  return { terms, queryTerms };
}
