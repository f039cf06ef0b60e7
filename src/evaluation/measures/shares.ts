import type { Outcome } from '../ask-questions.ts';
import { type Interval, mean, wilson } from '../figures.ts';
import {
  isAnswering,
  isLanguageMatched,
  isOk,
  isRefusing,
  isSourceCorrect,
  languageGroup,
  missingFacts,
} from './judge-outcome.ts';

/** A reported share, defined once for figure, interval and the questions behind it: among which outcomes, and what counts. */
export type Share = { among(outcome: Outcome): boolean; counts(outcome: Outcome): boolean };

/** Shares by name with their 95 % intervals; null where there is nothing to count. */
export type Measured<Name extends string> = Record<Name, number | null> & { interval: Record<Name, Interval | null> };

const routeKinds = ['security', 'human', 'ticket', 'clarify', 'smalltalk'] as const;
const languageGroups = ['de', 'en', 'other'] as const;

/** Whether the question has an answer in the articles. */
export function isAnswerable({ question }: Outcome): boolean {
  return question.expect === 'answer';
}

/** Whether the question has no answer in the articles. */
export function isImpossible({ question }: Outcome): boolean {
  return question.expect === 'abstain';
}

export const retrievalShares = { hit1: hitWithin(1), hit3: hitWithin(3), hit5: hitWithin(5) };

export const answerShares = {
  answered: { among: isAnswerable, counts: ({ kind }) => isAnswering(kind) },
  sourceCorrect: { among: isAnswerable, counts: isSourceCorrect },
  factContained: {
    among: (outcome) => isAnswerable(outcome) && outcome.question.mustContain.length > 0,
    counts: (outcome) => missingFacts(outcome).length === 0,
  },
  languageMatched: { among: isAnswerable, counts: isLanguageMatched },
} satisfies Record<string, Share>;

export const citationShares = {
  precisionFirst: {
    among: (outcome) => isAnswerable(outcome) && outcome.cited.length > 0,
    counts: isSourceCorrect,
  },
} satisfies Record<string, Share>;

export const abstentionShares = {
  refused: { among: isImpossible, counts: ({ kind }) => isRefusing(kind) },
  clarified: { among: isImpossible, counts: ({ kind }) => kind === 'clarify' },
  falseRefusals: { among: isAnswerable, counts: ({ kind }) => kind === 'abstain' },
  misrouted: { among: isAnswerable, counts: ({ kind }) => kind !== 'answer' && kind !== 'abstain' },
} satisfies Record<string, Share>;

/** Recall and precision of one route. */
export function routeShares(route: string) {
  return {
    recall: { among: ({ question }) => question.expect === route, counts: ({ kind }) => kind === route },
    precision: { among: ({ kind }) => kind === route, counts: ({ question }) => question.expect === route },
  } satisfies Record<string, Share>;
}

/** What is reported for each language. */
export function languageShares(language: string) {
  const isIn: Share['among'] = ({ question }) => languageGroup(question.language) === language;
  return {
    hit3: only(isIn, retrievalShares.hit3),
    sourceCorrect: only(isIn, answerShares.sourceCorrect),
    factContained: only(isIn, answerShares.factContained),
  };
}

/** What is reported for each habit of asking; `ok` over all questions asked that way. */
function habitShares(habit: string) {
  const isAskedSo: Share['among'] = ({ question }) => question.habits.includes(habit);
  return {
    ok: { among: isAskedSo, counts: isOk },
    answered: only(isAskedSo, answerShares.answered),
    sourceCorrect: only(isAskedSo, answerShares.sourceCorrect),
    factContained: only(isAskedSo, answerShares.factContained),
  };
}

/** Every group of the report that holds shares, by its path in the JSON. */
export function shareGroups(outcomes: Outcome[]) {
  return {
    retrieval: retrievalShares,
    answers: answerShares,
    citations: citationShares,
    abstention: abstentionShares,
    routing: byName(routeKinds, routeShares),
    byLanguage: byName(languageGroups, languageShares),
    byHabit: byName(habitsOf(outcomes), habitShares),
  };
}

/** The shares of the outcomes with their intervals. */
export function measure<Name extends string>(outcomes: Outcome[], shares: Record<Name, Share>): Measured<Name> {
  const names = Object.keys(shares) as Name[];
  const counted = names.map((name) => {
    const among = outcomes.filter(shares[name].among);
    const counting = among.filter(shares[name].counts).length;
    return {
      name,
      value: mean(among.map((outcome) => Number(shares[name].counts(outcome)))),
      interval: among.length === 0 ? null : wilson(counting, among.length),
    };
  });
  const values = Object.fromEntries(counted.map(({ name, value }) => [name, value]));
  const interval = Object.fromEntries(counted.map(({ name, interval }) => [name, interval]));
  return { ...values, interval } as Measured<Name>;
}

/** How the questions were asked, each habit once. */
function habitsOf(outcomes: Outcome[]): string[] {
  return [...new Set(outcomes.flatMap(({ question }) => question.habits))].sort();
}

function hitWithin(places: number): Share {
  return {
    among: isAnswerable,
    counts: ({ ranking, question }) => ranking.slice(0, places).some((id) => question.articles.includes(id)),
  };
}

function only(condition: Share['among'], share: Share): Share {
  return { ...share, among: (outcome) => condition(outcome) && share.among(outcome) };
}

function byName<Name extends string, Shares>(names: readonly Name[], make: (name: Name) => Shares) {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Shares>;
}
