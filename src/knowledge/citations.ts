import { momentAddress, placeAnchor, videoAddress } from '../messaging/place.ts';
import type { Citation, Sentence } from '../messaging/reply.ts';
import type { Article, Passage } from './article.ts';
import type { PickedSentence } from './pick-sentences.ts';

/** Numbers the sections an answer quotes from; sentences of one section share a citation whose quote is its first sentence. */
export function citeSentences(
  article: Article,
  picked: PickedSentence[],
  url: string,
): { sentences: Sentence[]; citations: Citation[] } {
  const citations: Citation[] = [];
  const numbers = new Map<string, number>();
  const sentences = picked.map(({ passage, text, quote, block, number }): Sentence => {
    let n = numbers.get(passage.id);
    if (n === undefined) {
      n = citations.length + 1;
      numbers.set(passage.id, n);
      citations.push(toCitation(n, article, passage, quote, addressOf(article, passage, url)));
    }
    return { text, citation: n, block, ...(number === undefined ? {} : { number }) };
  });
  return { sentences, citations };
}

function toCitation(n: number, article: Article, passage: Passage, quote: string, url: string): Citation {
  return {
    n,
    articleId: article.id,
    passageId: passage.id,
    title: article.title,
    section: passage.heading,
    url,
    quote,
    language: article.language,
    ...(article.updated ? { updated: article.updated } : {}),
    ...(article.date ? { date: article.date } : {}),
    ...(passage.place ? { place: passage.place } : {}),
    ...(article.video ? { video: videoAddress(article.video) } : {}),
  };
}

function addressOf(article: Article, { anchor, place }: Passage, url: string): string {
  if (place?.kind === 'moment' && article.video) return momentAddress(article.video, place.seconds);
  return `${url}#${place ? placeAnchor(place) : anchor}`;
}
