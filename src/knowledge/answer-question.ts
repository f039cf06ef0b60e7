import type { ArticleLink, Offer, Reply } from '../messaging/reply.ts';
import type { Analyzer } from '../search/analyzer/analyzer.ts';
import type { WordWeight } from '../search/analyzer/word-weight.ts';
import type { RankedArticle, SearchEngine } from '../search/search-engine.ts';
import type { Clock } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';
import type { Article } from './article.ts';
import { citeSentences } from './citations.ts';
import { articlesMeant, asksDefinitely, gatherVagueness, sharesSubject } from './clarify.ts';
import { answerThreshold, decisionModel, probability, vaguenessModel, vaguenessThreshold } from './decide.ts';
import { type ContentTerm, contentTerms, coverage, type Evidence, gatherEvidence, type TermSets } from './evidence.ts';
import { noticesFor, toNoticeLine, validNotices } from './notices.ts';
import { answerCharacters, pickSentences } from './pick-sentences.ts';
import type { KnowledgeBase } from './read-knowledge.ts';

export type Question = {
  text: string;
  /** The language the person wrote in, as far as Lotse writes it. */
  language: Language;
  /** The person wrote in a language that no article is written in. */
  isForeign?: boolean;
  /** Only this article (original id) may answer: the person chose it, or goes on with it. */
  articleId?: string;
};

export type KnowledgeTools = {
  knowledge(): KnowledgeBase;
  analyzer(): Analyzer;
  search: SearchEngine;
  /** The index in this process: its scores say how sure Lotse is, whoever has found the article. */
  index: Pick<SearchEngine, 'search'>;
  wordWeight: WordWeight;
  termSets: TermSets;
  articleUrl(articleId: string): string;
  clock: Clock;
};

type KnowledgeReply = Extract<Reply, { kind: 'answer' | 'notice' | 'clarify' | 'abstain' }>;

/** A reply with what it rests on: the ranking (original ids, best first), the confidence and its evidence. */
export type AnsweredQuestion = { reply: KnowledgeReply; ranking: string[]; confidence: number; evidence?: Evidence };

const offers: Offer[] = ['ticket', 'person'];
const rankedArticles = 10;
const nearestArticles = 3;

/** Answers a question from the knowledge base, asks back, or says that it does not know. */
export async function answerQuestion(question: Question, tools: KnowledgeTools): Promise<AnsweredQuestion> {
  const ranked = await tools.search.search({
    text: question.text,
    language: question.language,
    limit: rankedArticles,
    ...(question.articleId ? { articleIds: [question.articleId] } : {}),
  });
  const queryTerms = tools.analyzer().queryTerms(question.text, question.language);
  const terms = contentTerms(queryTerms, tools.wordWeight, question.isForeign ?? false);
  const ranking = ranked.map(({ originalId }) => originalId);
  if (question.articleId) return answerFromChosen(question, ranked, ranking, terms, tools);

  const scores = await scoresInProcess(question, ranked, tools);
  const judged = judge(question, { ranked, scores, terms }, tools);
  const notice = noticeThatAnswers(question, terms, tools);
  const meant = articlesMeant({ ranked, terms }, (id) => versionFor(id, question.language, tools), tools);
  const words = contentTerms(queryTerms, tools.wordWeight, false);
  const vagueness = probability(gatherVagueness({ scores, terms: words }), vaguenessModel);
  const choices = meant.named.length > 0 ? meant.named : meant.near;
  if (vagueness >= vaguenessThreshold && choices.length > 0 && !asksDefinitely(question.text)) {
    return { reply: clarify(question, choices, tools), ranking, confidence: judged.confidence };
  }
  if (judged.article && judged.confidence >= answerThreshold) {
    return { ...judged, reply: answer(question, judged.article, ranked, terms, tools), ranking };
  }
  // Rather than refuse who names nothing but a subject, ask what about it.
  if (meant.named.length > 0) {
    return { reply: clarify(question, meant.named, tools), ranking, confidence: judged.confidence };
  }
  if (notice) return { reply: notice, ranking, confidence: judged.confidence };
  return { ...judged, reply: abstain(question, ranked, terms, tools), ranking };
}

/** The article in the reader's language where there is one, else the original. */
export function versionFor(
  originalId: string,
  language: Language,
  tools: Pick<KnowledgeTools, 'knowledge'>,
): Article | undefined {
  const { articles } = tools.knowledge();
  const original = articles.get(originalId);
  if (original?.language === language) return original;
  for (const article of articles.values()) {
    if (article.originalId === originalId && article.language === language) return article;
  }
  return original ?? [...articles.values()].find((article) => article.originalId === originalId);
}

type Judged = { article?: Article; confidence: number; evidence?: Evidence };

/** What the index in this process says of the question; its scores have one scale, whichever engine ranks. */
async function scoresInProcess(
  { text, language }: Question,
  ranked: RankedArticle[],
  tools: KnowledgeTools,
): Promise<RankedArticle[]> {
  if (tools.index === tools.search) return ranked;
  return tools.index.search({ text, language, limit: rankedArticles });
}

function judge(
  question: Question,
  { ranked, scores, terms }: { ranked: RankedArticle[]; scores: RankedArticle[]; terms: ContentTerm[] },
  tools: KnowledgeTools,
): Judged {
  const originalId = ranked[0]?.originalId;
  const article = originalId === undefined ? undefined : versionFor(originalId, question.language, tools);
  if (originalId === undefined || !article) return { confidence: 0 };
  const evidence = gatherEvidence(
    { originalId, text: question.text, scores, terms },
    { knowledge: tools.knowledge(), analyzer: tools.analyzer(), termSets: tools.termSets },
  );
  return { article, evidence, confidence: probability(evidence, decisionModel) };
}

function answerFromChosen(
  question: Question,
  ranked: RankedArticle[],
  ranking: string[],
  terms: ContentTerm[],
  tools: KnowledgeTools,
): AnsweredQuestion {
  const article = versionFor(question.articleId ?? '', question.language, tools);
  if (!article) return { reply: abstain(question, ranked, terms, tools), ranking, confidence: 0 };
  return { reply: answer(question, article, ranked, terms, tools), ranking, confidence: 1 };
}

function answer(
  question: Question,
  article: Article,
  ranked: RankedArticle[],
  terms: ContentTerm[],
  tools: KnowledgeTools,
): KnowledgeReply {
  const notices = noticesFor(tools.knowledge().notices, article.originalId, question.language, tools.clock.now());
  const room = answerCharacters - notices.reduce((sum, { title, text }) => sum + title.length + text.length + 4, 0);
  const passages = ranked.find(({ originalId }) => originalId === article.originalId)?.passages ?? [];
  const passageScores = new Map(passages.map(({ id, score }) => [id, score]));
  const picked = pickSentences(
    article,
    { text: question.text, terms, passageScores },
    { analyzer: tools.analyzer(), termSets: tools.termSets },
    Math.max(room, 300),
  );
  return {
    kind: 'answer',
    language: question.language,
    articleId: article.id,
    notices,
    ...citeSentences(article, picked, tools.articleUrl(article.id)),
    germanOnly: question.language === 'en' && article.language === 'de',
    generatedByModel: false,
    offers: ['article', ...offers],
  };
}

// A question about a disturbance itself: the notice names every specific word of it.
function noticeThatAnswers(question: Question, terms: ContentTerm[], tools: KnowledgeTools): KnowledgeReply | null {
  if (
    !/st(ö|oe)rung|ausfall|ausgefallen|wartung|down\b|outage|disruption|maintenance|bekannt|known/i.test(question.text)
  )
    return null;
  for (const notice of validNotices(tools.knowledge().notices, tools.clock.now())) {
    const line = toNoticeLine(notice, question.language);
    const language = notice.texts[question.language] ? question.language : 'de';
    const found = new Set(tools.analyzer().terms(`${line.title} ${line.text}`, language));
    if (coverage(terms, found) < 0.6) continue;
    return { kind: 'notice', language: question.language, notices: [line], citations: [], offers };
  }
  return null;
}

function clarify(question: Question, choices: Article[], tools: KnowledgeTools): KnowledgeReply {
  const links = choices.map((article) => toLink(article, tools));
  return { kind: 'clarify', language: question.language, question: question.text, choices: links, offers };
}

function abstain(
  question: Question,
  ranked: RankedArticle[],
  terms: ContentTerm[],
  tools: KnowledgeTools,
): KnowledgeReply {
  const nearest = ranked
    .slice(0, nearestArticles)
    .map(({ originalId }) => versionFor(originalId, question.language, tools))
    .filter((article): article is Article => article?.collection === 'articles')
    .filter((article) => sharesSubject(article, terms, { termSets: tools.termSets, analyzer: tools.analyzer() }))
    .map((article) => toLink(article, tools));
  return { kind: 'abstain', language: question.language, nearest, offers };
}

function toLink(article: Article, tools: KnowledgeTools): ArticleLink {
  return { articleId: article.id, title: article.title, url: tools.articleUrl(article.id) };
}
