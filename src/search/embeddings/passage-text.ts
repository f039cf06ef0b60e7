import { createHash } from 'node:crypto';
import type { SearchDocument } from '../search-engine.ts';

/** Models read about 8,000 tokens at most, many only 512; what a passage is about stands at its beginning. */
const longestText = 6_000;

/** What is embedded of a passage. */
export function passageText({ title, heading, text }: SearchDocument): string {
  return [title, heading, text].filter(Boolean).join('\n').slice(0, longestText);
}

/** Changes exactly when what is embedded changes: another date or tag needs no new vector. */
export function passageHash(document: SearchDocument): string {
  return createHash('sha256').update(passageText(document)).digest('hex').slice(0, 32);
}
