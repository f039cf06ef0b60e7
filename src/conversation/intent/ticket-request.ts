import { coverage } from './coverage.ts';
import { fitsAny, type Pattern, readPatterns } from './pattern.ts';
import type { Utterance } from './utterance.ts';

/** Surely about a ticket that exists. */
const toFollow = readPatterns(`
  mine + ticket in order within 2
  ticket + ticketId within 4
  tickets + state|mine|question|me within 5 unless usually how
  followUp within 4
  ticket + news within 14 unless usually obligation
  reported + news within 14 unless suspicious
  mine + faultReport + inProgress within 8
  mine + fault + state within 8
  closeIt within 6 unless how software
  mine + caseNoun + state|change|news|inProgress|question within 12 unless software how
  longNumber + change|state|news|reported within 8 unless secret
  ticketId + state|change|news|question within 12
  ticket + change within 8 unless obligation usually
`);

const toOpenNew = readPatterns(`
  newOne + ticket in order within 1 unless obligation usually mine ticketId
`);

const toOpen = readPatterns(`
  ticket + openIt within 8 unless obligation usually
  asTicket within 4 unless how obligation
  caseNoun + record + please within 9 unless how obligation software callTool
  itDepartment + forwardIt within 8 unless how mail
  faultReport + reportIt + want within 9 unless how obligation suspicious
  fault + reportIt|openIt within 3 unless obligation broken
`);

/** About an existing one, unless one is to be opened. */
const toAskAfter = readPatterns(`
  ticket + state|news within 9 unless usually obligation
  reported + fault|faultReport + state + me within 16
  request + news + mine within 10
`);

const toWish = readPatterns(`
  want + ticket within 5 unless obligation usually
`);

/** Whether a person wants a ticket, or something about the tickets they have. */
export function findTicketRequest(utterance: Utterance): 'open' | 'state' | undefined {
  if (utterance.has('otherTicket')) return undefined;
  const fits = (patterns: readonly Pattern[]) => fitsAny(patterns, utterance, () => true);
  if (fits(toOpenNew)) return 'open';
  if (fits(toFollow)) return 'state';
  if (fits(toOpen)) return 'open';
  if (fits(toAskAfter)) return 'state';
  if (fits(toWish) || isWordForTicket(utterance) || isHeading(utterance) || isWordForReport(utterance)) return 'open';
  return undefined;
}

function isWordForTicket(utterance: Utterance): boolean {
  return (
    utterance.has('ticket') &&
    !utterance.has('how', 'question') &&
    coverage(utterance, ['ticket', 'polite', 'filler', 'greeting', 'want']).uncovered === 0
  );
}

/** "Problem melden": too short for a fault of its own. */
function isWordForReport(utterance: Utterance): boolean {
  return (
    utterance.has('faultReport') &&
    utterance.has('reportIt') &&
    coverage(utterance, ['faultReport', 'reportIt', 'polite', 'filler', 'want']).uncovered === 0
  );
}

/** "Ticket: Maus kaputt" */
function isHeading(utterance: Utterance): boolean {
  const [first] = utterance.find('ticket');
  return first?.start === 0 && utterance.clauses[first.end + 1] !== first.clause && utterance.words.length > 1;
}
