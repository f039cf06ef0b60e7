import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { writeDictionaryCache } from './dictionary-cache.ts';
import { createPairStore, type PairStore, type Translations } from './dictionary-pairs.ts';

const mostTranslations = 10;
/** The first sub-entry is the dictionary form, the others its inflections and idioms. */
const otherFormWeight = 0.5;
/** Lotse answers questions about computers: such entries count more, those of any other field less. */
const computerTag = /\[(comp|telco)\.\]/;
const anyFieldTag = /\[[a-zäöü.]+\]/i;
const annotations = /\{[^}]*\}|\([^)]*\)|\[[^\]]*\]|\/[^/]*\//g;
const germanFillers =
  /(?<!\p{L})(etw|jdn|jdm|jds|jd|sich|mit|von|an|auf|für|in|zu|der|die|das|ein|eine)(?!\p{L})\.?/giu;
const englishFillers = /(?<!\p{L})(sth|sb)(?!\p{L})\.?|^\s*(to|a|an|the)\s|…/giu;
const oneWord = /^\p{L}[\p{L}-]+$/u;

/** `stamp` says which state of the source the cache in `file` belongs to. */
export type DictionaryJob = { source: string; file: string; stamp: string };

/**
 * Reads the dictionary `German :: English` line by line and writes the compact cache English to German.
 * Throws LOTSE-DATA-NOT-WRITABLE.
 */
export async function buildDictionaryCache(options: DictionaryJob): Promise<void> {
  const pairs = createPairStore();
  const lines = createInterface({ input: createReadStream(options.source, 'utf8'), crlfDelay: Infinity });
  for await (const line of lines) {
    if (!line.startsWith('#')) readEntry(line, pairs.add);
  }
  await writeDictionaryCache(options.file, options.stamp, toLines(pairs));
}

/** A line has sub-entries between bars and variants between semicolons, the same number of sub-entries on both sides. */
function readEntry(line: string, add: (english: string, german: string, weight: number) => void): void {
  const [left, right] = line.split(' :: ');
  if (left === undefined || right === undefined) return;
  const germanParts = left.split('|');
  const englishParts = right.split('|');
  if (germanParts.length !== englishParts.length) return;
  const fieldWeight = weightOfField(germanParts[0] ?? '');
  for (const [index, germanPart] of germanParts.entries()) {
    const german = variants(germanPart, germanFillers).filter((variant) => oneWord.test(variant));
    const english = variants(englishParts[index] ?? '', englishFillers);
    const formWeight = index === 0 ? 1 : otherFormWeight;
    for (const [germanRank, germanWord] of german.entries()) {
      for (const [englishRank, phrase] of english.entries()) {
        add(phrase, germanWord, (fieldWeight * formWeight) / ((1 + germanRank / 2) * (1 + englishRank / 2)));
      }
    }
  }
}

function weightOfField(part: string): number {
  if (computerTag.test(part)) return 3;
  return anyFieldTag.test(part) ? 0.3 : 1;
}

function variants(part: string, fillers: RegExp): string[] {
  return part
    .replace(annotations, ' ')
    .split(';')
    .map((variant) => variant.replace(fillers, ' ').replace(/\s+/g, ' ').trim())
    .filter((variant) => variant !== '');
}

function* toLines(pairs: PairStore): Generator<string> {
  for (const entries of pairs.inOrder()) {
    const keys = [...entries.keys()].map((key) => Buffer.from(key)).sort(Buffer.compare);
    for (const key of keys) yield `${key.toString()}\t${toValue(entries.get(key.toString()) ?? new Map())}`;
  }
}

function toValue(weights: Translations): string {
  const translations = [...weights].sort((a, b) => b[1] - a[1]).slice(0, mostTranslations);
  const best = translations[0]?.[1] ?? 1;
  return translations.map(([word, weight]) => `${word} ${Math.max(1, Math.round((100 * weight) / best))}`).join(';');
}
