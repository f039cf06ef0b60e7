import { respond, type TurnResult } from '../conversation/respond.ts';
import type { Respondent } from '../conversation/respondent.ts';
import { renderText } from '../messaging/render-text.ts';
import type { Citation } from '../messaging/reply.ts';
import { checkSupport, type Support } from './measures/sentence-support.ts';
import type { EvaluationQuestion } from './questions.ts';

/** What became of one question. */
export type Outcome = {
  /** With the expected articles as original ids. */
  question: EvaluationQuestion;
  kind: string;
  text: string;
  /** Cited articles as original ids, in order; an article as often as it is cited. */
  cited: string[];
  /** The search's ranking as original ids. */
  ranking: string[];
  confidence: number;
  milliseconds: number;
  support: Support;
};

/** Asks every question as the first one of a fresh conversation, through the same code as a chat turn; writes nothing. */
export async function askAll(
  questions: EvaluationQuestion[],
  respondent: Respondent,
  onProgress: (done: number) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    outcomes.push(await askOne(question, respondent));
    onProgress(outcomes.length);
  }
  return outcomes;
}

async function askOne(question: EvaluationQuestion, respondent: Respondent): Promise<Outcome> {
  const started = performance.now();
  const result = await respond(
    {
      message: {
        conversationId: 'evaluation',
        personId: 'evaluation',
        clientLanguage: 'de',
        isPersonal: true,
        content: { kind: 'text', text: question.question, edited: false, forwarded: false },
      },
      session: { language: null, welcomed: true, topic: null, recent: [] },
    },
    respondent,
  );
  const milliseconds = performance.now() - started;
  const reply = result.replies[0];
  if (!reply) throw new TypeError('respond gave no reply');
  const citations: Citation[] = 'citations' in reply ? reply.citations : [];
  const knowledge = respondent.knowledge();
  const original = (id: string) => knowledge.articles.get(id)?.originalId ?? id;
  return {
    question: { ...question, articles: question.articles.map(original) },
    kind: reply.kind === 'hint' ? 'abstain' : reply.kind,
    text: renderText(reply, { service: respondent.service(), form: 'plain', now: respondent.clock.now() }),
    cited: citations.map(({ articleId }) => original(articleId)),
    ranking: result.ranking ?? (await rankingOf(question, result, respondent)),
    confidence: result.confidence ?? 0,
    milliseconds,
    support: checkSupport(reply, knowledge),
  };
}

async function rankingOf(question: EvaluationQuestion, result: TurnResult, respondent: Respondent): Promise<string[]> {
  const language = result.session.language ?? 'de';
  const { search, audience } = respondent;
  const ranked = await search.search({ text: question.question, language, limit: 10, audience });
  return ranked.map(({ originalId }) => originalId);
}
