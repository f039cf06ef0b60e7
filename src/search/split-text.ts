/** A piece of a text under its nearest heading. */
export type TextPassage = { id: string; heading: string; text: string };

const targetWords = 150;
const headingPattern = /^#{1,6}\s+(.+)$/;
const sentenceEnd = /(?<=[.!?:])\s+/;

/** Cuts plain or Markdown text at headings and paragraphs into passages of up to about 150 words, ids `<id>#n`. */
export function splitText(id: string, text: string): TextPassage[] {
  const passages: TextPassage[] = [];
  let heading = '';
  let collected: string[] = [];

  function flush(): void {
    const joined = collected.join('\n').trim();
    if (joined !== '') passages.push({ id: `${id}#${passages.length + 1}`, heading, text: joined });
    collected = [];
  }

  for (const block of readBlocks(text)) {
    const title = headingPattern.exec(block)?.[1];
    if (title !== undefined) {
      flush();
      heading = title.trim();
      continue;
    }
    for (const piece of cutLongBlock(block)) {
      if (collected.length > 0 && countWords(collected.join(' ')) + countWords(piece) > targetWords) flush();
      collected.push(piece);
    }
  }
  flush();
  return passages.length > 0 ? passages : [{ id: `${id}#1`, heading, text: '' }];
}

/** Paragraphs without the empty lines between them; a heading is a block of its own. */
function readBlocks(text: string): string[] {
  const blocks: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() === '') blocks.push([]);
    else if (headingPattern.test(line)) blocks.push([line], []);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
}

function cutLongBlock(block: string): string[] {
  if (countWords(block) <= targetWords) return [block];
  const pieces: string[] = [];
  let current = '';
  for (const sentence of block.split(sentenceEnd)) {
    if (current !== '' && countWords(current) + countWords(sentence) > targetWords) {
      pieces.push(current);
      current = '';
    }
    current = current === '' ? sentence : `${current} ${sentence}`;
  }
  return [...pieces, current];
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
