import type { Citation, Sentence } from '../../messaging/reply.ts';
import type { Language } from '../../shared/language.ts';
import type { Article } from '../article.ts';
import { citeSentences } from '../citations.ts';
import type { KnowledgeReply, KnowledgeTools, Question } from '../knowledge-tools.ts';
import { offers } from '../write-reply.ts';
import { type Collection, collectionTitle } from './collection.ts';

const mostShown = 8;

type Listed = NonNullable<Extract<KnowledgeReply, { kind: 'answer' }>['listed']>;

/** Articles as a list, at most eight, each with its first sentence. */
export function listArticles(
  question: Question,
  articles: Article[],
  listed: Omit<Listed, 'found'>,
  tools: KnowledgeTools,
): KnowledgeReply {
  const sentences: Sentence[] = [];
  const citations: Citation[] = [];
  for (const article of articles.slice(0, mostShown)) {
    const [passage] = article.passages;
    const first = passage?.sentences.slice(0, 1).map((sentence) => ({ ...sentence, passage })) ?? [];
    const cited = citeSentences(article, first, tools.articleUrl(article.id));
    const before = citations.length;
    sentences.push(...cited.sentences.map((sentence) => ({ ...sentence, citation: sentence.citation + before })));
    citations.push(...cited.citations.map((citation) => ({ ...citation, n: citation.n + before })));
  }
  return {
    kind: 'answer',
    language: question.language,
    articleId: articles[0]?.id ?? '',
    notices: [],
    sentences,
    citations,
    listed: { ...listed, found: articles.length },
    germanOnly: question.language === 'en' && articles.some(({ language }) => language === 'de'),
    generatedByModel: false,
    offers,
  };
}

/** What several collections are called together. */
export function collectionTitles(collections: Collection[], language: Language): string {
  return collections.map((collection) => collectionTitle(collection, language)).join(' / ');
}
