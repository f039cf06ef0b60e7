import { escapeHtml } from '../../shared/escape-html.ts';
import type { ArticleChanges, Change } from '../comparison/compare-reports.ts';
import { changeStep, comparisonSentences, comparisonTitle, groupTitle } from '../comparison/describe-comparison.ts';
import type { Words } from '../words.ts';
import { details, paragraph, section } from './html.ts';
import type { PageContent } from './page-content.ts';

const shownArticles = 12;

/** What got better or worse since an earlier measurement, by the article that answers for it. */
export function comparisonSection({ comparison, pageTexts, words }: PageContent): string[] {
  if (!comparison) return [];
  const groups = comparison.byArticle.map((group) => renderGroup(group, words));
  const further = groups.slice(shownArticles);
  return [
    section('comparison', pageTexts.comparison.heading, [
      paragraph(comparisonTitle(comparison, words), 'quiet'),
      ...comparisonSentences(comparison, words).map((sentence) => paragraph(sentence)),
      ...groups.slice(0, shownArticles),
      ...(further.length > 0 ? [details(pageTexts.comparison.further(further.length), further.join('\n'))] : []),
    ]),
  ];
}

function renderGroup(group: ArticleChanges, words: Words): string {
  return `<h3>${escapeHtml(groupTitle(group, words))}</h3>
<ul class="changes">
${group.questions.map((change) => renderChange(change, words)).join('\n')}
</ul>`;
}

function renderChange(change: Change, words: Words): string {
  const { comparison: texts, quoted } = words.texts;
  const role = change.change === 'worse' && change.role === 'pushedIn' ? texts.pushedIn : '';
  return `<li><span class="badge ${change.change}">${escapeHtml(texts.change[change.change])}</span> ${escapeHtml(quoted(change.question))}<br>
${escapeHtml(changeStep(change, words, (id) => quoted(words.title(id))))}${role ? ` <span class="quiet">${escapeHtml(role)}</span>` : ''}</li>`;
}
