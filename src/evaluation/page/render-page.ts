import { escapeHtml } from '../../shared/escape-html.ts';
import { evaluationPageTexts } from '../../shared/texts/evaluation-page.ts';
import type { Comparison } from '../comparison/compare-reports.ts';
import type { Evaluation } from '../evaluate-answers.ts';
import type { Words } from '../words.ts';
import { comparisonSection } from './comparison-section.ts';
import { certaintySection, curveSection, shapeSection } from './figures-sections.ts';
import { gapsSection } from './gaps-section.ts';
import { paragraph, section } from './html.ts';
import type { PageContent } from './page-content.ts';
import { pageStyle } from './page-style.ts';
import { verdictSection } from './verdict-section.ts';
import { wrongSection } from './wrong-section.ts';

/** One page that needs nothing else, for people who look after the articles: the verdict first, every wrong question last. */
export function renderPage(evaluation: Evaluation, comparison: Comparison | undefined, words: Words): string {
  const pageTexts = evaluationPageTexts[words.language];
  const content: PageContent = { evaluation, comparison, words, pageTexts };
  const { report, catalogue } = evaluation;
  const sections = [
    verdictSection(content),
    ...comparisonSection(content),
    gapsSection(content),
    ...curveSection(content),
    certaintySection(content),
    shapeSection(content),
    wrongSection(content),
    section(
      'method',
      pageTexts.method.heading,
      pageTexts.method.sentences.map((sentence) => paragraph(sentence)),
    ),
  ];
  const measured = pageTexts.measured(
    words.moment(report.measuredAt),
    words.number(report.questions),
    words.number(catalogue.size),
  );
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(pageTexts.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(pageTexts.title)}</h1>
${paragraph(measured, 'quiet')}
${contents(sections, pageTexts.contents)}
${sections.join('\n')}
</main>
</body>
</html>
`;
}

/** Links to the sections, read off their headings. */
function contents(sections: string[], label: string): string {
  const links = sections.flatMap((section) => {
    const [, id, heading] = /<h2 id="(\w+)">(.*?)<\/h2>/.exec(section) ?? [];
    return id && heading ? [`<li><a href="#${id}">${heading}</a></li>`] : [];
  });
  return `<nav aria-label="${escapeHtml(label)}"><ul>${links.join('')}</ul></nav>`;
}
