import { parse } from '@plussub/srt-vtt-parser';
import type { RootContent } from 'mdast';
import { placeMarker } from '../../../messaging/place.ts';
import { type ReadText, refuse } from '../extraction.ts';
import { toMarkdown } from './to-markdown.ts';

type Cue = { from: number; text: string };

type Passage = { from: number; words: string[] };

/** A passage of a video is about so long: it ends with a sentence after the one and at the next cue after the other. */
const shortMilliseconds = 30_000;
const longMilliseconds = 60_000;

const timeLine = /^\s*((?:\d+:)?[0-5]\d:[0-5]\d[.,]\d{3})\s+-->\s+((?:\d+:)?[0-5]\d:[0-5]\d[.,]\d{3})(?:\s.*)?$/;

/** What is said in a video, in passages that each begin with a cue. Refuses files whose times cannot be true. */
export function readSubtitles(bytes: Uint8Array): ReadText {
  const source = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  checkTimes(source);
  const cues = readCues(source);
  const blocks = toPassages(cues).flatMap(({ from, words }): RootContent[] => [
    { type: 'html', value: placeMarker({ kind: 'moment', seconds: Math.floor(from / 1000) }) },
    { type: 'paragraph', children: [{ type: 'text', value: words.join(' ') }] },
  ]);
  return { markdown: toMarkdown(blocks) };
}

function checkTimes(source: string): void {
  let before = 0;
  for (const [index, line] of source.split('\n').entries()) {
    if (!line.includes('-->')) continue;
    const [, from, to] = timeLine.exec(line) ?? [];
    if (from === undefined || to === undefined) refuse('brokenTimes', index + 1);
    const [start, end] = [toMilliseconds(from), toMilliseconds(to)];
    if (end <= start || start < before) refuse('brokenTimes', index + 1);
    before = start;
  }
}

function toMilliseconds(time: string): number {
  const [seconds = 0, minutes = 0, hours = 0] = time.replace(',', '.').split(':').reverse().map(Number);
  return Math.round((hours * 3600 + minutes * 60 + seconds) * 1000);
}

function readCues(source: string): Cue[] {
  // The parser stumbles over settings behind the times and over a file that does not end with a blank line.
  const plain = source.replace(/^(\s*[\d:.,]+\s+-->\s+[\d:.,]+).*$/gm, '$1').replace(/^\uFEFF/, '');
  const cues: Cue[] = parse(`${plain}\n\n`).entries;
  return cues.map(({ from, text }) => ({ from, text: spoken(text) })).filter(({ text }) => text !== '');
}

function spoken(text: string): string {
  return text
    .replace(/<[^>]*>|\{\\[^}]*\}/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/^\s*-\s+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function toPassages(cues: Cue[]): Passage[] {
  const passages: Passage[] = [];
  for (const { from, text } of cues) {
    const current = passages.at(-1);
    const elapsed = current ? from - current.from : longMilliseconds;
    const endsSentence = /[.!?…:]["“”)]*$/.test(current?.words.at(-1) ?? '');
    if (current && (elapsed < shortMilliseconds || (elapsed < longMilliseconds && !endsSentence))) {
      current.words.push(text);
    } else passages.push({ from, words: [text] });
  }
  return passages;
}
