import type { Analyzer } from '../search/analyzer/analyzer.ts';
import type { Article, ArticleSentence, Passage } from './article.ts';
import { type ContentTerm, coverage, matchStrength, type TermSets } from './evidence.ts';
import { wantedKinds } from './wanted-kinds.ts';

export type PickedSentence = ArticleSentence & { passage: Passage };

/** The longest answer in characters; the whole article is one tap away. */
export const answerCharacters = 900;

/** An answer that surely says what was asked stops here and does not fill the room. */
const enoughCharacters = 600;
/** An answer is sure that holds this share of the question's weight, or every kind of fact that it asks for. */
const sureCoverage = 0.5;
/** The lead of an article says in so many sentences what it is about; the asked fact often stands here. */
const leadSentences = 2;
/** What a sentence counts more that gives the asked kind of fact, and one under a heading that names the question's words. */
const kindBonus = 0.8;
const headingBonus = 0.5;
/** What a passage counts more that has steps. */
const stepsBonus = 0.4;

/** So many moments of a video are shown to whoever wants to watch it. */
const mostMoments = 3;

type AskedWords = { text: string; terms: ContentTerm[] };
type PickQuestion = AskedWords & { passageScores: Map<string, number> };
type PickTools = { analyzer: Analyzer; termSets: TermSets };
type Scored = { passage: Passage; sentence: ArticleSentence; position: number; score: number };

/**
 * Picks the sentences of an article that answer the question, in the article's order, at most `room` characters.
 * The article's lead opens; every sentence is verbatim; a list keeps its order and is taken from its first step on.
 */
export function pickSentences(
  article: Article,
  question: PickQuestion,
  tools: PickTools,
  room: number,
): PickedSentence[] {
  const wanted = wantedKinds(question.text);
  const scored = scoreSentences(article, question, wanted, tools);
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
  // One step of another list makes no sense without the others.
  const alone = best.filter(({ sentence, passage }) => sentence.block !== 'step' || passage === main);
  const strongest = best[0]?.score ?? 0;
  for (const candidate of alone.slice(0, 2)) if (candidate.score > 0.6 * strongest) take(candidate);
  for (const candidate of scored.slice(0, leadSentences))
    if (candidate.passage === article.passages[0]) take(candidate);
  for (const candidate of scored) if (candidate.passage === main && !take(candidate)) break;
  const enough = isSure([...picked], question.terms, wanted, tools) ? enoughCharacters : room;
  for (const candidate of alone) {
    if (used > enough) break;
    take(candidate);
  }
  return scored.filter((candidate) => picked.has(candidate)).map(({ passage, sentence }) => ({ ...sentence, passage }));
}

/** What an article says of its video in its own words, and the best matching sentences of the transcript, in its order. */
export function pickMoments(article: Article, question: AskedWords, tools: PickTools): PickedSentence[] {
  const scored = scoreSentences(article, question, wantedKinds(question.text), tools);
  const lead = scored.filter(({ passage }) => passage.place === undefined).slice(0, leadSentences);
  const spoken = scored.filter(({ passage, score }) => passage.place !== undefined && score > 0);
  const picked = new Set([...lead, ...spoken.sort(byScore).slice(0, mostMoments)]);
  return scored.filter((candidate) => picked.has(candidate)).map(({ passage, sentence }) => ({ ...sentence, passage }));
}

function scoreSentences(article: Article, question: AskedWords, wanted: RegExp[], tools: PickTools): Scored[] {
  const found = article.passages.flatMap((passage) => {
    const headingTerms = tools.termSets.of(passage, passage.heading, passage.language, tools.analyzer);
    const extra = headingBonus * coverage(question.terms, headingTerms);
    return passage.sentences.map((sentence) => {
      const own = sentenceTerms(sentence, passage, tools);
      const strengths = question.terms.map((term) => matchStrength(term, own));
      const bonus = wanted.some((kind) => kind.test(sentence.text)) ? kindBonus : 0;
      return { passage, sentence, strengths, extra: extra + bonus };
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

function sentenceTerms(sentence: ArticleSentence, passage: Passage, { termSets, analyzer }: PickTools): Set<string> {
  return termSets.of(sentence, sentence.text, passage.language, analyzer);
}

function mainPassage(article: Article, scored: Scored[], passageScores: Map<string, number>): Passage | undefined {
  const highest = Math.max(...passageScores.values(), 1e-9);
  const strength = (passage: Passage): number => {
    const own = scored.filter((candidate) => candidate.passage === passage).map(({ score }) => score);
    const top = Math.max(0, ...own);
    return top + (passageScores.get(passage.id) ?? 0) / highest + (hasSteps(passage) ? stepsBonus : 0);
  };
  return [...article.passages].sort((one, other) => strength(other) - strength(one))[0];
}

/** Whether the picked sentences hold nearly all that the question names, or every kind of fact that it asks for. */
function isSure(picked: Scored[], terms: ContentTerm[], wanted: RegExp[], tools: PickTools): boolean {
  if (wanted.length > 0 && wanted.every((kind) => picked.some(({ sentence }) => kind.test(sentence.text)))) return true;
  const found = picked.flatMap(({ sentence, passage }) => [...sentenceTerms(sentence, passage, tools)]);
  return coverage(terms, new Set(found)) >= sureCoverage;
}

function hasSteps(passage: Passage): boolean {
  return passage.sentences.some(({ block }) => block === 'step');
}

function byScore(one: Scored, other: Scored): number {
  return other.score - one.score || one.position - other.position;
}
