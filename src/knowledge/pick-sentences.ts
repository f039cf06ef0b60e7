import type { Analyzer } from '../search/analyzer/analyzer.ts';
import type { Article, ArticleSentence, Passage } from './article.ts';
import { type ContentTerm, coverage, matchStrength, type TermSets } from './evidence.ts';
import { wantedKind } from './wanted-kind.ts';

export type PickedSentence = ArticleSentence & { passage: Passage };

/** The longest answer in characters; the whole article is one tap away. */
export const answerCharacters = 900;

/** An answer that already says what was asked stops here and does not fill the room. */
const enoughCharacters = 720;

type Scored = { passage: Passage; sentence: ArticleSentence; position: number; score: number };

/**
 * Picks the sentences of an article that answer the question, in the article's order, at most `room` characters.
 * The article's first sentence opens; every sentence is verbatim; a list keeps its order and is taken from its first step on.
 */
export function pickSentences(
  article: Article,
  question: { text: string; terms: ContentTerm[]; passageScores: Map<string, number> },
  tools: { analyzer: Analyzer; termSets: TermSets },
  room: number,
): PickedSentence[] {
  const scored = scoreSentences(article, question, tools);
  const main = mainPassage(article, scored, question.passageScores);
  if (!main) return [];
  const picked = new Set<Scored>();
  let used = 0;
  const take = (candidate: Scored): boolean => {
    if (picked.has(candidate)) return true;
    if (used + candidate.sentence.text.length + 4 > room) return false;
    picked.add(candidate);
    used += candidate.sentence.text.length + 4;
    return true;
  };
  const best = [...scored].sort(byScore);
  const strongest = best[0]?.score ?? 0;
  // One step of another list makes no sense without the others.
  const alone = best.filter(({ sentence, passage }) => sentence.block !== 'step' || passage === main);
  for (const candidate of alone.slice(0, 2)) if (candidate.score > 0.6 * strongest) take(candidate);
  if (scored[0]) take(scored[0]);
  for (const candidate of scored) if (candidate.passage === main && !take(candidate)) break;
  for (const candidate of alone) {
    if (used > enoughCharacters || candidate.score < 0.2 * strongest) break;
    take(candidate);
  }
  return scored.filter((candidate) => picked.has(candidate)).map(({ passage, sentence }) => ({ ...sentence, passage }));
}

function scoreSentences(
  article: Article,
  question: { text: string; terms: ContentTerm[]; passageScores: Map<string, number> },
  { analyzer, termSets }: { analyzer: Analyzer; termSets: TermSets },
): Scored[] {
  const wanted = wantedKind(question.text);
  const found = article.passages.flatMap((passage) => {
    const headingTerms = termSets.of(passage, passage.heading, passage.language, analyzer);
    const headingShare = coverage(question.terms, headingTerms);
    return passage.sentences.map((sentence) => {
      const own = termSets.of(sentence, sentence.text, passage.language, analyzer);
      const strengths = question.terms.map((term) => matchStrength(term, own));
      const bonus = wanted?.test(sentence.text) ? 0.5 : 0;
      return { passage, sentence, strengths, extra: 0.5 * headingShare + bonus };
    });
  });
  // A word that stands in every sentence of the article does not tell its sentences apart.
  const rarities = question.terms.map((term, index) => {
    const containing = found.filter(({ strengths }) => (strengths[index] ?? 0) > 0).length;
    return term.weight * (0.3 + (containing === 0 ? 0 : 1 - containing / found.length));
  });
  return found.map(({ passage, sentence, strengths, extra }, position) => {
    const matched = strengths.reduce((sum, strength, index) => sum + strength * (rarities[index] ?? 0), 0);
    return { passage, sentence, position, score: matched + extra };
  });
}

function mainPassage(article: Article, scored: Scored[], passageScores: Map<string, number>): Passage | undefined {
  const highest = Math.max(...passageScores.values(), 1e-9);
  const strength = (passage: Passage): number => {
    const own = scored.filter((candidate) => candidate.passage === passage).map(({ score }) => score);
    const top = Math.max(0, ...own);
    return top + (passageScores.get(passage.id) ?? 0) / highest + (hasSteps(passage) ? 0.4 : 0);
  };
  return [...article.passages].sort((one, other) => strength(other) - strength(one))[0];
}

function hasSteps(passage: Passage): boolean {
  return passage.sentences.some(({ block }) => block === 'step');
}

function byScore(one: Scored, other: Scored): number {
  return other.score - one.score || one.position - other.position;
}
