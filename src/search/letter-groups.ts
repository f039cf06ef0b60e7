const shortest = 3;
const longest = 5;

/** The groups of 3 to 5 letters in the words of a text, accents folded; the two ends of a word count as letters. */
export function letterGroups(text: string): string[] {
  return foldedWords(text).flatMap(groupsOf);
}

/** The words of a text as their letters are grouped. */
export function foldedWords(text: string): string[] {
  return foldAccents(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The groups of letters of one folded word. */
export function groupsOf(word: string): string[] {
  const groups: string[] = [];
  const framed = `<${word}>`;
  for (let length = shortest; length <= longest; length += 1) {
    for (let start = 0; start + length <= framed.length; start += 1) groups.push(framed.slice(start, start + length));
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
