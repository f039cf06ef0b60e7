import type { Words } from '../words.ts';
import type { ArticleChanges, Change, Comparison, Then } from './compare-reports.ts';

const shownArticles = 8;
const shownQuestions = 4;

/** The heading of a comparison. */
export function comparisonTitle({ earlier }: Comparison, { texts, moment }: Words): string {
  return earlier ? texts.comparison.title(moment(earlier)) : texts.comparison.titleUndated;
}

/** What a comparison says in whole sentences: how many, whether it is more than chance, and what was changed. */
export function comparisonSentences(comparison: Comparison, words: Words): string[] {
  const { comparison: texts } = words.texts;
  const { compared, better, worse, otherSource, reworded, onlyNow, onlyEarlier } = comparison;
  const notCompared = reworded + onlyNow + onlyEarlier;
  return [
    texts.counts(compared, better, worse, otherSource),
    verdict(comparison, words),
    ...(notCompared > 0 ? [texts.notCompared(notCompared)] : []),
    changedArticles(comparison, words),
  ];
}

/** The comparison as a few lines for the terminal. */
export function describeComparison(comparison: Comparison, words: Words): string[] {
  const { comparison: texts } = words.texts;
  const groups = comparison.byArticle;
  return [
    comparisonTitle(comparison, words),
    ...comparisonSentences(comparison, words).map((sentence) => `  ${sentence}`),
    ...groups.slice(0, shownArticles).flatMap((group) => describeGroup(group, words)),
    ...(groups.length > shownArticles ? [`  ${texts.more(groups.length - shownArticles)}`] : []),
  ];
}

/** The title of the article that changes are grouped by, and whether it was changed. */
export function groupTitle({ articleId, changedSince }: ArticleChanges, words: Words): string {
  const { comparison: texts } = words.texts;
  const article = articleId === null ? texts.noArticle : words.article(articleId);
  return changedSince ? `${article} – ${texts.changedSince}` : article;
}

/** What a question got before and what it gets now, with the articles called as told. */
export function changeStep({ before, now }: Change, words: Words, name: (articleId: string) => string): string {
  const { comparison: texts } = words.texts;
  const isSameReply = before.source === now.source && before.kind === now.kind;
  const sayNow =
    isSameReply && before.lacksFact !== now.lacksFact ? texts.same[now.lacksFact ? 'without' : 'with'] : null;
  return texts.step(describeThen(before, words, name), sayNow ?? describeThen(now, words, name));
}

function verdict({ better, worse, p, moreThanChance }: Comparison, { texts, probability }: Words): string {
  if (better + worse === 0) return texts.comparison.unchanged;
  if (!moreThanChance) return texts.comparison.chance(probability(p));
  return better > worse ? texts.comparison.better(probability(p)) : texts.comparison.worse(probability(p));
}

function changedArticles({ changedArticles }: Comparison, words: Words): string {
  const { comparison: texts } = words.texts;
  if (changedArticles === null) return texts.unknownArticles;
  if (changedArticles.length === 0) return texts.unchangedArticles;
  const named = changedArticles.map(({ articleId, change }) => {
    const article = words.article(articleId);
    return change === 'changed' ? article : texts[change](article);
  });
  return texts.changedArticles(named.join(', '));
}

function describeGroup(group: ArticleChanges, words: Words): string[] {
  const { comparison: texts } = words.texts;
  const { questions } = group;
  return [
    `  ${groupTitle(group, words)}`,
    ...questions
      .slice(0, shownQuestions)
      .map((change) => `    ${texts.change[change.change]}: ${change.id}, ${changeStep(change, words, (id) => id)}`),
    ...(questions.length > shownQuestions ? [`    ${texts.more(questions.length - shownQuestions)}`] : []),
  ];
}

function describeThen({ kind, source, lacksFact }: Then, words: Words, name: (articleId: string) => string): string {
  const reply = words.reply(kind, source ? [name(source)] : []);
  return lacksFact ? words.texts.withoutFact(reply) : reply;
}
