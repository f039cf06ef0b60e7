/** One German word for an English one; `share` (0 to 1) says how usual it is among all the translations. */
export type Translation = { word: string; share: number };

/** English to German. */
export type Dictionary = {
  /** `phrase`: stemmed English words, separated by a space. Best first; empty if unknown. */
  translate(phrase: string): Translation[];
};
