import { everyone, type SearchDocument, type SearchQuery } from './search-engine.ts';

type Filtered = Pick<SearchDocument, 'originalId' | 'date' | 'audience'>;

/** What the question may be answered from: what is current or of the time that it asks for, and what the person may read. */
export function filterOf({ articleIds, period, audience = [] }: SearchQuery): (document: Filtered) => boolean {
  const wanted = articleIds && new Set(articleIds);
  const readers = [everyone, ...audience];
  return ({ originalId, date, audience }) => {
    if (wanted && !wanted.has(originalId)) return false;
    const isInTime = period ? date !== undefined && period.from <= date && date <= period.to : date === undefined;
    return isInTime && audience.some((reader) => readers.includes(reader));
  };
}
