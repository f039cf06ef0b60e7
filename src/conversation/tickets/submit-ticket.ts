import { randomUUID } from 'node:crypto';
import type { Message, MessageContent } from '../../messaging/message.ts';
import type { Reply, ShownForm } from '../../messaging/reply.ts';
import type { TicketForm } from '../../messaging/ticket-view.ts';
import type { Language } from '../../shared/language.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { NewTicket } from '../../store/ticket-store.ts';
import type { Respondent } from '../respondent.ts';
import { formProblems, tidyForm } from './check-form.ts';
import { type Said, ticketsFor, withoutTickets } from './said.ts';
import { ticketCategories } from './ticket-categories.ts';
import { subjectOf } from './ticket-subject.ts';
import { viewOf } from './ticket-view-of.ts';

type Submission = Extract<MessageContent, { kind: 'submitTicket' }>;

/** Stores the ticket and shows its status; the same form sent again shows the ticket that is there. */
export async function submitTicket(content: Submission, message: Message, respondent: Respondent): Promise<Said> {
  const { language, keepCard } = content;
  const tickets = ticketsFor(message, respondent);
  if (!tickets) return withoutTickets(message, language, 'open');
  const categories = ticketCategories(respondent);
  const isKnown = categories.some(({ id }) => id === content.form.category);
  const form = { ...tidyForm(content.form), category: isKnown ? content.form.category : null };
  const problems = formProblems(form);
  if (problems.length > 0) return place(formAgain({ form, categories, problems }, language), keepCard);

  const { ticket, isNew } = await tickets.submit({
    ...newTicket(form, language, message),
    ...(message.cardActivityId && !keepCard ? { cardActivityId: message.cardActivityId } : {}),
  });
  tickets.wake();
  const news = isNew ? 'received' : 'already';
  const status = { kind: 'ticketStatus', language, ticket: viewOf(ticket), news, commentKey: randomUUID() } as const;
  return { ...place(status, keepCard), settled: true };
}

function newTicket(form: TicketForm, language: Language, message: Message): NewTicket {
  const { key, kind, category, urgency, phone, articleIds } = form;
  const description = form.description || texts[language].ticketForm.callbackSubject;
  return {
    key,
    personId: message.personId,
    conversationId: message.conversationId,
    language,
    kind,
    subject: form.subject || subjectOf(description),
    category,
    urgency,
    text: { description, phone, conversation: form.includeConversation ? form.conversation : '' },
    articleIds,
  };
}

function formAgain(form: ShownForm, language: Language): Reply {
  if (form.form.kind === 'callback') return { kind: 'human', language, form };
  return { kind: 'ticket', language, about: 'open', form };
}

function place(reply: Reply, keepCard: boolean): Said {
  return keepCard ? { reply } : { replacement: reply };
}
