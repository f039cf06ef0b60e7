import { createMemory } from '../../shared/memory.ts';
import type { Alternative } from './analyzer.ts';
import type { AnalyzerDependencies } from './analyzer-dependencies.ts';
import type { CompoundSplitter } from './split-compound.ts';
import { languages, toTerm } from './term.ts';
import { createWordFamilies } from './word-family.ts';
import type { Word } from './words.ts';

/** Finds what the index holds for a lower-case word; nothing that it does not hold is ever returned. */
export type TermLookup = {
  isInIndex(term: string): boolean;
  inBothLanguages(text: string, weight: number, via: Alternative['via']): Alternative[];
  /** Two neighbouring words written as one. */
  asOneWord(first: string, second: string): Alternative[];
  compoundParts(text: string, weight: number): Alternative[];
  /** The word itself, its family, the pieces it is written of and its compound parts. */
  ownAlternatives(word: Word): readonly Alternative[];
  /** Builds what would otherwise be built for the first question. */
  prepare(): void;
};

/** People use the same few thousand words all day: what is found for so many is kept until the index changes. */
export const rememberedWords = 2_000;

/** A stem of two words reaches so many letters into the second one; endings are cut off behind them. */
const intoTheSecond = 2;

/** Looks words up in both languages. */
export function createTermLookup(dependencies: AnalyzerDependencies & { splitter: CompoundSplitter }): TermLookup {
  const { stemmers, statistics, splitter, parameters } = dependencies;
  const families = createWordFamilies(dependencies);
  const held = createMemory<string[]>(rememberedWords, statistics.version);
  const own = createMemory<Alternative[]>(rememberedWords, statistics.version);

  function isInIndex(term: string): boolean {
    return statistics.documentFrequency(term) > 0;
  }

  function inBothLanguages(text: string, weight: number, via: Alternative['via']): Alternative[] {
    if (weight === 0) return [];
    const terms = held(text, () => languages.map((language) => toTerm(text, language, stemmers)).filter(isInIndex));
    return terms.map((term) => ({ term, weight, via }));
  }

  function asOneWord(first: string, second: string): Alternative[] {
    const joined = first + second;
    // Hardly ever a word: its stem, which costs most, is asked for only if there may be one.
    const possible = languages.filter((language) =>
      statistics.hasBeginning(`${language}:${stemmers[language].fold(joined).slice(0, first.length + intoTheSecond)}`),
    );
    const terms = possible.map((language) => `${language}:${stemmers[language].stemOnce(joined)}`);
    return weigh(terms, 1, 'word');
  }

  function compoundParts(text: string, weight: number): Alternative[] {
    const parts = languages.flatMap((language) =>
      splitter.split(stemmers[language].fold(text), language).map((stem) => `${language}:${stem}`),
    );
    return weigh(parts, weight, 'compound');
  }

  function ownAlternatives(word: Word): readonly Alternative[] {
    const isPlain = word.joined === undefined && word.pieces.length === 0;
    return own(isPlain ? word.text : [word.text, word.joined, ...word.pieces].join(' '), () => findOwn(word));
  }

  function findOwn(word: Word): Alternative[] {
    const texts = word.joined === undefined ? [word.text] : [word.text, word.joined];
    const relatives = languages.flatMap((language) => families.relatives(stemmers[language].fold(word.text), language));
    return [
      ...texts.flatMap((text) => inBothLanguages(text, 1, 'word')),
      ...weigh(relatives, parameters.familyWeight, 'word'),
      ...word.pieces.flatMap((piece) => inBothLanguages(piece, parameters.compoundWeight, 'compound')),
      ...compoundParts(word.text, parameters.compoundWeight),
    ];
  }

  function weigh(terms: string[], weight: number, via: Alternative['via']): Alternative[] {
    return weight > 0 ? terms.filter(isInIndex).map((term) => ({ term, weight, via })) : [];
  }

  return { isInIndex, inBothLanguages, asOneWord, compoundParts, ownAlternatives, prepare: families.prepare };
}
