import type { Analyzer } from '../search/analyzer/analyzer.ts';
import type { WordWeight } from '../search/analyzer/word-weight.ts';
import type { AskedQuestion } from '../store/store.ts';
import { groupBy } from './group-by.ts';

/** Questions about the same thing. */
export type GroupOfQuestions = {
  /** The words that most of them share, as somebody wrote them; empty where only the nearest article holds them together. */
  topic: string[];
  questions: AskedQuestion[];
};

export type GroupingTools = { analyzer: Analyzer; wordWeight: WordWeight; smallest: number };

/** A word below this weight tells nothing apart ("geht", "Problem"). */
const tellingWeight = 0.5;
/** A word belongs to the topic when so many of the questions have it. */
const shareOfTopic = 0.6;
const wordsOfTopic = 3;

type Word = { key: string; surface: string; weight: number };
type Read = { question: AskedQuestion; words: Map<string, Word> };

/**
 * Groups questions by the telling words that they share, the largest group first, then by the article that came nearest.
 * What does not make a group of at least `smallest` is the rest.
 */
export function groupQuestions(
  questions: AskedQuestion[],
  tools: GroupingTools,
): { groups: GroupOfQuestions[]; rest: AskedQuestion[] } {
  const groups: GroupOfQuestions[] = [];
  let left = questions.map((question) => ({ question, words: readWords(question, tools) }));
  for (let word = mostShared(left, tools); word; word = mostShared(left, tools)) {
    const { key } = word;
    const members = left.filter(({ words }) => words.has(key));
    groups.push({ topic: topicOf(members), questions: members.map(({ question }) => question) });
    left = left.filter(({ words }) => !words.has(key));
  }
  const byArticle = groupBy(left, ({ question }) => question.articleIds[0] ?? '');
  const near = [...byArticle].filter(([id, members]) => id !== '' && members.length >= tools.smallest);
  for (const [, members] of near) groups.push({ topic: [], questions: members.map(({ question }) => question) });
  const grouped = new Set(groups.flatMap((group) => group.questions));
  return {
    groups: groups.sort((one, other) => other.questions.length - one.questions.length),
    rest: questions.filter((question) => !grouped.has(question)),
  };
}

/** The words that tell what a question is about; forms, compounds and synonyms of the glossary have one key. */
function readWords({ text, language }: AskedQuestion, { analyzer, wordWeight }: GroupingTools): Map<string, Word> {
  const words = new Map<string, Word>();
  const locale = language === 'en' ? 'en' : 'de';
  for (const term of analyzer.queryTerms((text ?? '').replaceAll('…', ' '), locale)) {
    const weight = wordWeight(term.surface);
    if (term.isStopWord || weight < tellingWeight || /^\P{L}+$/u.test(term.surface)) continue;
    const meant = term.alternatives
      .filter(({ via }) => via === 'word' || via === 'glossary')
      .map(({ term: key }) => key);
    for (const key of [...analyzer.terms(term.surface, locale), ...meant]) {
      words.set(key, { key, surface: term.surface, weight });
    }
  }
  return words;
}

function mostShared(read: Read[], { smallest }: GroupingTools): Word | undefined {
  const counted = new Map<string, { word: Word; count: number }>();
  for (const { words } of read) {
    for (const word of words.values()) {
      const known = counted.get(word.key);
      counted.set(word.key, { word: known?.word ?? word, count: (known?.count ?? 0) + 1 });
    }
  }
  const [best] = [...counted.values()]
    .filter(({ count }) => count >= smallest)
    .sort((one, other) => worth(other) - worth(one) || (one.word.key < other.word.key ? -1 : 1));
  return best?.word;
}

function worth({ word, count }: { word: Word; count: number }): number {
  return count * word.weight;
}

function topicOf(members: Read[]): string[] {
  const surfaces = new Map<string, number>();
  for (const { words } of members) {
    const own = new Map([...words.values()].map(({ surface, weight }) => [nameOf(surface, members), weight]));
    for (const [name] of own) surfaces.set(name, (surfaces.get(name) ?? 0) + 1);
  }
  return [...surfaces]
    .filter(([, count]) => count >= members.length * shareOfTopic)
    .sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
    .slice(0, wordsOfTopic)
    .map(([name]) => name);
}

/** One spelling for all forms of a word in a group: the one that most people wrote. */
function nameOf(surface: string, members: Read[]): string {
  const keys = new Set(
    members.flatMap(({ words }) =>
      [...words.values()].filter((word) => word.surface === surface).map(({ key }) => key),
    ),
  );
  const spellings = new Map<string, number>();
  for (const { words } of members) {
    const same = new Set([...words.values()].filter(({ key }) => keys.has(key)).map((word) => word.surface));
    for (const spelling of same) spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
  }
  const [best] = [...spellings].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
  return best?.[0] ?? surface;
}
