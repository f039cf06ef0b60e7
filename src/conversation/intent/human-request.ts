import { coverage } from './coverage.ts';
import { fitsAny, type Pattern } from './pattern.ts';
import type { Utterance } from './utterance.ts';

const wishes: readonly Pattern[] = [
  { all: ['humanWord', ['want', 'talk', 'connect', 'connectMe', 'callMe', 'comeHere', 'reachable']], span: 10 },
  { all: ['noBot'], span: 4 },
  { all: ['not', 'bot'], unless: ['identity', 'broken'], span: 5 },
  { all: ['talk', ['staffWord', 'someone'], ['want', 'reachable']], unless: ['broken', 'mail', 'software'], span: 9 },
  { all: ['talk', 'staffWord'], unless: ['broken', 'mail', 'how', 'software', 'question'], span: 3 },
  { all: ['connectMe'], unless: ['thing', 'software', 'broken'], span: 6 },
  {
    all: ['connect', ['staffWord', 'someone']],
    unless: ['mail', 'broken', 'thing', 'how', 'software', 'caller'],
    span: 5,
  },
  { all: ['callMe'], unless: ['conditional', 'broken', 'how'], span: 6 },
  { all: ['needPerson'], unless: ['how'], span: 6 },
  { all: ['want', 'itPerson'], unless: ['how', 'question'], span: 8 },
  { all: ['toMe', 'callVerb', ['someone', 'staffWord', 'want']], unless: ['conditional', 'broken', 'not'], span: 9 },
  { all: ['callVerb', 'staffWord'], unless: ['how', 'software', 'broken', 'question', 'not'], span: 2 },
  { all: ['toMe', 'staffWord', 'helpVerb', 'want'], unless: ['how'], span: 9 },
  { all: ['comeHere', ['someone', 'staffWord', 'want']], unless: ['how'], span: 12 },
];

/** Whether a person asks to be put through to, called back or visited by a person. */
export function asksForHuman(utterance: Utterance): boolean {
  if (isWordForHuman(utterance)) return true;
  if (!fitsAny(wishes, utterance, () => true)) return false;
  return !asksWhoAnswers(utterance);
}

/** "Mitarbeiter bitte", "hotline!!": nothing but a word for a person and the courtesies around it. */
function isWordForHuman(utterance: Utterance): boolean {
  const words = coverage(utterance, ['humanAlone', 'polite', 'humanWord']);
  if (!utterance.has('humanAlone')) return false;
  if (utterance.words.length <= 8 && words.uncovered === 0) return true;
  return utterance
    .find('humanAlone')
    .some((word) => word.clause > 0 && words.coversClauseOf(word) && utterance.isLastClause(word));
}

function asksWhoAnswers(utterance: Utterance): boolean {
  return utterance.has('identity') && !utterance.has('connect', 'callMe', 'noBot', 'want');
}
