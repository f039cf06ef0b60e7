/** Every number that the ranking rests on; docs/decisions/0004-embedded-search.md says how each was measured. */
export type SearchParameters = {
  /** BM25: how fast repeated words saturate, and how much longer texts pay. */
  k1: number;
  b: number;
  /** What a match in title or heading counts beside a match anywhere. */
  titleWeight: number;
  /** What two neighbouring words of the question count that stand side by side in the article too. */
  pairWeight: number;
  /** What the best passage counts beside the whole article. */
  passageWeight: number;
  /** What titles, headings and phrasings count that are spelt like the question, as a share of the best score. */
  lettersWeight: number;
  /** A word of the same family (`gelöscht` for `löschen`). */
  familyWeight: number;
  /** A part of a compound that stands in the question. */
  compoundWeight: number;
  /** A synonym from the glossary in the question's language, and one that leads to the other language. */
  glossaryWeight: number;
  translationWeight: number;
  /** The best translation from the dictionary. */
  dictionaryWeight: number;
  /** A correction at one and at two edits. */
  fuzzyWeights: [one: number, two: number];
  /** A passage in the question's language beside its translation. */
  languageFactor: number;
  /** Parts of compounds have at least so many letters. */
  minimumPartLength: number;
  /** What the commonest words of everyday language count beside the rarest. */
  everydayWeight: number;
};

export const searchParameters: SearchParameters = {
  k1: 1.2,
  b: 0.75,
  titleWeight: 1.5,
  pairWeight: 0.4,
  passageWeight: 0.5,
  lettersWeight: 0.7,
  familyWeight: 0.4,
  compoundWeight: 0.85,
  glossaryWeight: 0.5,
  translationWeight: 0.7,
  dictionaryWeight: 0.9,
  fuzzyWeights: [0.8, 0.6],
  languageFactor: 1.2,
  minimumPartLength: 4,
  everydayWeight: 0.7,
};
