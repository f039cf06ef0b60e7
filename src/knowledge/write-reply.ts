import type { ArticleLink, NoticeLine, Offer } from '../messaging/reply.ts';
import type { RankedArticle } from '../search/search-engine.ts';
import type { Article } from './article.ts';
import { citeSentences } from './citations.ts';
import type { ContentTerm } from './evidence.ts';
import type { KnowledgeReply, KnowledgeTools, Question } from './knowledge-tools.ts';
import { noticesFor } from './notices.ts';
import { answerCharacters, type PickedSentence, pickMoments, pickSentences } from './pick-sentences.ts';

/** What can be done with every reply. */
export const offers: Offer[] = ['ticket', 'person'];

/** What the reply is made of besides its article. */
export type Asked = { question: Question; terms: ContentTerm[]; ranked: RankedArticle[] };

/** The sentences of one article that answer the question, with the notices about it. */
export function writeAnswer(
  article: Article,
  { question, terms, ranked }: Asked,
  tools: KnowledgeTools,
): KnowledgeReply {
  const notices = noticesAbout(article, question, tools);
  const room = answerCharacters - notices.reduce((sum, { title, text }) => sum + title.length + text.length + 4, 0);
  const passages = ranked.find(({ originalId }) => originalId === article.originalId)?.passages ?? [];
  const passageScores = new Map(passages.map(({ id, score }) => [id, score]));
  const picked = pickSentences(
    article,
    { text: question.text, terms, passageScores },
    { analyzer: tools.analyzer(), termSets: tools.termSets },
    Math.max(room, 300),
  );
  return answerWith(picked, article, question, tools);
}

/** What a video is about, and the moments of it that answer the question best, for somebody who asks for a video. */
export function writeMoments(article: Article, { question, terms }: Asked, tools: KnowledgeTools): KnowledgeReply {
  const picked = pickMoments(
    article,
    { text: question.text, terms },
    { analyzer: tools.analyzer(), termSets: tools.termSets },
  );
  return answerWith(picked, article, question, tools);
}

function answerWith(
  picked: PickedSentence[],
  article: Article,
  question: Question,
  tools: KnowledgeTools,
): KnowledgeReply {
  return {
    kind: 'answer',
    language: question.language,
    articleId: article.id,
    notices: noticesAbout(article, question, tools),
    ...citeSentences(article, picked, tools.articleUrl(article.id)),
    germanOnly: question.language === 'en' && article.language === 'de',
    generatedByModel: false,
    offers: ['article', ...offers],
  };
}

function noticesAbout({ originalId }: Article, { language }: Question, tools: KnowledgeTools): NoticeLine[] {
  return noticesFor(tools.knowledge().notices, originalId, language, tools.clock.now());
}

/** An article as something to choose. */
export function toLink(article: Article, tools: Pick<KnowledgeTools, 'articleUrl'>): ArticleLink {
  const { id, title, date } = article;
  return { articleId: id, title, url: tools.articleUrl(id), ...(date ? { date } : {}) };
}
