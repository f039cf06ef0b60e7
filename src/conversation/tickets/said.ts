import type { Message } from '../../messaging/message.ts';
import type { HintName, Reply } from '../../messaging/reply.ts';
import type { Language } from '../../shared/language.ts';
import type { Tickets } from '../../tickets/tickets.ts';
import type { Respondent } from '../respondent.ts';

/** A new message, or what stands in place of the card whose button was pressed. `settled`: the matter is handed over. */
export type Said = { reply: Reply } | { replacement: Reply; settled?: true } | { reply: Reply; settled: true };

/** Tickets are personal: null where others read along, and where nothing may change. */
export function ticketsFor(message: Message, respondent: Respondent): Tickets | null {
  return message.isPersonal ? respondent.tickets : null;
}

/** What is said instead where no ticket may be shown or changed. */
export function withoutTickets(message: Message, language: Language, about: 'open' | 'state'): Said {
  if (!message.isPersonal) return hint('groupChat', language);
  const reply: Reply =
    about === 'open'
      ? { kind: 'ticket', language, about, form: null }
      : { kind: 'ticket', language, about, tickets: null };
  return { reply };
}

/** A short remark. */
export function hint(name: HintName, language: Language): Said {
  return { reply: { kind: 'hint', language, hint: name } };
}
