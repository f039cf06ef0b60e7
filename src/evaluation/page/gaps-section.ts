import { escapeHtml } from '../../shared/escape-html.ts';
import type { Outcome } from '../ask-questions.ts';
import { isOk } from '../measures/judge-outcome.ts';
import { answerablePart, impossiblePart } from '../measures/mistakes.ts';
import { isAnswerable, isImpossible } from '../measures/shares.ts';
import type { Words } from '../words.ts';
import { type Cell, details, paragraph, section, table } from './html.ts';
import type { PageContent } from './page-content.ts';

const shownRows = 10;

/** Where questions go unanswered or to a wrong article: by article, area and way of asking. */
export function gapsSection(content: PageContent): string {
  const { pageTexts, evaluation, words } = content;
  const { gaps } = pageTexts;
  const answerable = evaluation.outcomes.filter(isAnswerable);
  const categoryOf = (id: string) => evaluation.catalogue.get(id)?.category ?? '–';
  const byArticle = missed(groupBy(answerable, ({ question }) => question.articles.slice(0, 1)));
  const byCategory = groupBy(answerable, ({ question }) => question.articles.slice(0, 1).map(categoryOf));
  const columns = [gaps.asked, gaps.right, gaps.refused, gaps.other];
  return section('gaps', gaps.heading, [
    `<h3>${escapeHtml(gaps.byArticle)}</h3>`,
    ...(byArticle.length === 0
      ? [paragraph(gaps.none)]
      : [
          paragraph(gaps.byArticleIntro),
          ...foldedTable(
            content,
            gaps.byArticle,
            [gaps.article, ...columns],
            byArticle.map((row) => answerRow(row, (id) => articleCell(id, words))),
          ),
        ]),
    ...pushing(content),
    ...(byCategory.length > 1
      ? [
          `<h3>${escapeHtml(gaps.byCategory)}</h3>`,
          table(
            gaps.byCategory,
            [gaps.category, ...columns],
            byCategory.map((row) => ({ cells: answerRow(row, (name) => name) })),
          ),
        ]
      : []),
    ...habits(content),
  ]);
}

function pushing(content: PageContent): string[] {
  const { gaps } = content.pageTexts;
  const wrong = content.evaluation.outcomes.filter(
    (outcome) =>
      (isAnswerable(outcome) && answerablePart(outcome) === 'otherArticle') ||
      (isImpossible(outcome) && impossiblePart(outcome) === 'answeredAnyway'),
  );
  const groups = groupBy(wrong, ({ cited }) => cited.slice(0, 1)).toSorted(
    (one, other) => other.rows.length - one.rows.length,
  );
  if (groups.length === 0) return [];
  const rows = groups.map(({ name, rows }) => [articleCell(name, content.words), String(rows.length)]);
  return [
    `<h3>${escapeHtml(gaps.pushing)}</h3>`,
    paragraph(gaps.pushingIntro),
    ...foldedTable(content, gaps.pushing, [gaps.article, gaps.wrongly], rows),
  ];
}

function habits({ evaluation, pageTexts: { gaps } }: PageContent): string[] {
  const groups = groupBy(evaluation.outcomes, ({ question }) => question.habits);
  if (groups.length === 0) return [];
  const rows = groups.map(({ name, rows }) => [
    name,
    String(rows.length),
    ...right(rows.filter(isOk).length, rows.length),
  ]);
  return [
    `<h3>${escapeHtml(gaps.byHabit)}</h3>`,
    table(
      gaps.byHabit,
      [gaps.habit, gaps.asked, gaps.right, ''],
      rows.map((cells) => ({ cells })),
    ),
  ];
}

type Group = { name: string; rows: Outcome[] };

function groupBy(outcomes: Outcome[], namesOf: (outcome: Outcome) => string[]): Group[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    for (const name of namesOf(outcome)) groups.set(name, [...(groups.get(name) ?? []), outcome]);
  }
  return [...groups].map(([name, rows]) => ({ name, rows })).sort((one, other) => one.name.localeCompare(other.name));
}

/** Groups with at least one question that did not get its source, the worst first. */
function missed(groups: Group[]): Group[] {
  const misses = ({ rows }: Group) => rows.filter((row) => answerablePart(row) !== 'right').length;
  return groups.filter((group) => misses(group) > 0).sort((one, other) => misses(other) - misses(one));
}

function answerRow({ name, rows }: Group, title: (name: string) => Cell): Cell[] {
  const parts = rows.map(answerablePart);
  const right = parts.filter((part) => part === 'right').length;
  const refused = parts.filter((part) => part === 'refused').length;
  const counts = [rows.length, right, refused, rows.length - right - refused];
  return [title(name), ...counts.map(String)];
}

function articleCell(id: string, { title }: Words): Cell {
  const name = title(id) === id ? '' : `<br><small>${escapeHtml(id)}</small>`;
  return { html: `${escapeHtml(title(id))}${name}` };
}

function right(count: number, of: number): Cell[] {
  const width = Math.round((count / of) * 100);
  const bar = `<svg class="interval" viewBox="0 0 160 16" aria-hidden="true"><path class="rail" d="M0 8H160"/><rect class="right" y="3" width="${width * 1.6}" height="10" rx="2"/></svg>`;
  return [String(count), { html: bar }];
}

function foldedTable({ pageTexts }: PageContent, caption: string, head: string[], rows: Cell[][]): string[] {
  const toRows = (cells: Cell[][]) => cells.map((cells) => ({ cells }));
  const further = rows.slice(shownRows);
  return [
    table(caption, head, toRows(rows.slice(0, shownRows))),
    ...(further.length > 0
      ? [details(pageTexts.gaps.further(further.length), table(caption, head, toRows(further)))]
      : []),
  ];
}
