import type { RankedArticle } from '../search/search-engine.ts';
import type { Article } from './article.ts';
import { confidence, decisionModel } from './decide.ts';
import { type ContentTerm, type Evidence, gatherEvidence } from './evidence.ts';
import { type KnowledgeTools, type Question, versionFor } from './knowledge-tools.ts';

/** The first article of a ranking, and how surely it answers the question. */
export type Judged = { article?: Article; confidence: number; evidence?: Evidence };

/** Judges the first article of a ranking as the answer. */
export function judge(
  question: Question,
  ranked: RankedArticle[],
  terms: ContentTerm[],
  tools: KnowledgeTools,
): Judged {
  const best = ranked[0];
  const article = best ? versionFor(best.originalId, question.language, tools) : undefined;
  if (!best || !article) return { confidence: 0 };
  const evidence = gatherEvidence(ranked, terms, {
    knowledge: tools.knowledge(),
    analyzer: tools.analyzer(),
    termSets: tools.termSets,
  });
  return { article, evidence, confidence: confidence(evidence, decisionModel) };
}
