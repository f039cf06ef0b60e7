import { coverage } from './coverage.ts';
import { fitsAny, type Pattern } from './pattern.ts';
import type { Utterance } from './utterance.ts';

/** Surely about a ticket that exists. */
const toFollow: readonly Pattern[] = [
  { all: ['mine', 'ticket'], span: 2, inOrder: true },
  { all: ['ticket', 'ticketId'], span: 4 },
  { all: ['tickets', ['state', 'mine', 'question', 'me']], unless: ['usually', 'how'], span: 5 },
  { all: ['followUp'], span: 4 },
  { all: ['ticket', 'news'], unless: ['usually', 'obligation'], span: 14 },
  { all: ['mine', 'faultReport', 'inProgress'], span: 8 },
  { all: ['ticketId', ['state', 'change', 'news', 'question']], span: 12 },
  { all: ['ticket', 'change'], unless: ['obligation', 'usually'], span: 8 },
];

const toOpenNew: readonly Pattern[] = [
  { all: ['newOne', 'ticket'], unless: ['obligation', 'usually', 'mine', 'ticketId'], span: 1, inOrder: true },
];

const toOpen: readonly Pattern[] = [
  { all: ['ticket', 'openIt'], unless: ['obligation', 'usually'], span: 8 },
  { all: ['asTicket'], unless: ['how', 'obligation'], span: 4 },
  { all: ['faultReport', 'reportIt', 'want'], unless: ['how', 'obligation', 'suspicious'], span: 9 },
  { all: ['fault', ['reportIt', 'openIt']], unless: ['obligation', 'broken'], span: 3 },
];

/** About an existing one, unless one is to be opened. */
const toAskAfter: readonly Pattern[] = [
  { all: ['ticket', ['state', 'news']], unless: ['usually', 'obligation'], span: 9 },
  { all: ['reported', 'news'], unless: ['suspicious'], span: 14 },
  { all: ['reported', ['fault', 'faultReport'], 'state', 'me'], span: 16 },
  { all: ['request', 'news', 'mine'], span: 10 },
];

const toWish: readonly Pattern[] = [{ all: ['want', 'ticket'], unless: ['obligation', 'usually'], span: 5 }];

/** Whether a person wants a ticket, or something about the tickets they have. */
export function findTicketRequest(utterance: Utterance): 'open' | 'state' | undefined {
  if (utterance.has('otherTicket')) return undefined;
  const fits = (patterns: readonly Pattern[]) => fitsAny(patterns, utterance, () => true);
  if (fits(toOpenNew)) return 'open';
  if (fits(toFollow)) return 'state';
  if (fits(toOpen)) return 'open';
  if (fits(toAskAfter)) return 'state';
  if (fits(toWish) || isWordForTicket(utterance) || isWordForReport(utterance)) return 'open';
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
