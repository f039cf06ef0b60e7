import type { Language } from '../shared/language.ts';
import { texts } from '../shared/texts/texts.ts';
import type { TicketText } from '../store/ticket-store.ts';

/** What the helpdesk reads: the description, the call-back number, and what the person let go along. */
export function ticketBody({ description, phone, conversation }: TicketText, language: Language): string {
  const say = texts[language].agentTicket;
  return [description, phone && `${say.phone}: ${phone}`, conversation && `${say.conversation}:\n${conversation}`]
    .filter((part) => part !== '')
    .join('\n\n');
}
