import { coverage } from './coverage.ts';
import { whatHappened } from './happened.ts';
import { fitsAny, readPatterns } from './pattern.ts';
import type { Utterance } from './utterance.ts';

const wishes = readPatterns(`
  humanWord + want|talk|write|connect|connectMe|callMe|comeHere|reachable within 10
  noBot within 4
  not + bot within 5 unless identity broken ticket otherTicket
  talk + staffWord|someone + want|reachable within 9 unless broken callTool secret
  write + staffWord|someone + want within 6 unless broken callTool mail how
  talk|write + staffWord within 3 unless broken mail how callTool question
  want + speak within 3 unless callTool mail how broken conditional
  connectMe within 6 unless thing software broken
  connectMe + staffWord|someone|humanWord within 6 unless broken how
  connect + staffWord|someone within 5 unless mail broken how callTool caller files
  callMe within 6 unless conditional broken how
  needPerson within 6 unless how
  want + itPerson within 8 unless how question
  toMe + callVerb + someone|staffWord|want within 9 unless conditional broken
  callVerb + staffWord within 2 unless how software broken question not
  toMe + staffWord + helpVerb + want within 9 unless how
  comeHere + someone|staffWord|want within 12 unless how
  itPerson + reachable within 6 unless how
  phoneNumber + staffWord within 5 unless training conditional broken device
  named + talk|write|callVerb|inPerson|callMe + want within 10 unless mail broken secret callTool
  someone|staffWord + inPerson + want|helpVerb|reachable within 12 unless how broken
  talk|speak + rather within 4 unless how callTool broken
  toMe + callVerb + somePerson within 9 unless conditional broken how
  comeHere + somePerson within 8 unless how conditional
  somePerson + talk + want within 7 unless how broken callTool secret
`);

/** Whether a person asks to be put through to, called back or visited by a person. */
export function asksForHuman(utterance: Utterance): boolean {
  if (isWordForHuman(utterance)) return true;
  if (!fitsAny(wishes, utterance, whatHappened(utterance))) return false;
  return !asksWhoAnswers(utterance);
}

/** "Mitarbeiter bitte", "hotline!!": nothing but a word for a person and the courtesies around it. */
function isWordForHuman(utterance: Utterance): boolean {
  const words = coverage(utterance, ['humanAlone', 'polite', 'humanWord']);
  if (!utterance.has('humanAlone')) return false;
  if (utterance.words.length <= 8 && words.uncovered === 0) return true;
  if (utterance.has('how', 'question')) return false;
  return utterance
    .find('humanAlone')
    .some((word) => word.clause > 0 && words.coversClauseOf(word) && utterance.isLastClause(word));
}

function asksWhoAnswers(utterance: Utterance): boolean {
  return utterance.has('identity') && !utterance.has('connect', 'callMe', 'noBot', 'want');
}
