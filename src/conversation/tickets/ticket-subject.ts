/** Characters of a subject at most. */
export const longestSubject = 80;

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** The first sentence of a description, cut between words to what fits into a subject. */
export function subjectOf(description: string): string {
  const [line = ''] = description.trim().split('\n');
  const [sentence = line] = line.split(/(?<=[.!?…])\s+(?=\p{Lu}|\p{N}|\p{Extended_Pictographic})/u);
  const subject = sentence
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]+$/, '')
    .trim();
  if (subject.length <= longestSubject) return subject;
  let cut = '';
  // Whole characters only: half an emoji is none.
  for (const { segment } of segmenter.segment(subject)) {
    if (cut.length + segment.length > longestSubject - 2) break;
    cut += segment;
  }
  const word = cut.lastIndexOf(' ');
  return `${(word > longestSubject / 2 ? cut.slice(0, word) : cut).trimEnd()} …`;
}
