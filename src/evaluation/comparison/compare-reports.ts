import { signTest } from '../figures.ts';
import { isAnswering } from '../measures/judge-outcome.ts';
import type { AnswersReport, Catalogue, QuestionReport } from '../summarise-answers.ts';
import type { EarlierReport } from './earlier-report.ts';

/** What came of a question at one of the two times; `source` is the first cited article. */
export type Then = { kind: string; source: string | null; good: boolean; lacksFact: boolean };

/** A question that is not as it was. */
export type Change = {
  id: string;
  question: string;
  change: 'better' | 'worse' | 'otherSource';
  /** The article that should answer, or the one that came in its place. */
  role: 'expected' | 'pushedIn' | 'none';
  before: Then;
  now: Then;
};

/** The changes that one article answers for; null where no article is concerned. */
export type ArticleChanges = { articleId: string | null; changedSince: boolean; questions: Change[] };

/** An article whose text or front matter is not as it was; a translation counts as its original. */
type ChangedArticle = { articleId: string; change: 'changed' | 'added' | 'removed' };

/** Two reports, question by question. */
export type Comparison = {
  earlier: string | null;
  compared: number;
  /** Questions under the same id that ask something else now; they are not compared. */
  reworded: number;
  onlyNow: number;
  onlyEarlier: number;
  better: number;
  worse: number;
  otherSource: number;
  /** The probability that chance alone divides better and worse so unevenly (exact McNemar test). */
  p: number;
  moreThanChance: boolean;
  /** Null if the earlier report does not say what the articles were like. */
  changedArticles: ChangedArticle[] | null;
  byArticle: ArticleChanges[];
};

const chanceLevel = 0.05;

/** Compares a report with an earlier one and says which article answers for each change, those changed since first. */
export function compareReports(earlier: EarlierReport, report: AnswersReport, catalogue: Catalogue): Comparison {
  const before = new Map(earlier.perQuestion.map((row) => [row.id, row]));
  const common = report.perQuestion.filter(({ id }) => before.has(id));
  const pairs = common.flatMap((now) => {
    const earlierRow = before.get(now.id);
    return earlierRow && (earlierRow.question ?? now.question) === now.question ? [{ earlierRow, now }] : [];
  });
  const changedArticles = earlier.knowledge ? changesOf(earlier.knowledge, catalogue) : null;
  const changed = new Set((changedArticles ?? []).map(({ articleId }) => articleId));
  const changes = pairs.flatMap(({ earlierRow, now }) => changeOf(earlierRow, now, changed));
  const count = (wanted: Change['change']) => changes.filter(({ change }) => change.change === wanted).length;
  const p = signTest(count('better'), count('worse'));
  return {
    earlier: earlier.measuredAt ?? null,
    compared: pairs.length,
    reworded: common.length - pairs.length,
    onlyNow: report.perQuestion.length - common.length,
    onlyEarlier: earlier.perQuestion.length - common.length,
    better: count('better'),
    worse: count('worse'),
    otherSource: count('otherSource'),
    p,
    moreThanChance: p < chanceLevel,
    changedArticles,
    byArticle: groupByArticle(changes, changed),
  };
}

function changesOf(earlier: Record<string, string>, catalogue: Catalogue): ChangedArticle[] {
  const changes = new Map<string, ChangedArticle>();
  for (const { id, originalId, contentHash } of catalogue.values()) {
    if (earlier[id] === contentHash) continue;
    const change = id === originalId && earlier[id] === undefined ? 'added' : 'changed';
    changes.set(originalId, { articleId: originalId, change });
  }
  for (const id of Object.keys(earlier)) {
    if (catalogue.has(id)) continue;
    // A translation that is gone can no longer say what it translated; its name does.
    const original = id.replace(/-en$/, '');
    if (catalogue.has(original)) changes.set(original, { articleId: original, change: 'changed' });
    else changes.set(id, { articleId: id, change: 'removed' });
  }
  return [...changes.values()].sort((one, other) => one.articleId.localeCompare(other.articleId));
}

type EarlierQuestion = EarlierReport['perQuestion'][number];
type Attributed = { articleId: string | null; change: Change };

function changeOf(earlier: EarlierQuestion, row: QuestionReport, changed: Set<string>): Attributed[] {
  const knowsFacts = earlier.factContained !== undefined;
  const before = toThen(earlier, knowsFacts);
  const now = toThen(row, knowsFacts);
  const change = kindOfChange(before, now);
  if (change === null) return [];
  const { articleId, role } = responsibleArticle(change, { before, now, expected: row.expected, changed });
  return [{ articleId, change: { id: row.id, question: row.question, change, role, before, now } }];
}

function toThen(row: EarlierQuestion, knowsFacts: boolean): Then {
  const lacksFact = knowsFacts && row.factContained === false;
  const source = isAnswering(row.kind) ? (row.articles[0] ?? null) : null;
  return { kind: row.kind, source, good: row.ok && !lacksFact, lacksFact };
}

function kindOfChange(before: Then, now: Then): Change['change'] | null {
  if (before.good !== now.good) return now.good ? 'better' : 'worse';
  return before.source !== now.source ? 'otherSource' : null;
}

/** Of the article that came in place of the expected one, and the expected one: the one that was changed, else the first. */
function responsibleArticle(
  change: Change['change'],
  pair: { before: Then; now: Then; expected: string[]; changed: Set<string> },
): Pick<Change, 'role'> & { articleId: string | null } {
  const { before, now, expected, changed } = pair;
  const other = change === 'better' ? before.source : now.source;
  const candidates = [
    ...(other !== null && !expected.includes(other) ? [{ articleId: other, role: 'pushedIn' as const }] : []),
    ...expected.map((articleId) => ({ articleId, role: 'expected' as const })),
    ...[before.source, now.source].flatMap((articleId) =>
      articleId ? [{ articleId, role: 'expected' as const }] : [],
    ),
  ];
  const suspect = candidates.find(({ articleId }) => changed.has(articleId));
  return suspect ?? candidates[0] ?? { articleId: null, role: 'none' };
}

function groupByArticle(attributed: Attributed[], changed: Set<string>): ArticleChanges[] {
  const groups = new Map<string | null, Change[]>();
  for (const { articleId, change } of attributed) groups.set(articleId, [...(groups.get(articleId) ?? []), change]);
  const worse = ({ questions }: ArticleChanges) => questions.filter(({ change }) => change === 'worse').length;
  const order = { worse: 0, better: 1, otherSource: 2 };
  return [...groups]
    .map(([articleId, questions]) => ({
      articleId,
      changedSince: articleId !== null && changed.has(articleId),
      questions: questions.sort((one, other) => order[one.change] - order[other.change]),
    }))
    .sort(
      (one, other) =>
        Number(other.changedSince) - Number(one.changedSince) ||
        worse(other) - worse(one) ||
        other.questions.length - one.questions.length,
    );
}
