import { respond, type TurnResult } from '../conversation/respond.ts';
import type { Respondent } from '../conversation/respondent.ts';
import { renderText } from '../messaging/render-text.ts';
import type { Citation } from '../messaging/reply.ts';
import { detectLanguage } from '../shared/detect-language.ts';
import { areaUnderCurve, mean, quantile, riskCurve } from './figures.ts';
import type { EvaluationQuestion } from './questions.ts';

/** What became of one question. */
export type Outcome = {
  question: EvaluationQuestion;
  kind: string;
  text: string;
  /** Cited articles as original ids, in order. */
  cited: string[];
  /** The search's ranking as original ids. */
  ranking: string[];
  confidence: number;
  milliseconds: number;
};

/** Characters of the text within which a fact must stand. */
const factCharacters = 900;
const answeringKinds = ['answer', 'security', 'notice'];
const refusingKinds = ['abstain', 'ticket', 'human'];

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
  const original = (id: string) => respondent.knowledge().articles.get(id)?.originalId ?? id;
  return {
    question,
    kind: reply.kind === 'hint' ? 'abstain' : reply.kind,
    text: renderText(reply, { service: respondent.service(), form: 'plain', now: respondent.clock.now() }),
    cited: citations.map(({ articleId }) => original(articleId)),
    ranking: result.ranking ?? (await rankingOf(question, result, respondent)),
    confidence: result.confidence ?? 0,
    milliseconds,
  };
}

async function rankingOf(question: EvaluationQuestion, result: TurnResult, respondent: Respondent): Promise<string[]> {
  const language = result.session.language ?? 'de';
  const ranked = await respondent.search.search({ text: question.question, language, limit: 10 });
  return ranked.map(({ originalId }) => originalId);
}

/** The report of `lotse eval answers --json`; shares are between 0 and 1, null where there is nothing to count. */
export function summarise(outcomes: Outcome[]) {
  const answerable = outcomes.filter(({ question }) => question.expect === 'answer');
  const impossible = outcomes.filter(({ question }) => question.expect === 'abstain');
  return {
    questions: outcomes.length,
    retrieval: summariseRetrieval(answerable),
    answers: summariseAnswers(answerable),
    abstention: summariseAbstention(answerable, impossible),
    routing: Object.fromEntries(
      ['security', 'human', 'ticket', 'clarify', 'smalltalk'].map((kind) => [kind, summariseRoute(outcomes, kind)]),
    ),
    byLanguage: Object.fromEntries(
      ['de', 'en', 'other'].map((language) => [language, summariseLanguage(answerable, language)]),
    ),
    latencyMs: {
      p50: quantile(
        outcomes.map(({ milliseconds }) => milliseconds),
        0.5,
      ),
      p95: quantile(
        outcomes.map(({ milliseconds }) => milliseconds),
        0.95,
      ),
    },
    perQuestion: outcomes.map((outcome) => ({
      id: outcome.question.id,
      kind: outcome.kind,
      articles: outcome.cited.length > 0 ? [...new Set(outcome.cited)] : outcome.ranking.slice(0, 3),
      ok: isOk(outcome),
    })),
  };
}

export type AnswersReport = ReturnType<typeof summarise>;

function summariseRetrieval(rows: Outcome[]) {
  const ranks = rows.map(({ ranking, question }) => ranking.findIndex((id) => question.articles.includes(id)));
  const within = (k: number) => mean(ranks.map((rank) => (rank >= 0 && rank < k ? 1 : 0)));
  return {
    n: rows.length,
    hit1: within(1),
    hit3: within(3),
    hit5: within(5),
    mrr10: mean(ranks.map((rank) => (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0))),
  };
}

function summariseAnswers(rows: Outcome[]) {
  const withFacts = rows.filter(({ question }) => question.mustContain.length > 0);
  const lengths = rows.filter(({ kind }) => answeringKinds.includes(kind)).map(({ text }) => text.length);
  return {
    n: rows.length,
    answered: mean(rows.map(({ kind }) => Number(answeringKinds.includes(kind)))),
    sourceCorrect: mean(rows.map((row) => Number(isSourceCorrect(row)))),
    factContained: mean(withFacts.map((row) => Number(containsFacts(row)))),
    languageMatched: mean(rows.map((row) => Number(isLanguageMatched(row)))),
    charactersP50: quantile(lengths, 0.5),
    charactersP95: quantile(lengths, 0.95),
  };
}

function summariseAbstention(answerable: Outcome[], impossible: Outcome[]) {
  const answerableScores = answerable.map(({ confidence }) => confidence);
  const impossibleScores = impossible.map(({ kind, confidence }) =>
    refusingKinds.includes(kind) ? Math.min(confidence, 0) : confidence,
  );
  return {
    n: impossible.length,
    refused: mean(impossible.map(({ kind }) => Number(refusingKinds.includes(kind)))),
    clarified: mean(impossible.map(({ kind }) => Number(kind === 'clarify'))),
    falseRefusals: mean(answerable.map(({ kind }) => Number(kind === 'abstain'))),
    misrouted: mean(answerable.map(({ kind }) => Number(kind !== 'answer' && kind !== 'abstain'))),
    auroc: areaUnderCurve(
      answerableScores,
      impossible.map(({ confidence }) => confidence),
    ),
    curve: riskCurve(answerableScores, impossibleScores),
  };
}

function summariseRoute(outcomes: Outcome[], kind: string) {
  const expected = outcomes.filter(({ question }) => question.expect === kind);
  const predicted = outcomes.filter((outcome) => outcome.kind === kind);
  return {
    n: expected.length,
    recall: mean(expected.map((outcome) => Number(outcome.kind === kind))),
    precision: mean(predicted.map(({ question }) => Number(question.expect === kind))),
  };
}

function summariseLanguage(answerable: Outcome[], language: string) {
  const rows = answerable.filter(({ question }) => languageGroup(question.language) === language);
  return {
    n: rows.length,
    hit3: summariseRetrieval(rows).hit3,
    sourceCorrect: mean(rows.map((row) => Number(isSourceCorrect(row)))),
    factContained: summariseAnswers(rows).factContained,
  };
}

function languageGroup(language: string): string {
  return language === 'de' || language === 'en' ? language : 'other';
}

function isSourceCorrect({ cited, question }: Outcome): boolean {
  return cited[0] !== undefined && question.articles.includes(cited[0]);
}

function containsFacts({ text, question }: Outcome): boolean {
  const folded = fold(text.slice(0, factCharacters));
  return question.mustContain.every((fact) => folded.includes(fold(fact)));
}

function isLanguageMatched({ text, question }: Outcome): boolean {
  const { reply } = detectLanguage(text, 'de');
  return languageGroup(question.language) === 'other' || reply === question.language;
}

function isOk(outcome: Outcome): boolean {
  if (outcome.kind !== outcome.question.expect) return false;
  return outcome.kind !== 'answer' || isSourceCorrect(outcome);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
