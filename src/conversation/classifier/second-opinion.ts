import type { Intent } from '../intent.ts';
import { type Classification, type MessageClass, messageClasses } from './classify-message.ts';

/** The classifier is believed against "it is a question" where it holds that for less likely than not. */
const believed = 0.5;
/** It is believed a little sooner that something happened, and much later if the message does not read like a report. */
const believedReport = 0.45;
const believedQuestion = 0.8;

type Emergency = Exclude<MessageClass, 'question' | 'human' | 'ticket'>;

const emergencies = messageClasses.filter((name): name is Emergency => !['question', 'human', 'ticket'].includes(name));

const asksForState =
  /\b(status|stand|nummer|bearbeit\w*|erledigt|schlie(ß|ss)\w*|zur(ü|ue)ckzieh\w*|state|progress|news|update|close|reopen|number)\b|(LO|INC|#)-?\d+/i;

// Who asks, has forgotten something or names a single thing reports no emergency, as a rule.
const noReport =
  /\?|(?<!\p{L})(wie|wo|welche[rsmn]?|was|darf|soll ich|how|what|where|which|can i|may i|should i|vergessen|forgot|forgotten|unuttum|zapomnia\p{L}*|забу\p{L}*|نسيت)(?!\p{L})|^\P{L}*[\p{L}\p{N}]+([\s-]+[\p{L}\p{N}]+)?\P{L}*$/iu;

/** What a message is that no rule recognised: an emergency, a wish for a person or a ticket if the classifier is sure enough. */
export function secondOpinion(text: string, classification: Classification): Intent {
  const emergency = emergencies.reduce((sum, name) => sum + classification[name], 0);
  if (emergency >= (noReport.test(text) ? believedQuestion : believedReport))
    return { kind: 'security', case: likeliest(classification) };
  if (classification.human >= believed) return { kind: 'human' };
  if (classification.ticket >= believed) return { kind: 'ticket', about: asksForState.test(text) ? 'state' : 'open' };
  return { kind: 'question' };
}

function likeliest(classification: Classification): Emergency {
  let best: Emergency = 'phishing';
  for (const name of emergencies) if (classification[name] > classification[best]) best = name;
  return best;
}
