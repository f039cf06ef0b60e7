import type { Alternative } from './analyzer.ts';
import type { AnalyzerDependencies } from './analyzer-dependencies.ts';
import { createSimilarWords, type SimilarWord, type SimilarWords } from './find-similar-words.ts';
import type { TermLookup } from './look-up-terms.ts';

/** What a word may have meant that neither the index nor the glossary nor the dictionary knows. */
export type WordCorrector = {
  correct(text: string): Alternative[];
  /** Builds the word list now rather than at the first misspelt word. */
  prepare(): void;
};

const minimumHead = 4;
const minimumRest = 5;

/** Corrects towards the words of the index and the glossary; in a new compound each half may be corrected. */
export function createWordCorrector(
  dependencies: AnalyzerDependencies & {
    lookup: TermLookup;
    glossaryWords: string[];
    synonymsOf: (text: string) => Alternative[];
  },
): WordCorrector {
  const { vocabulary, stemmers, parameters, lookup } = dependencies;
  let similarWords: SimilarWords | undefined;
  let builtFor = -1;

  function correct(text: string): Alternative[] {
    const folded = stemmers.de.fold(text);
    const found = similar(folded);
    return found.length > 0 ? found.flatMap(({ word, distance }) => meant(word, distance)) : halves(folded);
  }

  function similar(folded: string): SimilarWord[] {
    return prepare().find(folded);
  }

  function prepare(): SimilarWords {
    if (similarWords && builtFor === vocabulary.version()) return similarWords;
    similarWords = createSimilarWords(knownWords());
    builtFor = vocabulary.version();
    return similarWords;
  }

  function meant(word: string, distance: number): Alternative[] {
    const weight = parameters.fuzzyWeights[distance - 1] ?? 0;
    return [
      ...lookup.inBothLanguages(word, weight, 'fuzzy'),
      ...lookup.compoundParts(word, weight * parameters.compoundWeight),
      ...dependencies.synonymsOf(word).map((synonym) => ({ ...synonym, weight: weight * synonym.weight })),
    ].map((alternative) => ({ ...alternative, via: 'fuzzy' as const }));
  }

  /** `druckerrpoblem`: one half is a known word, the other a misspelt one. */
  function halves(folded: string): Alternative[] {
    for (let cut = folded.length - minimumHead; cut >= minimumHead; cut -= 1) {
      const [head, rest] = [folded.slice(0, cut), folded.slice(cut)];
      const found = half(head, rest).concat(half(rest, head));
      if (found.length > 0) return found;
    }
    return [];
  }

  function half(known: string, misspelt: string): Alternative[] {
    if (misspelt.length < minimumRest || vocabulary.frequency(known, 'de') === 0) return [];
    const nearest = similar(misspelt).filter(({ distance }) => distance === 1);
    if (nearest.length === 0) return [];
    const weight = parameters.compoundWeight;
    const own = lookup.inBothLanguages(known, weight, 'fuzzy');
    return [...own, ...nearest.flatMap(({ word }) => lookup.inBothLanguages(word, weight, 'fuzzy'))];
  }

  function knownWords(): ReadonlyMap<string, number> {
    const words = new Map(vocabulary.words('de'));
    for (const [word, frequency] of vocabulary.words('en')) words.set(word, (words.get(word) ?? 0) + frequency);
    for (const word of dependencies.glossaryWords) {
      const folded = stemmers.de.fold(word);
      if (!words.has(folded)) words.set(folded, 1);
    }
    return words;
  }

  return { correct, prepare };
}
