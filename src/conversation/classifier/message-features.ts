/** How many weights a class has; features are hashed into this many places. */
export const featureCount = 1 << 15;

/** The places of a message's features: its words, neighbouring words and pieces of words, spelling and accents folded. */
export function messageFeatures(text: string): number[] {
  const places = new Set<number>();
  const words = foldSpelling(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const [index, word] of words.entries()) {
    places.add(place(`w${word}`));
    if (index > 0) places.add(place(`b${words[index - 1]} ${word}`));
    const framed = `<${word}>`;
    for (let length = 3; length <= 5; length += 1) {
      for (let start = 0; start + length <= framed.length; start += 1)
        places.add(place(framed.slice(start, start + length)));
    }
  }
  return [...places];
}

// People in a hurry leave out accents, dots and hamzas; the four scripts fold into one spelling each.
function foldSpelling(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

// FNV-1a
function place(feature: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < feature.length; index += 1) {
    hash ^= feature.charCodeAt(index);
    hash = Math.imul(hash, 16_777_619);
  }
  return (hash >>> 0) % featureCount;
}
