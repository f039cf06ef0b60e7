import type { FormProblem, TicketForm } from '../../messaging/ticket-view.ts';
import { longestSubject } from './ticket-subject.ts';

/** Characters of a description or a comment at most. */
export const longestText = 4_000;
const longestPhone = 60;
const fewestDigits = 3;

/** The form without what no field should hold: invisible control characters, space around it. */
export function tidyForm(form: TicketForm): TicketForm {
  return {
    ...form,
    subject: tidy(form.subject).replace(/\s+/g, ' '),
    description: tidy(form.description),
    phone: tidy(form.phone).replace(/\s+/g, ' '),
  };
}

/** Text as it may be stored; lines stay lines. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}

/** What is wrong with a form; empty when it can be sent. */
export function formProblems(form: TicketForm): FormProblem[] {
  return [descriptionProblem(form), subjectProblem(form), phoneProblem(form)].filter((problem) => problem !== null);
}

function descriptionProblem({ kind, description }: TicketForm): FormProblem | null {
  if (description.length > longestText) return 'descriptionTooLong';
  return kind === 'ticket' && !saysSomething(description) ? 'descriptionMissing' : null;
}

function subjectProblem({ subject }: TicketForm): FormProblem | null {
  return subject.length > longestSubject ? 'subjectTooLong' : null;
}

function phoneProblem({ kind, phone }: TicketForm): FormProblem | null {
  if (phone === '') return kind === 'callback' ? 'phoneMissing' : null;
  const digits = phone.match(/\p{Nd}/gu)?.length ?? 0;
  return digits < fewestDigits || phone.length > longestPhone ? 'phoneUnreadable' : null;
}

/** True for anything with a letter or a digit of any script. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
