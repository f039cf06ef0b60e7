import { createMemory } from '../../shared/memory.ts';
import { type Concept, concepts, type WordList } from './concepts.ts';
import { fold } from './fold.ts';
import { withinOneTypo } from './typo.ts';

/** Shorter words have too many neighbours to forgive a typo. */
const SHORTEST_FORGIVEN = 6;

/** Small words have real words as neighbours ("hatten", "halten"), so they must be spelled right. */
const strict: ReadonlySet<Concept> = new Set<Concept>([
  'not',
  'clauseStart',
  'conditional',
  'unreal',
  'me',
  'toMe',
  'locative',
  'want',
  'question',
  'how',
  'obligation',
  'despite',
  'training',
  'harmless',
  'foundAgain',
  'usually',
  'home',
  'travel',
  'modal',
  'obliged',
  'alarm',
  'broken',
  'place',
  'foundAgain',
  'away',
  'all',
  'page',
  'polite',
  'filler',
  'success',
  'state',
  'someone',
  'somePerson',
  'abroad',
  'plain',
  'openIt',
  'handOver',
  'wrongRecipient',
  'personalData',
  'selfActs',
  'misbehaves',
  'visitor',
  'unannounced',
  'workplace',
  'exposed',
  'inPublic',
  'hurry',
  'drivenOff',
  'sensitive',
  'publicPlace',
  'everyone',
  'farPlace',
  'bag',
  'keptIn',
  'itRoom',
]);

type Entry = { word: string; concepts: Concept[]; isStem: boolean };
type Phrase = { parts: string[]; concept: Concept };

/** A compiled set of word lists. */
export type Lexicon = {
  /** The concepts of a single folded word. */
  conceptsOf(word: string): readonly Concept[];
  /** Phrases that begin with this folded word; the parts after the first, with `*` for any ending. */
  phrasesFrom(word: string): readonly Phrase[];
};

/** Compiles word lists into one lexicon. */
export function createLexicon(lists: readonly WordList[]): Lexicon {
  const words = new Map<string, Concept[]>();
  const stems = new Map<string, Concept[]>();
  const endings = new Map<string, Concept[]>();
  const middles = new Map<string, Concept[]>();
  const phrases = new Map<string, Phrase[]>();
  const stemPhrases = new Map<string, Phrase[]>();
  for (const [concept, pattern] of patternsOf(lists)) {
    const kind = pattern.includes('_') ? 'phrase' : `${pattern.startsWith('*')}-${pattern.endsWith('*')}`;
    const bare = pattern.replaceAll('*', '');
    if (kind === 'phrase') addPhrase(/^[^_]*\*_/.test(pattern) ? stemPhrases : phrases, pattern, concept);
    else if (kind === 'true-true') addTo(middles, bare, concept);
    else if (kind === 'true-false') addTo(endings, bare, concept);
    else if (kind === 'false-true') addTo(stems, bare, concept);
    else addTo(words, bare, concept);
  }
  const forgiven = forgivenEntries(words, stems);
  const known = createMemory<readonly Concept[]>(REMEMBERED);
  const knownPhrases = createMemory<readonly Phrase[]>(REMEMBERED);
  return {
    conceptsOf: (word) =>
      known(word, () => {
        const maps = { words, stems, endings, middles };
        const found = [...lookUp(word, maps), ...(isClipped(word) ? lookUp(unclipped(word), maps) : [])];
        if (found.length > 0) return found;
        const bare = withoutAnd(word);
        const again = bare ? lookUp(bare, maps) : [];
        return again.length > 0 ? again : despiteTypo(word, forgiven);
      }),
    phrasesFrom: (word) =>
      knownPhrases(word, () => [
        ...(phrases.get(word) ?? []),
        ...(phrases.get(withoutAnd(word) ?? '') ?? []),
        ...(isClipped(word) ? (phrases.get(unclipped(word)) ?? []) : []),
        ...beginnings(word).flatMap((stem) => stemPhrases.get(stem) ?? []),
      ]),
  };
}

/** "redn", "gelassn": many write German as they speak it. */
export function isClipped(word: string): boolean {
  return /[^aeiouy\d]n$/.test(word) && word.length >= 4 && !word.endsWith('rn');
}

export function unclipped(word: string): string {
  return `${word.slice(0, -1)}en`;
}

/** People use the same few thousand words all day; looking one up anew costs a hundred times more. */
const REMEMBERED = 4_000;

function patternsOf(lists: readonly WordList[]): [Concept, string][] {
  return lists.flatMap((list) =>
    concepts.flatMap((concept) =>
      (list[concept] ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((pattern): [Concept, string] => [concept, fold(pattern)]),
    ),
  );
}

function addTo(map: Map<string, Concept[]>, key: string, concept: Concept): void {
  const known = map.get(key);
  if (!known) map.set(key, [concept]);
  else if (!known.includes(concept)) known.push(concept);
}

function addPhrase(phrases: Map<string, Phrase[]>, pattern: string, concept: Concept): void {
  const [first = '', ...parts] = pattern.split('_');
  const key = first.replace('*', '');
  phrases.set(key, [...(phrases.get(key) ?? []), { parts, concept }]);
}

/** Arabic writes "and" and "so" onto the word that follows. */
function withoutAnd(word: string): string | undefined {
  return /^[وف]\p{Script=Arabic}{2,}$/u.test(word) ? word.slice(1) : undefined;
}

function beginnings(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index + 1));
}

type Maps = Record<'words' | 'stems' | 'endings' | 'middles', ReadonlyMap<string, Concept[]>>;

function lookUp(word: string, maps: Maps): Concept[] {
  const found = new Set(maps.words.get(word));
  for (const concept of maps.words.get(word.replace(/\d{3,}$/, '#')) ?? []) found.add(concept);
  if (/^\d{5,6}$/.test(word)) for (const concept of maps.words.get('#####') ?? []) found.add(concept);
  for (let length = 1; length <= word.length; length += 1) {
    for (const concept of maps.stems.get(word.slice(0, length)) ?? []) found.add(concept);
    for (const concept of maps.endings.get(word.slice(-length)) ?? []) found.add(concept);
  }
  for (const [middle, list] of maps.middles) {
    if (word.includes(middle)) for (const concept of list) found.add(concept);
  }
  return [...found];
}

function forgivenEntries(
  words: ReadonlyMap<string, Concept[]>,
  stems: ReadonlyMap<string, Concept[]>,
): ReadonlyMap<string, Entry[]> {
  const byFirstLetter = new Map<string, Entry[]>();
  const add = (isStem: boolean) => (list: Concept[], word: string) => {
    if (word.length < SHORTEST_FORGIVEN + Number(isStem)) return;
    const first = word.charAt(0);
    const forgivable = list.filter((concept) => !strict.has(concept));
    if (forgivable.length === 0) return;
    byFirstLetter.set(first, [...(byFirstLetter.get(first) ?? []), { word, concepts: forgivable, isStem }]);
  };
  words.forEach(add(false));
  stems.forEach(add(true));
  return byFirstLetter;
}

function despiteTypo(word: string, forgiven: ReadonlyMap<string, Entry[]>): readonly Concept[] {
  if (word.length < SHORTEST_FORGIVEN || /\d/.test(word)) return [];
  const entries = forgiven
    .get(word.charAt(0))
    ?.filter(({ word: target, isStem }) => withinOneTypo(word, target, isStem));
  return [...new Set(entries?.flatMap((entry) => entry.concepts))];
}
