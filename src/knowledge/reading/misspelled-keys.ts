import { editDistance } from '../../search/analyzer/find-similar-words.ts';
import type { KnowledgeProblem } from '../article.ts';
import { problem, warning } from './problems.ts';

/** A key that nothing reads, and the one that its editor probably meant. */
type MisspelledKey = { written: string; meant: string };

/** What editors write who think in German. */
const germanKeys: Record<string, string> = {
  aktualisiert: 'updated',
  betrifft: 'affects',
  datum: 'date',
  gewicht: 'weight',
  gültigab: 'validFrom',
  gültigbis: 'validUntil',
  kategorie: 'category',
  leserkreis: 'audience',
  schlagworte: 'tags',
  schlagwörter: 'tags',
  sprache: 'language',
  titel: 'title',
  verantwortlich: 'owner',
  zielgruppe: 'audience',
  zielgruppen: 'audience',
};

/** Keys that are nearly known ones, in the order in which they stand; those of other tools resemble none. */
export function findMisspelledKeys(values: unknown, known: string[]): MisspelledKey[] {
  const written = typeof values === 'object' && values !== null ? Object.keys(values) : [];
  return written
    .filter((key) => !known.includes(key))
    .flatMap((key) => {
      const meant = nearestKey(fold(key), known);
      return meant === undefined ? [] : [{ written: key, meant }];
    });
}

/**
 * Warns of misspelled keys of a front matter. A misspelled audience is an error: passed over, it would show to everyone what is
 * meant for few.
 */
export function checkKeys(options: {
  file: string;
  values: unknown;
  known: string[];
  lineOf(key: string): number;
}): KnowledgeProblem[] {
  const { file, values, known, lineOf } = options;
  return findMisspelledKeys(values, known).map(({ written, meant }) => {
    const cure = `Write \`${meant}\` instead of \`${written}\``;
    if (meant !== 'audience') {
      const message = `\`${written}\` is not known and says nothing. ${cure}.`;
      return warning('LOTSE-ARTICLE-BROKEN', file, lineOf(written), message);
    }
    const message = `\`${written}\` is not known, so everyone would be shown this. ${cure}; until then it is left out.`;
    return problem('LOTSE-ARTICLE-BROKEN', file, lineOf(written), message);
  });
}

function nearestKey(written: string, known: string[]): string | undefined {
  const german = germanKeys[written];
  if (german !== undefined && known.includes(german)) return german;
  return known
    .map((key) => ({ key, edits: editDistance(written, fold(key), allowedEdits(key)), allowed: allowedEdits(key) }))
    .filter(({ edits, allowed }) => edits <= allowed)
    .sort((one, other) => one.edits - other.edits)[0]?.key;
}

// Two edits make another word of a short one: `order` is not `owner`, and `page` is not `tags`.
function allowedEdits(key: string): number {
  if (key.length <= 3) return 0;
  return key.length <= 5 ? 1 : 2;
}

function fold(key: string): string {
  return key.normalize().toLowerCase().replace(/[-_ ]/g, '');
}
