import type { Outcome } from '../ask-questions.ts';
import { answerablePart, impossiblePart, type Part } from '../measures/mistakes.ts';
import {
  abstentionShares,
  answerShares,
  isAnswerable,
  isImpossible,
  routeShares,
  type Share,
} from '../measures/shares.ts';
import { paragraph, section } from './html.ts';
import type { PageContent } from './page-content.ts';
import { drawPeople, toPeople } from './people.ts';

const answerableParts = ['right', 'otherArticle', 'refused', 'askedBack', 'elsewhere'] as const;
const impossibleParts = ['refused', 'askedBack', 'elsewhere', 'answeredAnyway'] as const;

/** How good the answers are, in whole sentences with numbers of people. */
export function verdictSection(content: PageContent): string {
  const { pageTexts, evaluation, words } = content;
  const { verdict } = pageTexts;
  const { report, outcomes, stability } = evaluation;
  const { n, supported, unsupported } = report.sentences;
  const routes = (['security', 'human', 'ticket'] as const).flatMap((route) =>
    sentence(outcomes, routeShares(route).recall, verdict[route]),
  );
  return section('verdict', verdict.heading, [
    ...answerable(content),
    ...sentence(outcomes, answerShares.factContained, verdict.facts),
    ...impossible(content),
    ...routes,
    ...(supported === null
      ? []
      : unsupported === 0
        ? [paragraph(verdict.supported(words.number(n)))]
        : [paragraph(verdict.unsupported(words.number(unsupported), words.number(n)), 'alarm')]),
    ...(stability ? [paragraph(verdict.unstable(stability.unstable.length, stability.runs))] : []),
  ]);
}

function answerable({ pageTexts: { verdict }, evaluation }: PageContent): string[] {
  const rows = evaluation.outcomes.filter(isAnswerable);
  const interval = evaluation.report.answers.interval.sourceCorrect;
  if (rows.length === 0 || interval === null) return [];
  const people = toPeople(countParts(rows, answerableParts, answerablePart));
  return [
    paragraph(verdict.answerable(people.of, people.counts.right), 'lead'),
    paragraph(verdict.range(rows.length, Math.round(interval.low * 100), Math.round(interval.high * 100)), 'quiet'),
    drawPeople(people, verdict.withAnswer, verdict.parts),
  ];
}

function impossible({ pageTexts: { verdict }, evaluation }: PageContent): string[] {
  const rows = evaluation.outcomes.filter(isImpossible);
  const interval = evaluation.report.abstention.interval.refused;
  if (rows.length === 0 || interval === null) return [];
  const people = toPeople(countParts(rows, impossibleParts, impossiblePart));
  return [
    ...sentence(evaluation.outcomes, abstentionShares.refused, verdict.impossible, 'lead'),
    paragraph(verdict.range(rows.length, Math.round(interval.low * 100), Math.round(interval.high * 100)), 'quiet'),
    `<div class="declined">${drawPeople(people, verdict.withoutAnswer, verdict.parts)}</div>`,
  ];
}

/** A share as a sentence about people; nothing where nobody counts. */
function sentence(
  outcomes: Outcome[],
  share: Share,
  say: (of: number, count: number) => string,
  className?: string,
): string[] {
  const among = outcomes.filter(share.among);
  if (among.length === 0) return [];
  const yes = among.filter(share.counts).length;
  const people = toPeople({ yes, no: among.length - yes });
  return [paragraph(say(people.of, people.counts.yes), className)];
}

function countParts<Name extends Part>(rows: Outcome[], parts: readonly Name[], partOf: (row: Outcome) => Part) {
  const found = rows.map(partOf);
  const counts = parts.map((part) => [part, found.filter((one) => one === part).length]);
  return Object.fromEntries(counts) as Record<Name, number>;
}
