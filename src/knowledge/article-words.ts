import { type ArticleWords, collectArticleWords } from '../privacy/mask-text.ts';
import type { KnowledgeBase } from './reading/read-knowledge.ts';

/** Gives the words of the articles as they are now; they are collected when somebody first wants them. */
export function createArticleWords(knowledge: () => KnowledgeBase): () => ArticleWords {
  let collected: { from: KnowledgeBase; words: ArticleWords } | undefined;
  return function articleWords() {
    const from = knowledge();
    if (collected?.from !== from) collected = { from, words: collectArticleWords(textsOf(from)) };
    return collected.words;
  };
}

function* textsOf({ articles }: KnowledgeBase): Generator<string> {
  for (const { title, tags, markdown } of articles.values()) yield [title, tags.join('\n'), markdown].join('\n');
}
