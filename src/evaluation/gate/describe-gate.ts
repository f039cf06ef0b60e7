import type { Words } from '../words.ts';
import type { BrokenRule, Culprit, GateResult } from './check-quality.ts';
import type { QualityGate } from './quality-gate.ts';

const shownCulprits = 5;

/** What a gate found: one sentence for each rule that does not hold, with the questions and articles behind it. */
export function describeGate(result: GateResult, gate: QualityGate, words: Words): string[] {
  const { gate: texts } = words.texts;
  const rules = gate.alwaysPass.length + Object.keys(gate.limits).length;
  if (result.ok) return [texts.passed(result.asked, rules)];
  return [...result.broken.map((rule) => describeRule(rule, words)), texts.failed(result.broken.length, rules)];
}

function describeRule(rule: BrokenRule, words: Words): string {
  return rule.kind === 'alwaysPass' ? describeFailure(rule, words) : describeLimit(rule, words);
}

function describeFailure(rule: Extract<BrokenRule, { kind: 'alwaysPass' }>, words: Words): string {
  const { texts } = words;
  const question = `${rule.culprit.id} ${texts.quoted(rule.culprit.question)}`;
  if (rule.missingFacts.length > 0) {
    const facts = rule.missingFacts.map(texts.quoted).join(texts.and);
    return texts.gate.facts(question, facts, rule.cited.map(words.article).join(texts.and));
  }
  return texts.gate.alwaysPass(
    question,
    words.reply(rule.expect, rule.expected.map(words.article)),
    words.reply(rule.came, rule.cited.map(words.article)),
  );
}

function describeLimit(rule: Extract<BrokenRule, { kind: 'limit' }>, words: Words): string {
  const { gate: texts } = words.texts;
  const { figure, value, limit, bound, isShare, culprits } = rule;
  if (value === null) return texts.nothingToCount(figure);
  const show = isShare ? words.percent : words.number;
  const distance = Math.abs(value - limit);
  const by = isShare ? texts.points(words.number(distance * 100)) : words.number(distance);
  const sentence = (bound === 'min' ? texts.tooLow : texts.tooHigh)(figure, show(value), by, show(limit));
  if (culprits.length === 0) return sentence;
  const articles = [...new Set(culprits.flatMap((culprit) => culprit.articles))];
  return `${sentence} ${texts.culprits(shorten(culprits.map(toName(words)), words), shorten(articles, words) || '–')}`;
}

function toName({ texts }: Words): (culprit: Culprit) => string {
  return ({ id, question }) => `${id} ${texts.quoted(question)}`;
}

function shorten(names: string[], { texts }: Words): string {
  const further = names.length - shownCulprits;
  return [...names.slice(0, shownCulprits), ...(further > 0 ? [texts.gate.more(further)] : [])].join(', ');
}
