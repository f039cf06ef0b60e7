/** Lines of print as one text: words that were divided at a line's end are whole again. */
export function joinLines(lines: string[]): string {
  return lines.filter(Boolean).reduce((text, line) => (text === '' ? line : join(text, line)), '');
}

function join(before: string, after: string): string {
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  if (!/\p{L}-$/u.test(before)) return `${before} ${after}`;
  // "Haupt-" before "und Nebenamt" keeps its hyphen, "IT-" before "Service" too, "Genehmi-" before "gung" does not.
  if (/^(und|oder|bzw\.|sowie|and|or)\b/.test(after)) return `${before} ${after}`;
  return /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : before + after;
}
