import { escapeHtml } from '../../shared/escape-html.ts';
import type { Outcome } from '../ask-questions.ts';
import { missingFacts } from '../measures/judge-outcome.ts';
import { mistakeOf, mistakes } from '../measures/mistakes.ts';
import { paragraph, section } from './html.ts';
import type { PageContent } from './page-content.ts';

const shownCharacters = 900;

/** Every question where something else came than expected, by what went wrong, each folded. */
export function wrongSection(content: PageContent): string {
  const { wrong } = content.pageTexts;
  const found = content.evaluation.outcomes.map((outcome) => ({ outcome, mistake: mistakeOf(outcome) }));
  const groups = mistakes.flatMap((mistake) => {
    const rows = found.filter((one) => one.mistake === mistake).map(({ outcome }) => outcome);
    return rows.length === 0 ? [] : [{ mistake, rows }];
  });
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) return section('wrong', wrong.heading(0), [paragraph(wrong.none)]);
  return section(
    'wrong',
    wrong.heading(count),
    groups.flatMap(({ mistake, rows }) => [
      `<h3>${escapeHtml(wrong.mistakes[mistake])} (${rows.length})</h3>`,
      ...rows.map((row) => renderQuestion(row, content)),
    ]),
  );
}

function renderQuestion(outcome: Outcome, { pageTexts: { wrong }, words }: PageContent): string {
  const { question, kind, cited, text, support } = outcome;
  const facts = question.expect === 'answer' ? missingFacts(outcome) : [];
  const shown = text.length > shownCharacters ? `${text.slice(0, shownCharacters)} …` : text;
  const parts: [string, string, string?][] = [
    [wrong.expected, words.reply(question.expect, question.articles.map(words.article))],
    [wrong.came, words.reply(kind, [...new Set(cited)].map(words.article))],
    ...(facts.length > 0 ? [[wrong.lacks, facts.map(words.texts.quoted).join(', ')] as [string, string]] : []),
    ...support.unsupported.map((sentence): [string, string] => [wrong.unsupported, words.texts.quoted(sentence)]),
    [wrong.text, shown, 'text'],
  ];
  const list = parts.map(
    ([name, value, className]) =>
      `<dt>${escapeHtml(name)}</dt><dd${className ? ` class="${className}"` : ''}>${escapeHtml(value)}</dd>`,
  );
  return `<details><summary><span lang="${escapeHtml(question.language)}">${escapeHtml(question.question)}</span></summary>
<dl>${list.join('\n')}</dl>
</details>`;
}
