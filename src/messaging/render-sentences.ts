import type { Sentence } from './reply.ts';

/** Where a text goes: into the chat as Markdown with `[1]` markers, or plain, with the words exactly as in the article. */
export type TextForm = 'chat' | 'plain';

type Item = { block: Sentence['block']; number: number | undefined; sentences: Sentence[] };

type Run = { block: Sentence['block']; items: Item[] };

/** Sentences as paragraphs and lists; steps keep the article's numbers. */
export function renderSentences(sentences: Sentence[], form: TextForm): string {
  return toRuns(toItems(sentences))
    .map((run) => renderRun(run, form))
    .join('\n\n');
}

function toItems(sentences: Sentence[]): Item[] {
  const items: Item[] = [];
  for (const sentence of sentences) {
    const before = items.at(-1);
    if (before && continues(before, sentence)) before.sentences.push(sentence);
    else items.push({ block: sentence.block, number: sentence.number, sentences: [sentence] });
  }
  return items;
}

function continues(item: Item, sentence: Sentence): boolean {
  if (item.block !== sentence.block) return false;
  if (sentence.block === 'paragraph') return true;
  return sentence.block === 'step' && sentence.number !== undefined && sentence.number === item.number;
}

function toRuns(items: Item[]): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const before = runs.at(-1);
    if (before?.block === item.block) before.items.push(item);
    else runs.push({ block: item.block, items: [item] });
  }
  return runs;
}

function renderRun(run: Run, form: TextForm): string {
  const lines = run.items.map((item) => item.sentences.map((sentence) => renderSentence(sentence, form)).join(' '));
  // Teams on phones shows lists as raw text and keeps only blank lines between their items.
  const border = form === 'chat' ? '\n\n' : '\n';
  switch (run.block) {
    case 'paragraph':
      return lines.join('\n\n');
    case 'bullet':
      return alone(run, form) ? lines.join('') : lines.map((line) => `- ${line}`).join(border);
    case 'step':
      return lines.map((line, index) => `${stepLabel(run, index, form)} ${line}`).join(border);
    default:
      return run.block satisfies never;
  }
}

function stepLabel(run: Run, index: number, form: TextForm): string {
  const number = run.items[index]?.number ?? index + 1;
  const counted = run.items.every((item, position) => (item.number ?? position + 1) === position + 1);
  // Markdown would renumber a list with a gap; bold numbers stay what they are.
  const isList = form === 'plain' || (counted && !alone(run, form));
  return isList ? `${number}.` : `**${number}.**`;
}

// In the chat a list of one is a paragraph: the local chat page shows no citations in it otherwise.
function alone(run: Run, form: TextForm): boolean {
  return form === 'chat' && run.items.length === 1;
}

function renderSentence(sentence: Sentence, form: TextForm): string {
  return form === 'chat' ? `${protect(sentence.text)} [${sentence.citation}]` : sentence.text;
}

/** Words that Markdown would change (`\\\\server`, `*21*`, `<name>`) as code, so that they arrive as they are; code stays code. */
export function protect(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.split(' ').map(protectWord).join(' ')))
    .join('');
}

function protectWord(word: string): string {
  if (!/[\\*_~<`[\]]|&#?\w+;/.test(word) || /^\W?https?:/.test(word)) return word;
  const [, before = '', core = word, after = ''] = word.match(/^([„“"'(]*)(.*?)([“”"'),.;:!?]*)$/s) ?? [];
  return `${before}\`${core.replaceAll('`', "'")}\`${after}`;
}
