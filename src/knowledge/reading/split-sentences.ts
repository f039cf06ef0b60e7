const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

// After these a full stop does not end the sentence.
const abbreviation =
  /(?:^|[\s(„"])(?:z\. ?B|d\. ?h|u\. ?a|o\. ?ä|i\. ?d\. ?R|bzw|ca|usw|evtl|ggf|inkl|max|min|Nr|Tel|Abs|Art|Dr|Hr|Fr|Str|vgl|sog|e\.g|i\.e|etc|approx|no|Mr|Ms|[A-Za-zÄÖÜ]|\d{1,2})\.\s*$/;

/** Cuts a paragraph into sentences; joined again they give the paragraph unchanged. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let pending = '';
  for (const { segment } of segmenter.segment(paragraph)) {
    pending += segment;
    if (abbreviation.test(pending) || isInsideMarkup(pending)) continue;
    sentences.push(pending);
    pending = '';
  }
  if (pending) sentences.push(pending);
  return sentences;
}

function isInsideMarkup(text: string): boolean {
  const backticks = text.split('`').length - 1;
  const opened = (text.match(/„/g) ?? []).length;
  const closed = (text.match(/“/g) ?? []).length;
  return backticks % 2 === 1 || opened > closed || /\[[^\]]*$/.test(text);
}
