import type { Glossary } from '../glossary.ts';

/** The service takes at most so many phrases in one rule. */
const phrasesPerRule = 20;

/** A map may not be empty, and a field keeps its map when the glossary gets its first group. */
const placeholder = ['glossary, Glossar'];

/** The groups of the glossary as rules of a synonym map (Solr format): every phrase of a line means the same. */
export function toSynonymRules({ groups }: Glossary): string[] {
  const rules = groups.flatMap((group) => {
    const [first, ...others] = [...new Set(group.map(escapePhrase).filter((phrase) => phrase !== ''))];
    if (first === undefined || others.length === 0) return [];
    const count = Math.ceil(others.length / (phrasesPerRule - 1));
    return Array.from({ length: count }, (_, part) => {
      const from = part * (phrasesPerRule - 1);
      return [first, ...others.slice(from, from + phrasesPerRule - 1)].join(', ');
    });
  });
  return rules.length > 0 ? rules : placeholder;
}

function escapePhrase(phrase: string): string {
  return phrase
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\,]|=>/g, (mark) => `\\${mark}`);
}
