import type { Language } from '../../shared/language.ts';
import { isStopWord } from './stop-words.ts';
import type { Stemmers, Vocabulary } from './vocabulary.ts';

export type CompoundSplitter = {
  /** The stems of a compound's parts, left to right; empty if the word is better left whole. */
  split(foldedWord: string, language: Language): string[];
};

type Part = { stem: string; logFrequency: number };
type Path = { parts: Part[]; sum: number };

const linkLetters: Record<Language, string[]> = { de: ['s', 'es', 'n', 'en', 'er', 'e'], en: [] };
const maximumParts = 4;
const maximumWordLength = 60;
const onlyLetters = /^\p{L}+$/u;

/**
 * Splits closed compounds after Koehn & Knight (2003): the split whose parts have the highest geometric mean of frequencies,
 * if it beats the word's own frequency.
 */
export function createCompoundSplitter(dependencies: {
  vocabulary: Vocabulary;
  stemmers: Stemmers;
  minimumPartLength: number;
}): CompoundSplitter {
  const { vocabulary, stemmers, minimumPartLength } = dependencies;
  const heads = { de: collectHeads('de'), en: collectHeads('en') };

  function collectHeads(language: Language): Set<string> {
    const collected = new Set<string>();
    for (const word of vocabulary.words(language).keys()) collected.add(word.slice(0, minimumPartLength));
    return collected;
  }

  function split(word: string, language: Language): string[] {
    const tooShort = word.length < 2 * minimumPartLength;
    if (tooShort || word.length > maximumWordLength || !onlyLetters.test(word)) return [];
    const best = bestPath(word, language);
    if (!best) return [];
    const geometricMean = Math.exp(best.sum / best.parts.length);
    if (geometricMean <= vocabulary.frequency(word, language)) return [];
    return best.parts.map((part) => part.stem);
  }

  function bestPath(word: string, language: Language): Path | undefined {
    // paths[count][end]: the best way to cover the first `end` letters with `count` parts.
    const paths: Map<number, Path>[] = [new Map([[0, { parts: [], sum: 0 }]])];
    let best: Path | undefined;
    for (let count = 1; count <= maximumParts; count += 1) {
      const reached = extend(paths[count - 1] ?? new Map(), word, language);
      paths.push(reached);
      const whole = reached.get(word.length);
      if (count > 1 && whole && (!best || whole.sum / count > best.sum / best.parts.length)) best = whole;
    }
    return best;
  }

  function extend(paths: Map<number, Path>, word: string, language: Language): Map<number, Path> {
    const extended = new Map<number, Path>();
    for (const [start, path] of paths) {
      if (!heads[language].has(word.slice(start, start + minimumPartLength))) continue;
      for (let end = start + minimumPartLength; end <= word.length; end += 1) {
        if (end < word.length && word.length - end < minimumPartLength) continue;
        const part = readPart(word.slice(start, end), end === word.length, language);
        if (!part) continue;
        const sum = path.sum + part.logFrequency;
        const existing = extended.get(end);
        if (!existing || sum > existing.sum) extended.set(end, { parts: [...path.parts, part], sum });
      }
    }
    return extended;
  }

  function readPart(letters: string, isLast: boolean, language: Language): Part | undefined {
    const plain = knownPart(letters, language);
    if (isLast) return plain ?? inflectedPart(letters, language);
    let best = plain;
    for (const link of linkLetters[language]) {
      if (!letters.endsWith(link) || letters.length - link.length < minimumPartLength) continue;
      const linked = knownPart(letters.slice(0, -link.length), language);
      if (linked && (!best || linked.logFrequency > best.logFrequency)) best = linked;
    }
    return best;
  }

  function knownPart(letters: string, language: Language): Part | undefined {
    const frequency = vocabulary.frequency(letters, language);
    if (frequency === 0 || isStopWord(letters, language)) return undefined;
    return { stem: stemmers[language].stem(letters), logFrequency: Math.log(frequency) };
  }

  function inflectedPart(letters: string, language: Language): Part | undefined {
    const stem = stemmers[language].stem(letters);
    const frequency = vocabulary.stemFrequency(stem, language);
    return frequency > 0 ? { stem, logFrequency: Math.log(frequency) } : undefined;
  }

  return { split };
}
