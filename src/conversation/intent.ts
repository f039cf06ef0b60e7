import type { SecurityCase } from '../messaging/reply.ts';
import type { RecognisedLanguage } from '../shared/language.ts';
import { asksForHuman } from './intent/human-request.ts';
import { lexiconsFor } from './intent/lexicons.ts';
import { findSecurityCase } from './intent/security-case.ts';
import { findSmalltalk } from './intent/smalltalk.ts';
import { findTicketRequest } from './intent/ticket-request.ts';
import { readUtterance, type Utterance } from './intent/utterance.ts';

/** What a person wants of a message; everything that no rule knows is a question for the knowledge base. */
export type Intent =
  | { kind: 'question' }
  | { kind: 'security'; case: SecurityCase }
  | { kind: 'human' }
  | { kind: 'ticket'; about: 'open' | 'state' }
  | { kind: 'smalltalk'; about: 'greeting' | 'thanks' | 'help' | 'identity' | 'farewell' };

/** Reads the intent by rules alone. The language only says whose words are tried first. */
export function recogniseIntent(text: string, language: RecognisedLanguage): Intent {
  const [first, ...others] = lexiconsFor(text, language).map((lexicon) => readUtterance(text, lexicon));
  if (!first) return { kind: 'question' };
  const intent = intentOf(first);
  if (intent.kind !== 'question') return intent;
  // Short messages are often taken for the wrong language; another one counts where it explains more of the words.
  const better = others.filter((other) => other.known > first.known).map(intentOf);
  return better.find(({ kind }) => kind !== 'question') ?? intent;
}

function intentOf(utterance: Utterance): Intent {
  const ticket = findTicketRequest(utterance);
  const wantsHuman = asksForHuman(utterance);
  if (ticket === 'state' && !wantsHuman) return { kind: 'ticket', about: 'state' };
  const emergency = findSecurityCase(utterance);
  if (emergency) return { kind: 'security', case: emergency };
  if (wantsHuman) return { kind: 'human' };
  if (ticket) return { kind: 'ticket', about: ticket };
  const smalltalk = findSmalltalk(utterance);
  return smalltalk ? { kind: 'smalltalk', about: smalltalk } : { kind: 'question' };
}
