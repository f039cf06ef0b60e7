import type { Language } from '../shared/language.ts';
import { texts } from '../shared/texts/texts.ts';
import { asOfLabel, describePeriod, listedTitle } from './render-past.ts';
import { renderSentences, type TextForm } from './render-sentences.ts';
import type { Citation, Reply } from './reply.ts';

type Answer = Extract<Reply, { kind: 'answer' }>;

/** What an answer says: its sentences, or each listed article's under its title; with what is past, that it is; with a video, where to watch it. */
export function answerBody(reply: Answer, form: TextForm): string[] {
  const { language, citations, sentences } = reply;
  if (reply.listed) return listBlocks(reply, reply.listed, form);
  const asOf = asOfLabel(citations[0] ?? {}, language);
  return [
    asOf === '' ? '' : texts[language].past.fromThen(asOf),
    renderSentences(sentences, form),
    videoLine(citations, language, form),
  ];
}

function listBlocks(reply: Answer, listed: NonNullable<Answer['listed']>, form: TextForm): string[] {
  const { language, citations } = reply;
  const articles = new Map(citations.map((citation) => [citation.articleId, citation]));
  const time = listed.period ? describePeriod(listed.period, language) : '';
  const entries = [...articles.values()].flatMap((article) => {
    const own = citations.filter(({ articleId }) => articleId === article.articleId);
    const sentences = reply.sentences.filter(({ citation }) => own.some(({ n }) => n === citation));
    const heading = listedTitle(article, language);
    return [
      form === 'chat' ? `**${heading}**` : heading,
      renderSentences(sentences, form),
      videoLine(own, language, form),
    ];
  });
  return [texts[language].past.listed({ ...listed, shown: articles.size, time }), ...entries];
}

/** Where to watch the video that the sentences are from; empty for what is no video. */
function videoLine(citations: Citation[], language: Language, form: TextForm): string {
  const videos = [...new Set(citations.flatMap(({ video }) => video ?? []))];
  const words = texts[language].answer.video;
  return videos.map((video) => (form === 'chat' ? `[${words}](${video})` : `${words}: ${video}`)).join('\n\n');
}
