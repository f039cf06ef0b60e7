/** A text as the index stores it: every term, and every pair of neighbouring words. */
export type NumberedText = { terms: number[]; pairs: number[] };

/** Gives every term a number; a pair of terms has one too, whatever their order. */
export type Numberer = {
  numberOf(term: string): number | undefined;
  /** For each word its terms, the word itself first. */
  number(wordTerms: string[][]): NumberedText;
  /** The pairs of known neighbours; an undefined or unknown word parts its neighbours. */
  pairsOf(words: (string | undefined)[]): number[];
};

/** More terms than any index in memory has; two such numbers still fit into one exact number. */
const mostTerms = 2 ** 26;

/** Starts counting at 0; tells of each term that it did not know. */
export function createNumberer(onNewTerm: (term: string) => void = () => undefined): Numberer {
  const numbers = new Map<string, number>();

  function numberFor(term: string): number {
    const existing = numbers.get(term);
    if (existing !== undefined) return existing;
    numbers.set(term, numbers.size);
    onNewTerm(term);
    return numbers.size - 1;
  }

  function number(wordTerms: string[][]): NumberedText {
    const numbered = wordTerms.map((terms) => terms.map(numberFor));
    return { terms: numbered.flat(), pairs: pair(numbered.map((terms) => terms[0])) };
  }

  function pairsOf(words: (string | undefined)[]): number[] {
    return [...new Set(pair(words.map((word) => (word === undefined ? undefined : numbers.get(word)))))];
  }

  return { numberOf: (term) => numbers.get(term), number, pairsOf };
}

function pair(numbers: (number | undefined)[]): number[] {
  const pairs: number[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 1) {
    const [left, right] = [numbers[index], numbers[index + 1]];
    if (left === undefined || right === undefined) continue;
    pairs.push(Math.min(left, right) * mostTerms + Math.max(left, right));
  }
  return pairs;
}
