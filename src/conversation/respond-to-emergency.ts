import type { Article, Passage } from '../knowledge/article.ts';
import { citeSentences } from '../knowledge/citations.ts';
import { versionFor } from '../knowledge/knowledge-tools.ts';
import { answerCharacters } from '../knowledge/pick-sentences.ts';
import type { Reply, SecurityCase } from '../messaging/reply.ts';
import type { Language, RecognisedLanguage } from '../shared/language.ts';
import { onlySaysToCall } from './only-says-to-call.ts';
import { ownLanguageLine } from './own-language-line.ts';
import type { Respondent } from './respondent.ts';
import { urgentForm } from './tickets/open-ticket.ts';

type SecurityReply = Extract<Reply, { kind: 'security' }>;

type Emergency = {
  case: SecurityCase;
  language: Language;
  recognised: RecognisedLanguage;
  /** What the person wrote. */
  text: string;
  /** An urgent ticket may be one tap away. */
  mayOpenTicket: boolean;
};

/**
 * The immediate steps of an emergency, quoted from the article that service.yaml names for it.
 * Without such an article the reply still carries the emergency number.
 */
export function respondToEmergency(emergency: Emergency, respondent: Respondent): SecurityReply {
  const { language, recognised, text, mayOpenTicket } = emergency;
  const steps = respondent.service().security[emergency.case];
  const article = steps ? versionFor(steps.article, language, respondent) : undefined;
  const passage = article ? passageUnder(article, steps?.section[article.language]) : undefined;
  return {
    kind: 'security',
    language,
    case: emergency.case,
    ...ownLanguageLine('emergency', recognised, respondent.service()),
    ...(article ? { articleId: article.id } : {}),
    ...(article && passage ? quote(article, passage, respondent) : { sentences: [], citations: [] }),
    question: text,
    offers: article ? ['article', 'ticket', 'person'] : ['ticket', 'person'],
    ...(mayOpenTicket ? { urgentForm: urgentForm({ text, articleId: article?.id }, respondent) } : {}),
  };
}

function passageUnder(article: Article, heading: string | undefined): Passage | undefined {
  return article.passages.find((passage) => passage.heading === heading) ?? article.passages[0];
}

function quote(article: Article, passage: Passage, respondent: Respondent) {
  let used = 0;
  // The number to call stands above the steps already.
  const further = passage.sentences.filter(({ text }) => !onlySaysToCall(text, article.language, respondent.service()));
  const fitting = further.filter(({ text }) => {
    used += text.length + 4;
    return used <= answerCharacters;
  });
  const picked = renumbered(fitting).map((sentence) => ({ ...sentence, passage }));
  return citeSentences(article, picked, respondent.articleUrl(article.id));
}

/** Steps count on without a gap: nobody shall look for a missing one in an emergency. */
function renumbered<Step extends { number?: number }>(sentences: Step[]): Step[] {
  const numbers = [...new Set(sentences.flatMap(({ number }) => number ?? []))];
  return sentences.map((sentence) =>
    sentence.number === undefined ? sentence : { ...sentence, number: numbers.indexOf(sentence.number) + 1 },
  );
}
