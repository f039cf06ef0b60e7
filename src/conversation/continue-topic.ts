import { contentTerms } from '../knowledge/evidence.ts';
import { todayOf } from '../knowledge/knowledge-tools.ts';
import { recognisePeriod } from '../knowledge/period/recognise-period.ts';
import type { Language } from '../shared/language.ts';
import type { Respondent } from './respondent.ts';
import type { Session } from './session.ts';

const opensWithFollowUp = /^\s*(und|aber|oder|and|but|what about|how about|was ist mit|wie ist es mit)\b/i;
const stillBroken =
  /(immer noch|noch immer|weiterhin|leider|trotzdem|hilft nicht|hat nicht geholfen|klappt nicht|funktioniert nicht|geht (auch |so )?nicht|still|does ?n.?t (work|help)|did ?n.?t (work|help)|no luck)/i;
/** A word below this weight is no content of its own ("geht", "noch", "nicht"). */
const tellingWeight = 0.45;

/** Joins a follow-up with the topic it continues; a question with content of its own stands alone. */
export function continueTopic(
  question: { text: string; language: Language },
  session: Session,
  respondent: Respondent,
): { text: string; articleId?: string } {
  const { topic } = session;
  if (!topic) return { text: question.text };
  const terms = contentTerms(
    respondent.analyzer().queryTerms(question.text, question.language),
    respondent.wordWeight,
    false,
  );
  const telling = terms.filter(({ weight }) => weight >= tellingWeight);
  if (telling.length === 0 && stillBroken.test(question.text) && topic.articleId) {
    const troubleshooting = question.language === 'de' ? 'Wenn es nicht klappt' : 'If it does not work';
    return { text: `${topic.question} – ${troubleshooting}`, articleId: topic.articleId };
  }
  const continues = telling.length === 0 || (telling.length <= 2 && opensWithFollowUp.test(question.text));
  if (!continues) return { text: question.text };
  // "Und 2023?" asks for another time, not for both.
  const today = todayOf(respondent);
  const topicWithoutTime = recognisePeriod(question.text, today) && recognisePeriod(topic.question, today)?.rest;
  return { text: `${topicWithoutTime ?? topic.question} ${question.text}` };
}
