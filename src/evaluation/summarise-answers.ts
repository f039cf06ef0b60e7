import type { Article } from '../knowledge/article.ts';
import type { Outcome } from './ask-questions.ts';
import { areaUnderCurve, mean, quantile, riskCurve } from './figures.ts';
import { isAnswering, isOk, isRefusing, isSourceCorrect, missingFacts } from './measures/judge-outcome.ts';
import { riskCoverage } from './measures/risk-coverage.ts';
import { isAnswerable, isImpossible, measure, shareGroups } from './measures/shares.ts';

/** What the report says about the articles that were asked, by their ids. */
export type Catalogue = ReadonlyMap<
  string,
  Pick<Article, 'id' | 'originalId' | 'title' | 'category' | 'language' | 'contentHash'>
>;

/** The report of `lotse eval answers --json`; shares are between 0 and 1, null where there is nothing to count. */
export function summarise(outcomes: Outcome[], catalogue: Catalogue, measuredAt: Date) {
  const groups = shareGroups(outcomes);
  const answerable = outcomes.filter(isAnswerable);
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  return {
    questions: outcomes.length,
    measuredAt: measuredAt.toISOString(),
    retrieval: { n: answerable.length, ...measure(outcomes, groups.retrieval), mrr10: reciprocalRank(answerable) },
    answers: { n: answerable.length, ...measure(outcomes, groups.answers), ...lengths(answerable) },
    citations: { ...measure(outcomes, groups.citations), ...summariseCitations(answerable) },
    sentences: summariseSupport(outcomes),
    abstention: { ...measure(outcomes, groups.abstention), ...summariseConfidence(outcomes) },
    riskCoverage: riskCoverage(outcomes),
    routing: measureEach(outcomes, groups.routing, (shares) => outcomes.filter(shares.recall.among).length),
    byLanguage: measureEach(outcomes, groups.byLanguage, (shares) => outcomes.filter(shares.hit3.among).length),
    byHabit: measureEach(outcomes, groups.byHabit, (shares) => outcomes.filter(shares.ok.among).length),
    latencyMs: { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    knowledge: Object.fromEntries([...catalogue.values()].map(({ id, contentHash }) => [id, contentHash])),
    perQuestion: outcomes.map(summariseQuestion),
  };
}

export type AnswersReport = ReturnType<typeof summarise>;
export type QuestionReport = AnswersReport['perQuestion'][number];

function measureEach<Name extends string, Shares extends Parameters<typeof measure>[1]>(
  outcomes: Outcome[],
  groups: Record<Name, Shares>,
  count: (shares: Shares) => number,
) {
  const entries = Object.entries<Shares>(groups);
  return Object.fromEntries(
    entries.map(([name, shares]) => [name, { n: count(shares), ...measure<keyof Shares & string>(outcomes, shares) }]),
  ) as Record<Name, { n: number } & ReturnType<typeof measure<keyof Shares & string>>>;
}

function reciprocalRank(rows: Outcome[]): number | null {
  const ranks = rows.map(({ ranking, question }) => ranking.findIndex((id) => question.articles.includes(id)));
  return mean(ranks.map((rank) => (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0)));
}

function lengths(rows: Outcome[]) {
  const characters = rows.filter(({ kind }) => isAnswering(kind)).map(({ text }) => text.length);
  return { charactersP50: quantile(characters, 0.5), charactersP95: quantile(characters, 0.95) };
}

function summariseCitations(answerable: Outcome[]) {
  const cited = answerable.flatMap(({ cited, question }) =>
    [...new Set(cited)].map((id) => Number(question.articles.includes(id))),
  );
  const expected = answerable.flatMap(({ cited, question }) =>
    [...new Set(question.articles)].map((id) => Number(cited.includes(id))),
  );
  return {
    n: answerable.filter(({ cited }) => cited.length > 0).length,
    precisionAll: mean(cited),
    recall: mean(expected),
  };
}

function summariseSupport(outcomes: Outcome[]) {
  const n = outcomes.reduce((sum, { support }) => sum + support.sentences, 0);
  const unsupported = outcomes.reduce((sum, { support }) => sum + support.unsupported.length, 0);
  return { n, supported: n === 0 ? null : (n - unsupported) / n, unsupported };
}

function summariseConfidence(outcomes: Outcome[]) {
  const answerable = outcomes.filter(isAnswerable).map(({ confidence }) => confidence);
  const impossible = outcomes.filter(isImpossible);
  const refusedAnyway = impossible.map(({ kind, confidence }) =>
    isRefusing(kind) ? Math.min(confidence, 0) : confidence,
  );
  return {
    n: impossible.length,
    auroc: areaUnderCurve(
      answerable,
      impossible.map(({ confidence }) => confidence),
    ),
    curve: riskCurve(answerable, refusedAnyway),
  };
}

function summariseQuestion(outcome: Outcome) {
  const { question, kind, cited, ranking, text, milliseconds, confidence, support } = outcome;
  return {
    id: question.id,
    question: question.question,
    expect: question.expect,
    expected: question.articles,
    kind,
    articles: cited.length > 0 ? [...new Set(cited)] : ranking.slice(0, 3),
    ok: isOk(outcome),
    sourceCorrect: isAnswerable(outcome) ? isSourceCorrect(outcome) : null,
    factContained: isAnswerable(outcome) && question.mustContain.length > 0 ? missingFacts(outcome).length === 0 : null,
    unsupported: support.unsupported.length,
    characters: text.length,
    milliseconds: Math.round(milliseconds * 100) / 100,
    confidence: Math.round(confidence * 10_000) / 10_000,
  };
}
