import type { SecurityCase } from '../messaging/reply.ts';
import type { RecognisedLanguage } from '../shared/language.ts';
import { asksForHuman } from './intent/human-request.ts';
import { lexiconsFor } from './intent/lexicons.ts';
import { findSecurityCase } from './intent/security-case.ts';
import { findSmalltalk } from './intent/smalltalk.ts';
import { findTicketRequest } from './intent/ticket-request.ts';
import { readMessage, type Utterance } from './intent/utterance.ts';

/** What a person wants of a message; everything that no rule knows is a question for the knowledge base. */
export type Intent =
  | { kind: 'question' }
  | { kind: 'security'; case: SecurityCase }
  | { kind: 'human' }
  | { kind: 'ticket'; about: 'open' | 'state' }
  | { kind: 'smalltalk'; about: 'greeting' | 'thanks' | 'help' | 'identity' | 'farewell' };

/** Reads the intent by rules alone. The language only says whose words are tried first. */
export function recogniseIntent(text: string, language: RecognisedLanguage, reading = readMessage(text)): Intent {
  const [first, ...others] = lexiconsFor(text, language);
  const intent = intentOf(reading.utterance(first));
  if (intent.kind !== 'question') return intent;
  // Short messages are often taken for the wrong language; another one counts where it explains more of the words.
  for (const other of others.filter((lexicon) => reading.known(lexicon) > reading.known(first))) {
    const second = intentOf(reading.utterance(other));
    if (second.kind !== 'question') return second;
  }
  return intent;
}

/** Words up to which a message has one subject; a longer one is a story, and what happened in it counts. */
const SHORT = 20;

function intentOf(utterance: Utterance): Intent {
  const ticket = findTicketRequest(utterance);
  const wantsHuman = asksForHuman(utterance);
  // "Stand vom Ticket wegen meines verlorenen Handys": the emergency is over.
  const isShort = utterance.words.length <= SHORT;
  if (ticket === 'state' && utterance.has('ticket') && isShort && !wantsHuman)
    return { kind: 'ticket', about: 'state' };
  const emergency = findSecurityCase(utterance);
  if (emergency) return { kind: 'security', case: emergency };
  if (wantsHuman) return { kind: 'human' };
  if (ticket) return { kind: 'ticket', about: ticket };
  const smalltalk = findSmalltalk(utterance);
  return smalltalk ? { kind: 'smalltalk', about: smalltalk } : { kind: 'question' };
}
