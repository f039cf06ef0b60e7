import { coverage } from './coverage.ts';
import { fitsAny, type Pattern } from './pattern.ts';
import type { Utterance } from './utterance.ts';

/** Surely about a ticket that exists. */
const toFollow: readonly Pattern[] = [
  { all: ['mine', 'ticket'], unless: ['otherTicket'], span: 2, inOrder: true },
  { all: ['ticket', 'ticketId'], span: 4 },
  { all: ['tickets', ['state', 'mine', 'question', 'me']], unless: ['otherTicket', 'usually', 'how'], span: 5 },
  { all: ['ticketId', ['state', 'change', 'news', 'question']], span: 12 },
  { all: ['ticket', 'change'], unless: ['otherTicket', 'obligation', 'usually'], span: 8 },
];

const toOpen: readonly Pattern[] = [
  { all: ['ticket', 'openIt'], unless: ['otherTicket', 'obligation', 'usually'], span: 8 },
  { all: ['newOne', 'ticket'], unless: ['otherTicket', 'obligation', 'usually'], span: 1, inOrder: true },
  { all: ['faultReport', 'reportIt', 'want'], unless: ['how', 'obligation', 'suspicious'], span: 9 },
  { all: ['fault', ['reportIt', 'openIt']], unless: ['obligation', 'broken'], span: 3 },
];

/** About an existing one, unless one is to be opened. */
const toAskAfter: readonly Pattern[] = [
  { all: ['ticket', ['state', 'news']], unless: ['otherTicket', 'usually', 'obligation'], span: 9 },
  { all: ['reported', 'news'], unless: ['suspicious'], span: 14 },
  { all: ['reported', ['fault', 'faultReport'], 'state', 'me'], span: 16 },
  { all: ['request', 'news', 'mine'], span: 10 },
];

const toWish: readonly Pattern[] = [
  { all: ['want', 'ticket'], unless: ['otherTicket', 'obligation', 'usually'], span: 5 },
];

/** Whether a person wants a ticket, or something about the tickets they have. */
export function findTicketRequest(utterance: Utterance): 'open' | 'state' | undefined {
  const fits = (patterns: readonly Pattern[]) => fitsAny(patterns, utterance, () => true);
  if (fits(toFollow)) return 'state';
  if (fits(toOpen)) return 'open';
  if (fits(toAskAfter)) return 'state';
  if (fits(toWish) || isWordForTicket(utterance)) return 'open';
  return undefined;
}

function isWordForTicket(utterance: Utterance): boolean {
  return (
    utterance.has('ticket') && coverage(utterance, ['ticket', 'polite', 'filler', 'greeting', 'want']).uncovered === 0
  );
}
