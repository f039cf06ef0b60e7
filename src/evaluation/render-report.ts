import { describeAnswers } from './describe-answers.ts';
import type { AnswersReport, Outcome } from './evaluate-answers.ts';

/** One self-contained page: the figures, then every question that went wrong with what was expected and what came. */
export function renderReport(report: AnswersReport, outcomes: Outcome[]): string {
  const failed = new Set(report.perQuestion.filter(({ ok }) => !ok).map(({ id }) => id));
  const rows = outcomes.filter(({ question }) => failed.has(question.id)).map(renderRow);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Lotse: evaluation of answers</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .4rem .6rem; text-align: left; vertical-align: top; }
  pre { overflow-x: auto; }
</style>
</head>
<body>
<h1>Evaluation of answers</h1>
<pre>${escapeHtml(describeAnswers(report))}</pre>
<h2>${failed.size} of ${report.questions} questions went wrong</h2>
<table>
<thead><tr><th scope="col">Question</th><th scope="col">Expected</th><th scope="col">Reply</th><th scope="col">Text</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function renderRow({ question, kind, cited, text }: Outcome): string {
  const expected = [question.expect, ...question.articles].join(' ');
  const cells = [question.question, expected, [kind, ...new Set(cited)].join(' '), text.slice(0, 300)];
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
