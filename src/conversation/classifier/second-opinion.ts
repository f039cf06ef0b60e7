import type { Intent } from '../intent.ts';
import { type Classification, type MessageClass, messageClasses } from './classify-message.ts';

/** The classifier is believed against "it is a question" where it holds that for less likely than not. */
const believed = 0.5;
/** It is believed a little sooner that something happened, and much later if the message does not read like a report. */
const believedReport = 0.3;
const believedQuestion = 0.7;

/** Whom an article surely answers seldom wants anything else; neither does who ends with a question mark want a ticket without naming one. */
const believedAnswered = 0.9;
/** Nobody wrote an article on it: then it was chat as soon as this much speaks for it. */
const believedUnanswered = 0.3;

const pleasantries = ['greeting', 'thanks', 'help', 'identity', 'farewell'] as const;
type Pleasantry = (typeof pleasantries)[number];
type Emergency = Exclude<MessageClass, 'question' | 'human' | 'ticket' | Pleasantry>;

const others: string[] = ['question', 'human', 'ticket', ...pleasantries];
const emergencies = messageClasses.filter((name): name is Emergency => !others.includes(name));

// One or two words. No two parts of it can take the same digits, else a long row of them takes seconds.
const singleThing = /^([^\p{L}\p{N}]*\p{N}\P{L}*|\P{L}*\p{L}(\p{N}*\p{L})*(\p{N}*[\s-]+(\p{N}*\p{L})+)?\P{L}*)$/iu;

const asksForState =
  /\b(status|stand|nummer|bearbeit\w*|erledigt|schlie(ß|ss)\w*|zur(ü|ue)ckzieh\w*|state|progress|news|update|close|reopen|number)\b|(LO|INC|#)-?\d+/i;

// Who asks, has forgotten something or names a single thing reports no emergency, as a rule.
const noReport =
  /\?|(?<!\p{L})(wie|wo|welche[rsmn]?|was|darf|soll ich|how|what|where|which|can i|may i|should i|vergessen|forgot|forgotten|unuttum|zapomnia\p{L}*|забу\p{L}*|نسيت)(?!\p{L})/iu;

/**
 * What a message is that no rule recognised: an emergency, a wish for a person or a ticket if the classifier is sure enough,
 * and surer where an article answers.
 */
export function secondOpinion(
  text: string,
  classification: Classification,
  { isAnswered }: { isAnswered: boolean },
): Intent {
  const report = isNoReport(text) ? believedQuestion : believedReport;
  if (total(classification, emergencies) >= (isAnswered ? believedAnswered : report))
    return { kind: 'security', case: likeliest(classification, emergencies) };
  if (classification.human >= (isAnswered ? believedAnswered : believed)) return { kind: 'human' };
  if (classification.ticket >= (isAnswered || text.includes('?') ? believedAnswered : believed))
    return { kind: 'ticket', about: asksForState.test(text) ? 'state' : 'open' };
  return { kind: 'question' };
}

/** The small talk that a message rather is; more has to speak for it if an article would answer. */
export function findChat(
  classification: Classification,
  isAnswered: boolean,
): Extract<Intent, { kind: 'smalltalk' }> | undefined {
  const share = total(classification, pleasantries);
  if (share < (isAnswered ? believed : believedUnanswered)) return undefined;
  return { kind: 'smalltalk', about: likeliest(classification, pleasantries) };
}

function isNoReport(text: string): boolean {
  return noReport.test(text) || singleThing.test(text);
}

function total(classification: Classification, names: readonly MessageClass[]): number {
  return names.reduce((sum, name) => sum + classification[name], 0);
}

function likeliest<Name extends MessageClass>(classification: Classification, names: readonly Name[]): Name {
  return names.reduce((best, name) => (classification[name] > classification[best] ? name : best));
}
