/** Every number the ranking rests on; docs/decisions/0004-embedded-search.md says how each was measured. */
export type SearchParameters = {
  /** BM25: how fast repeated words saturate, and how much longer texts pay. */
  k1: number;
  b: number;
  /** What a match in title or heading counts beside a match anywhere. */
  titleWeight: number;
  /** What the best passage counts beside the whole article. */
  passageWeight: number;
  /** A part of a compound that stands in the question. */
  compoundWeight: number;
  /** A synonym from the glossary. */
  glossaryWeight: number;
  /** A translation from the dictionary. */
  dictionaryWeight: number;
  /** A correction at one and at two edits. */
  fuzzyWeights: [one: number, two: number];
  /** An archive document against a current article. */
  archiveFactor: number;
  /** A passage in the question's language against its translation. */
  languageFactor: number;
  minimumPartLength: number;
};

export const searchParameters: SearchParameters = {
  k1: 1.2,
  b: 0.75,
  titleWeight: 1.5,
  passageWeight: 0.5,
  compoundWeight: 0.7,
  glossaryWeight: 0.3,
  dictionaryWeight: 0.5,
  fuzzyWeights: [0.8, 0.6],
  archiveFactor: 0.35,
  languageFactor: 1.2,
  minimumPartLength: 4,
};
