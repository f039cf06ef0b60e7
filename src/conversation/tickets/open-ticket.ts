import { randomUUID } from 'node:crypto';
import { answerQuestion } from '../../knowledge/answer-question.ts';
import type { Message } from '../../messaging/message.ts';
import type { Reply, ShownForm } from '../../messaging/reply.ts';
import type { TicketForm, TicketKind } from '../../messaging/ticket-view.ts';
import type { Language, RecognisedLanguage } from '../../shared/language.ts';
import { ownLanguageLine } from '../own-language-line.ts';
import type { Respondent } from '../respondent.ts';
import type { Session } from '../session.ts';
import { conversationExcerpt, lastMatter } from './conversation-excerpt.ts';
import { readMatter } from './read-matter.ts';
import { type Said, ticketsFor, withoutTickets } from './said.ts';
import { categoryOf, ticketCategories } from './ticket-categories.ts';
import { subjectOf } from './ticket-subject.ts';

/** A wish for a ticket or a call: pressed, or in words of the person's own. */
export type Wish = { language: Language; words?: { text: string; recognised: RecognisedLanguage } };

type Surroundings = { message: Message; session: Session; respondent: Respondent };

/** Shows the form for a ticket, filled in as far as the person has said what it is about. */
export async function openTicket(wish: Wish, surroundings: Surroundings): Promise<Said> {
  const { message, respondent } = surroundings;
  const { language } = wish;
  if (!ticketsFor(message, respondent)) return withLine(withoutTickets(message, language, 'open'), wish, respondent);
  const form = await shownForm('ticket', wish, surroundings);
  return withLine({ reply: { kind: 'ticket', language, about: 'open', form } }, wish, respondent);
}

/** Says whom to call and when, and shows the form that asks to be called. */
export async function requestPerson(wish: Wish, surroundings: Surroundings): Promise<Said> {
  const { message, respondent } = surroundings;
  const isPossible = ticketsFor(message, respondent) !== null;
  const form = isPossible ? await shownForm('callback', wish, surroundings) : null;
  const line = wish.words ? ownLanguageLine('person', wish.words.recognised, respondent.service()) : {};
  return { reply: { kind: 'human', language: wish.language, form, ...line } };
}

/** The complete form of an emergency, which one tap sends. */
export function urgentForm(
  emergency: { text: string; articleId: string | undefined },
  respondent: Respondent,
): TicketForm {
  const { text, articleId } = emergency;
  return {
    key: randomUUID(),
    kind: 'ticket',
    subject: subjectOf(text),
    description: text,
    category: categoryOf(articleId, respondent),
    urgency: 'high',
    phone: '',
    conversation: '',
    includeConversation: false,
    articleIds: articleId ? [articleId] : [],
  };
}

async function shownForm(kind: TicketKind, wish: Wish, { session, respondent }: Surroundings): Promise<ShownForm> {
  const { language, words } = wish;
  const said = words ? readMatter(words.text, words.recognised) : { description: '', phone: '' };
  const matter = said.description
    ? { question: said.description, articleIds: await answering(said.description, language, respondent) }
    : lastMatter(session);
  const conversation = conversationExcerpt(session, language, respondent);
  const form: TicketForm = {
    key: randomUUID(),
    kind,
    subject: subjectOf(matter.question),
    description: matter.question,
    category: categoryOf(matter.articleIds.at(-1), respondent),
    urgency: 'normal',
    phone: said.phone,
    conversation,
    includeConversation: conversation !== '',
    articleIds: matter.articleIds,
  };
  return { form, categories: ticketCategories(respondent), problems: [] };
}

/** The article that clearly answers, if there is one: it tells what the ticket is about. */
async function answering(text: string, language: Language, respondent: Respondent): Promise<string[]> {
  const { reply } = await answerQuestion({ text, language }, respondent);
  return reply.kind === 'answer' ? [reply.articleId] : [];
}

function withLine(said: Said, { words }: Wish, respondent: Respondent): Said {
  if (!('reply' in said) || said.reply.kind !== 'ticket' || !words) return said;
  const line = ownLanguageLine('ticket', words.recognised, respondent.service());
  const reply: Reply = { ...said.reply, ...line };
  return { reply };
}
