import type { CommonWords } from './common-words.ts';
import { ambiguousNames } from './family-names.ts';
import { knownOfficeWords } from './office-words.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { maskContacts, removeSecrets, secretPlaceholder } from './recognise-secrets.ts';

/** Masks what could tell who wrote; keeps what the text is about. */
export type MaskText = (text: string) => string;

/** The words of the articles in lower case: editors wrote them, so they name no one who asks. */
export type ArticleWords = { nouns: ReadonlySet<string>; others: ReadonlySet<string> };

type Vocabulary = { common: CommonWords; articles: ArticleWords };

/** Stands where something was that is no ordinary word. */
const mask = '…';

const longestMasked = 300;

/**
 * Keeps only words that are known to be ordinary: everyday words, words of the office and its IT, words of the articles.
 * Everything else becomes "…": rather a topic lost than a person told.
 */
export function createMaskText(options: {
  /** Called when the first text comes. */
  loadCommonWords: () => CommonWords;
  articleWords: () => ArticleWords;
}): MaskText {
  let common: CommonWords | undefined;
  return function maskText(text) {
    common ??= options.loadCommonWords();
    const vocabulary = { common, articles: options.articleWords() };
    const spoken = isShouted(text) ? text.toLowerCase() : text;
    const clean = maskContacts(removeSecrets(spoken).text).replaceAll(secretPlaceholder, mask);
    const words = readWords(clean).map((word, index, all) =>
      keeps(word, index, all, vocabulary) ? word.whole : hidden(word),
    );
    return shorten(words.join(' ').replace(/…(?:[\s.,;/]*…)+/g, mask));
  };
}

/**
 * Takes out what surely tells who wrote or who is meant, and secrets; all other words stay, for a model that needs them.
 * A name without a title before it stays, unless it is a common one.
 */
export function maskPersons(text: string): string {
  const clean = maskContacts(removeSecrets(text).text).replaceAll(secretPlaceholder, mask);
  const words = readWords(clean).map((word, index, all) => {
    const isName = isCapitalised(word.core) && !word.opens && ambiguousNames.has(word.core.toLowerCase());
    return word.core !== '' && (isName || tellsWho(word, index, all)) ? hidden(word) : word.whole;
  });
  return words.join(' ');
}

/** Collects the articles' words; what follows "Herr" or "Frau" is none. */
export function collectArticleWords(texts: Iterable<string>): ArticleWords {
  const nouns = new Set<string>();
  const others = new Set<string>();
  for (const text of texts) {
    for (const [index, word, all] of withNeighbours(readWords(text.replace(/[`*_#>|()[\]]/g, ' ')))) {
      if (isNamed(index, all)) continue;
      for (const part of partsOf(word.core)) {
        if (!isCapitalised(part)) others.add(part.toLowerCase());
        else if (!word.opens || knownOfficeWords.has(part.toLowerCase())) nouns.add(part.toLowerCase());
      }
    }
  }
  return { nouns, others };
}

/** Written in capitals throughout, so that they tell nothing; "VPN" alone is not shouted. */
function isShouted(text: string): boolean {
  return /^[^\p{Ll}]{16,}$/u.test(text);
}

type Word = {
  whole: string;
  before: string;
  core: string;
  after: string;
  /** The first word of a sentence: its capital says nothing. */
  opens: boolean;
};

function readWords(text: string): Word[] {
  let opens = true;
  return [...text.matchAll(/\S+|\n/g)].flatMap(([whole]) => {
    if (whole === '\n') {
      opens = true;
      return [];
    }
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}\\]*)(.*?)([^\p{L}\p{N}\\]*)$/su.exec(whole) ?? [];
    const word = { whole, before, core, after, opens };
    opens = /[.!?:]/.test(after) || (opens && core === '');
    return [word];
  });
}

function* withNeighbours(words: Word[]): Generator<[number, Word, Word[]]> {
  for (const [index, word] of words.entries()) yield [index, word, words];
}

function hidden({ before, after }: Word): string {
  return `${before.replace(mask, '')}${mask}${/[.!?,;:)]+$/.exec(after)?.[0] ?? ''}`;
}

function keeps(word: Word, index: number, all: Word[], vocabulary: Vocabulary): boolean {
  const { core } = word;
  if (core === '') return true;
  if (tellsWho(word, index, all)) return false;
  if (/\p{N}/u.test(core)) return true;
  const parts = partsOf(core);
  return parts.every((part, position) => isKnown(part, word.opens && position === 0, vocabulary));
}

/** An address, an initial, a name behind a title, or the number of a room, a telephone or an inventory. */
function tellsWho({ core, whole, after }: Word, index: number, all: Word[]): boolean {
  if (whole.includes(mask) || /[@\\]|:\/\/|\p{L}\.\p{L}/u.test(core)) return true;
  // An initial; "H:" is a drive.
  if (/^\p{Lu}$/u.test(core) && after.startsWith('.')) return true;
  if (isNamed(index, all) || isIntroduced(index, all)) return true;
  return /\p{N}/u.test(core) && !isHarmlessNumber(core, all[index - 1]?.core ?? '');
}

/** "E-Mail-Adresse" stays in one piece where it is known as a whole. */
function partsOf(core: string): string[] {
  return core.split(/[-–/&+'’_.]+/).filter(Boolean);
}

const strictTitle = /^(?:herrn?|hr|fr|dr|prof|mr|mrs|ms|miss|familie)$/i;
const title = /^(?:herrn?|hr|frau|fr|dr|prof|mr|mrs|ms|miss|familie|kolleg(?:e|en|in)|chefin?|name|heiße|heisse)$/i;
const notAName = /^(?:und|oder|hat|ist|war|kann|will|der|die|das|bei|mit|von|im|in|and|or|has|is|was|can|the|in|at)$/i;
const longestName = 3;

/** The words behind a title are a name, up to three of them with a capital. */
function isNamed(index: number, words: Word[]): boolean {
  for (let before = index - 1; before >= 0 && before >= index - longestName; before -= 1) {
    const between = words.slice(before + 1, index + 1);
    const lead = words[before];
    if (!lead || (before < index - 1 && !between.every(({ core }) => isCapitalised(core)))) return false;
    if (title.test(lead.core)) return isCapitalised(words[index]?.core ?? '') || followsStrictly(lead, words[index]);
    if (/[.!?,;:]/.test(lead.after) && !title.test(lead.core)) return false;
  }
  return false;
}

/** "Ich bin Anna Beispiel", "mein Name ist Beispiel": one word behind "bin" may be a trade, two are a name. */
function isIntroduced(index: number, words: Word[]): boolean {
  const isPart = (at: number) => isCapitalised(words[at]?.core ?? '');
  let [first, last] = [index, index];
  if (!isPart(index)) return false;
  while (index - first < longestName && isPart(first - 1) && words[first - 1]?.after === '') first -= 1;
  while (last - index < longestName && isPart(last + 1) && words[last]?.after === '') last += 1;
  const [lead = '', before = ''] = [words[first - 1]?.core, words[first - 2]?.core];
  if (/^(?:ist|lautet|is)$/i.test(lead)) return /^name$/i.test(before);
  return last > first && /^(?:bin|am|i['’]m|hier|here)$/i.test(lead);
}

function followsStrictly(lead: Word, word: Word | undefined): boolean {
  return strictTitle.test(lead.core) && word !== undefined && !notAName.test(word.core);
}

const numbered =
  /^(?:windows|office|outlook|word|excel|teams|exchange|server|android|ios|macos|version|acrobat|usb|hdmi|fehler|fehlercode|fehlermeldung|code|error|status|http|seit|vor|nach|alle)$/i;
const identified =
  /^(?:zimmer|raum|büro|room|etage|haus|durchwahl|nummer|nr|tel|telefon|apparat|personalnummer|inventarnummer|platz)$/i;

/** Versions, error codes and small counts; no room, extension, personnel or inventory number. */
function isHarmlessNumber(core: string, before: string): boolean {
  if (identified.test(before)) return false;
  if (/^0x[\da-f]{4,10}$/i.test(core)) return true;
  if (/^(?:m365|o365|office365|mp3|mp4|h264|a[345]|usb-?[23c]|wpa[23]|utf-?8|ipv[46])$/i.test(core)) return true;
  if (numbered.test(before)) return /^\d{1,5}(?:\.\d{1,4}){0,2}$/.test(core);
  return /^\d{1,2}$/.test(core);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Longer than any word of the office; looking for the parts of a row of thousands of letters would take long. */
const longestWord = 80;

const pronouns = /^(?:ich|sie|ihr|ihre[nmrs]?|ihnen|du|dir|dich|dein\p{L}*|euch|euer|i|we|you|it|my)$/iu;
const nounEnding = /\p{L}{4,}(?:ungen|ung|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|ismus)$/iu;

function isKnown(word: string, opens: boolean, vocabulary: Vocabulary): boolean {
  const lower = word.toLowerCase();
  if (lower.length === 1) return true;
  if (lower.length > longestWord) return false;
  if (pronouns.test(lower)) return true;
  if (isCapitalised(word) && !opens)
    return !ambiguousNames.has(lower) && (isNoun(lower, vocabulary) || isVerbAsNoun(lower, vocabulary));
  if (lower.endsWith('s') && ambiguousNames.has(lower.slice(0, -1))) return false;
  if (isEveryday(lower, vocabulary)) return true;
  return !ambiguousNames.has(lower) && isNoun(lower, vocabulary);
}

function isNoun(lower: string, vocabulary: Vocabulary): boolean {
  return isListedNoun(lower, vocabulary) || nounEnding.test(lower) || isCompound(lower, vocabulary);
}

function isListedNoun(lower: string, { articles }: Vocabulary): boolean {
  return forms(lower).some((form) => knownOfficeWords.has(form) || articles.nouns.has(form));
}

/** "beim Öffnen", "zum Drucken". */
function isVerbAsNoun(lower: string, { common, articles }: Vocabulary): boolean {
  return lower.length > 5 && lower.endsWith('en') && (common.de.has(lower) || articles.others.has(lower));
}

function isEveryday(lower: string, { common, articles }: Vocabulary): boolean {
  if (isOrdinaryWord(lower)) return true;
  return forms(lower).some((form) => common.de.has(form) || common.en.has(form) || articles.others.has(form));
}

const shortestPart = 4;

/** "Druckerraum" is made of two nouns of the office; "Schönfeld" is not. */
function isCompound(lower: string, vocabulary: Vocabulary): boolean {
  for (let cut = shortestPart; cut <= lower.length - shortestPart; cut += 1) {
    const first = lower.slice(0, cut);
    const isFirst = isListedNoun(first, vocabulary) || isListedNoun(first.replace(/(?:s|n|en|e)$/, ''), vocabulary);
    if (isFirst && isListedNoun(lower.slice(cut), vocabulary)) return true;
  }
  return false;
}

/** The word and what it may be a form of; "-er" is left out, as it makes names of verbs ("Schreiber"). */
function forms(lower: string): string[] {
  const found = [lower, `${lower}n`, `${lower}en`, `${lower}e`, `${lower}s`];
  for (const ending of ['e', 'n', 'en', 's', 'es', 't', 'st', 'te', 'em']) {
    const stem = lower.slice(0, -ending.length);
    if (lower.endsWith(ending) && stem.length >= shortestPart - 1) found.push(stem, `${stem}en`);
  }
  return found;
}

function shorten(text: string): string {
  if (text.length <= longestMasked) return text;
  return `${text.slice(0, longestMasked).replace(/\s+\S*$/, '')} ${mask}`;
}
