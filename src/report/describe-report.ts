import type { Language } from '../shared/language.ts';
import { type ReportTexts, reportTexts } from '../shared/texts/report.ts';
import {
  type Counted,
  type Report,
  type ReportedArticle,
  smallestGroup,
  type Topics,
  type Unhelpful,
} from './build-report.ts';

/** How the terminal writes headings, what matters less, and numbers; all three leave the text as it is where nobody watches. */
export type Style = Record<'bold' | 'dim' | 'cyan', (text: string) => string>;

const mostListed = 15;

/** The report as lines for the terminal. */
export function describeReport(report: Report, language: Language, style: Style): string {
  const texts = reportTexts[language];
  const write = createWriter(texts, style);
  const { asked, unhelpful, helpful, ticketsDespiteArticle } = report;
  const lines = [style.bold(texts.title(report.since, report.until)), style.dim(texts.promise(smallestGroup))];
  if (asked.total === 0 && unhelpful.total + helpful.total + ticketsDespiteArticle.total === 0) {
    lines.push('', texts.nothing);
  }
  const named = asked.outcomes.map(({ outcome, count }) => write.line(count, texts.outcomes[outcome] ?? outcome));
  lines.push(...write.section(texts.asked, asked.total, named, asked.other));
  lines.push(...write.topics(texts.unanswered, report.unanswered), ...write.topics(texts.askedBack, report.askedBack));
  lines.push(
    ...write.section(texts.unhelpful, unhelpful.total, unhelpful.articles.flatMap(write.unhelpful), unhelpful.other),
    ...(helpful.total + unhelpful.total > 0
      ? [style.dim(`       ${texts.helpful(helpful.total, unhelpful.total)}`)]
      : []),
  );
  const tickets = ticketsDespiteArticle.articles.flatMap(write.counted);
  lines.push(...write.section(texts.tickets, ticketsDespiteArticle.total, tickets, ticketsDespiteArticle.other));
  if (report.mostShown.length > 0)
    lines.push('', style.bold(texts.mostShown), ...report.mostShown.flatMap(write.counted));
  lines.push(...write.list(texts.neverShown, report.neverShown));
  return lines.join('\n');
}

function createWriter(texts: ReportTexts, style: Style) {
  const line = (count: number, text: string) => `${style.cyan(String(count).padStart(5))}  ${text}`;
  const below = (text: string) => `       ${text}`;

  function place({ file, owner }: ReportedArticle): string {
    return style.dim(file ? `${file} · ${owner ?? texts.noOwner}` : texts.gone);
  }

  function section(title: string, total: number, lines: string[], other: number): string[] {
    const rest = other > 0 ? [line(other, style.dim(texts.other))] : [];
    const all = [...lines, ...rest];
    return [
      '',
      `${style.bold(title)}${total > 0 ? ` (${total})` : ''}`,
      ...(all.length > 0 ? all : [below(texts.none)]),
    ];
  }

  function counted({ article, count }: Counted): string[] {
    return [line(count, article.title), below(place(article))];
  }

  function unhelpful(item: Unhelpful): string[] {
    const { reasons, sections } = item;
    const given = reasons.map(({ text, count }) => below(`– ${text}${count > 1 ? ` (${count} ×)` : ''}`));
    return [
      ...counted(item),
      ...(sections.length > 0 ? [below(`${texts.sections}: ${sections.join(', ')}`)] : []),
      ...(given.length > 0 ? [below(`${texts.reasons}:`), ...given] : []),
    ];
  }

  function topics(title: string, { total, topics: groups, other }: Topics): string[] {
    const lines = groups.flatMap(({ topic, count, examples, nearest }) => [
      line(count, style.bold(nameOf(topic, nearest))),
      ...examples.map((text) => below(`– ${text}`)),
      ...nearest.map((article) => below(`${texts.nearest}: ${article.title}  ${place(article)}`)),
    ]);
    return section(title, total, lines, other);
  }

  function nameOf(topic: string[], [nearest]: ReportedArticle[]): string {
    if (topic.length > 0) return texts.about(topic.join(', '));
    return nearest ? texts.near(nearest.title) : texts.various;
  }

  function list(title: string, articles: ReportedArticle[]): string[] {
    if (articles.length === 0) return [];
    const rest = articles.length - mostListed;
    const shown = articles.slice(0, mostListed).map((article) => below(`${article.title}  ${place(article)}`));
    return [
      '',
      `${style.bold(title)} (${articles.length})`,
      ...shown,
      ...(rest > 0 ? [below(style.dim(texts.more(rest)))] : []),
    ];
  }

  return { line, section, counted, unhelpful, topics, list };
}
