const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

// After these a full stop does not end the sentence.
const abbreviation =
  /(?:^|[\s(„"])(?:z\. ?B|d\. ?h|u\. ?a|o\. ?ä|i\. ?d\. ?R|bzw|ca|usw|evtl|ggf|inkl|max|min|Nr|Tel|Abs|Art|Dr|Hr|Fr|Str|vgl|sog|e\.g|i\.e|etc|approx|no|Mr|Ms|[A-Za-zÄÖÜ]|\d{1,2})\.\s*$/;

/** What is longer is no sentence; without an end, looking again at all of it with every full stop takes minutes. */
const longestSentence = 1_000;

/** Cuts a paragraph into sentences; joined again they give the paragraph unchanged. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let pending = '';
  for (const segment of segmentsOf(paragraph)) {
    pending += segment;
    if (pending.length < longestSentence && (abbreviation.test(pending) || isInsideMarkup(pending))) continue;
    sentences.push(pending);
    pending = '';
  }
  if (pending) sentences.push(pending);
  return sentences;
}

// Piece by piece, because the segmenter goes through its whole text for every sentence.
function segmentsOf(paragraph: string): string[] {
  const pieces = paragraph.match(/[^]{1,10000}(?=\s|$)|[^]{1,10000}/g) ?? [];
  return pieces
    .flatMap((piece) => Array.from(segmenter.segment(piece), ({ segment }) => segment))
    .flatMap((segment) => segment.match(/[^]{1,1000}(?=\s|$)|[^]{1,1000}/g) ?? []);
}

function isInsideMarkup(text: string): boolean {
  const backticks = text.split('`').length - 1;
  const opened = (text.match(/„/g) ?? []).length;
  const closed = (text.match(/“/g) ?? []).length;
  return backticks % 2 === 1 || opened > closed || /\[[^\]]*$/.test(text);
}
