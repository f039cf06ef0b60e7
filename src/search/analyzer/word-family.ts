import type { Language } from '../../shared/language.ts';
import { languages } from './term.ts';
import type { Stemmers, Vocabulary } from './vocabulary.ts';

/** Finds words of one family that the stemmer keeps apart: `gelöscht` and `löschen`, `Installation` and `installieren`. */
export type WordFamilies = {
  /** Index terms of the other members that the texts contain. */
  relatives(foldedWord: string, language: Language): string[];
  /** Groups the words now rather than at the first question. */
  prepare(): void;
};

const minimumLength = 4;
const onlyLetters = /^\p{L}+$/u;
const separablePrefix =
  '(zusammen|herunter|zuruck|weiter|wieder|hinzu|durch|nieder|unter|uber|fest|fort|frei|hoch|nach|ab|an|auf|aus|bei|ein|her|hin|los|mit|vor|weg|zu|um)';
const participle = new RegExp(`^${separablePrefix}?ge(\\p{L}{2,}?)e?t$`, 'u');
const infinitiveWithZu = new RegExp(`^${separablePrefix}zu(\\p{L}{3,})$`, 'u');
const germanEndings = /(ierung|ierbar|ation|ierend|ierte|iert|ier|i|ungen|ung|end|bar|et|te|t|um|us|a|o)$/u;
const englishEndings = /(ation|ition|ion|ment|er|or|al|i)$/u;

/** Groups the words of a vocabulary by family; words learnt later join in. */
export function createWordFamilies(dependencies: { vocabulary: Vocabulary; stemmers: Stemmers }): WordFamilies {
  const { vocabulary, stemmers } = dependencies;
  let families = new Map<string, Set<string>>();
  let builtFor = -1;

  function relatives(foldedWord: string, language: Language): string[] {
    prepare();
    const stem = stemmers[language].stem(foldedWord);
    if (stem.length < minimumLength) return [];
    const own = `${language}:${stem}`;
    return [...(families.get(keyOf(stem, language)) ?? [])].filter((term) => term !== own);
  }

  function prepare(): void {
    if (builtFor === vocabulary.version()) return;
    families = new Map();
    builtFor = vocabulary.version();
    for (const language of languages) {
      for (const word of vocabulary.words(language).keys()) {
        if (word.length >= minimumLength && onlyLetters.test(word)) addWord(stemmers[language].stem(word), language);
      }
    }
  }

  function addWord(stem: string, language: Language): void {
    const key = keyOf(stem, language);
    const family = families.get(key);
    if (family) family.add(`${language}:${stem}`);
    else families.set(key, new Set([`${language}:${stem}`]));
  }

  return { relatives, prepare };
}

function keyOf(stem: string, language: Language): string {
  return language === 'de' ? `de:${germanRoot(stem)}` : `en:${shorten(stem, englishEndings)}`;
}

function germanRoot(stem: string): string {
  const bare = stem.replace(participle, '$1$2').replace(infinitiveWithZu, '$1$2');
  return shorten(bare, germanEndings);
}

function shorten(stem: string, endings: RegExp): string {
  const shorter = stem.replace(endings, '');
  return shorter.length >= minimumLength ? shorter : stem;
}
