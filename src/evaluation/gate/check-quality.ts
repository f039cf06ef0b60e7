import type { Respondent } from '../../conversation/respondent.ts';
import { LotseError } from '../../shared/errors.ts';
import { askAll, type Outcome } from '../ask-questions.ts';
import { isOk, missingFacts } from '../measures/judge-outcome.ts';
import { type AnswersReport, type Catalogue, summarise } from '../summarise-answers.ts';
import { type Figure, findFigures } from './find-figure.ts';
import type { Limit, QualityGate } from './quality-gate.ts';

/** A question behind a broken rule, with the articles that it concerns. */
export type Culprit = { id: string; question: string; articles: string[] };

/** Something that a gate demands and the answers do not keep. */
export type BrokenRule =
  | {
      kind: 'alwaysPass';
      culprit: Culprit;
      expect: string;
      expected: string[];
      came: string;
      cited: string[];
      missingFacts: string[];
    }
  | {
      kind: 'limit';
      figure: string;
      isShare: boolean;
      bound: 'min' | 'max';
      limit: number;
      /** Null where no question counts for the figure. */
      value: number | null;
      culprits: Culprit[];
    };

/** What a gate found. */
export type GateResult = {
  ok: boolean;
  asked: number;
  broken: BrokenRule[];
  report: AnswersReport;
  catalogue: Catalogue;
};

/** Asks the questions of a gate and says which of its rules do not hold. Throws LOTSE-EVALUATION-FILE for an unknown figure. */
export async function checkQuality(options: {
  gate: QualityGate;
  respondent: Respondent;
  onProgress: (done: number) => void;
}): Promise<GateResult> {
  const { gate, respondent, onProgress } = options;
  const asked = await askAll([...gate.questions, ...gate.extra], respondent, onProgress);
  const counted = asked.slice(0, gate.questions.length);
  const catalogue = respondent.knowledge().articles;
  const report = summarise(counted, catalogue, respondent.clock.now());
  const mustPass = new Set(gate.alwaysPass);
  const broken = [
    ...asked.filter(({ question }) => mustPass.has(question.id)).flatMap(checkAlwaysPass),
    ...Object.entries(gate.limits).flatMap(([name, limit]) =>
      checkLimit(theFigure(name, gate.file, report, counted), limit, counted),
    ),
  ];
  return { ok: broken.length === 0, asked: asked.length, broken, report, catalogue };
}

function checkAlwaysPass(outcome: Outcome): BrokenRule[] {
  const missing = missingFacts(outcome);
  if (isOk(outcome) && missing.length === 0) return [];
  const { question, kind, cited } = outcome;
  return [
    {
      kind: 'alwaysPass',
      culprit: toCulprit(outcome),
      expect: question.expect,
      expected: question.articles,
      came: kind,
      cited: [...new Set(cited)],
      missingFacts: isOk(outcome) ? missing : [],
    },
  ];
}

function theFigure(name: string, file: string, report: AnswersReport, outcomes: Outcome[]): Figure {
  const [figure, ...others] = findFigures(name, report, outcomes);
  if (figure && others.length === 0) return figure;
  const reason = figure
    ? `could mean ${[figure, ...others].map(({ path }) => path).join(' or ')}. Write one of them`
    : 'is not a figure of lotse eval answers --json. Write its path, like answers.sourceCorrect';
  throw new LotseError('LOTSE-EVALUATION-FILE', `${file}: limits.${name} ${reason}.`);
}

function checkLimit({ path, value, share }: Figure, limit: Limit, outcomes: Outcome[]): BrokenRule[] {
  return (['min', 'max'] as const).flatMap((bound) => {
    const wanted = limit[bound];
    if (wanted === undefined) return [];
    if (value !== null && (bound === 'min' ? value >= wanted : value <= wanted)) return [];
    const among = share ? outcomes.filter(share.among) : [];
    const culprits = among.filter((outcome) => share?.counts(outcome) === (bound === 'max')).map(toCulprit);
    return [{ kind: 'limit', figure: path, isShare: share !== undefined, bound, limit: wanted, value, culprits }];
  });
}

function toCulprit({ question, cited }: Outcome): Culprit {
  return { id: question.id, question: question.question, articles: [...new Set([...question.articles, ...cited])] };
}
