const shortest = 3;
const longest = 5;

/** The groups of 3 to 5 letters in the words of a text, accents folded; the two ends of a word count as letters. */
export function letterGroups(text: string): string[] {
  const groups: string[] = [];
  for (const word of foldAccents(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const framed = `<${word}>`;
    for (let length = shortest; length <= longest; length += 1) {
      for (let start = 0; start + length <= framed.length; start += 1) groups.push(framed.slice(start, start + length));
    }
  }
  return groups;
}

function foldAccents(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}
