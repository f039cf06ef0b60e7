import { odata, type SearchClient } from '@azure/search-documents';
import type { Log } from '../../shared/log.ts';
import type { Glossary } from '../glossary.ts';
import type { IndexSummary, SearchDocument } from '../search-engine.ts';
import type { Place } from './azure-error.ts';
import type { AzureTimes } from './azure-times.ts';
import type { Connection } from './connect.ts';
import type { IndexVersions } from './index-versions.ts';
import { type PassageRecord, toId, toKey, toRecord } from './passage-record.ts';
import { patiently, rest } from './patiently.ts';
import { type Action, type Refused, uploadAll } from './upload.ts';

/** How far a synchronisation is. */
export type SyncProgress = { done: number; total: number };

type Synchronisation = {
  documents: SearchDocument[];
  glossary: Glossary;
  connection: Connection;
  versions: IndexVersions;
  place: Place;
  times: AzureTimes;
  log: Log;
  onProgress(progress: SyncProgress): void;
};

type Client = SearchClient<PassageRecord>;

const pageSize = 1_000;
const lookAgainMs = 100;

/** Makes the index hold exactly the given documents. What it holds is read from itself, so an interrupted run needs no memory. */
export async function synchroniseIndex(sync: Synchronisation): Promise<IndexSummary> {
  const target = await sync.versions.prepare(sync.glossary);
  const client = sync.connection.documents(target.name);
  const held = await readHashes(client, sync);
  const wanted = new Map(sync.documents.map((document) => [toKey(document.id), document]));
  const { actions, summary } = compare(held, wanted);
  const refused = await send(client, actions, sync);
  await waitUntilVisible(client, actions, refused, sync);
  await sync.versions.finish(target);
  return refused.length > 0 ? withoutRefused(summary, refused, held, wanted) : summary;
}

/** Key and content hash of everything in the index, page by page along the keys. */
async function readHashes(client: Client, { times, place }: Synchronisation): Promise<Map<string, string>> {
  const held = new Map<string, string>();
  for (let last = ''; ; ) {
    const page = await patiently(
      async (options) => {
        const { results } = await client.search('*', {
          ...options,
          filter: odata`key gt ${last}`,
          orderBy: ['key asc'],
          select: ['key', 'contentHash'],
          top: pageSize,
        });
        const found: { key: string; contentHash: string }[] = [];
        for await (const { document } of results) found.push(document);
        return found;
      },
      times.manage,
      place,
    );
    for (const { key, contentHash } of page) held.set(key, contentHash);
    const end = page.at(-1)?.key;
    if (end === undefined || page.length < pageSize) return held;
    last = end;
  }
}

function compare(held: Map<string, string>, wanted: Map<string, SearchDocument>) {
  const summary: IndexSummary = { added: 0, changed: 0, removed: 0, unchanged: 0, total: wanted.size };
  const actions: Action[] = [];
  for (const [key, document] of wanted) {
    const hash = held.get(key);
    if (hash === document.contentHash) {
      summary.unchanged += 1;
      continue;
    }
    if (hash === undefined) summary.added += 1;
    else summary.changed += 1;
    actions.push({ __actionType: 'upload', ...toRecord(document) });
  }
  for (const key of held.keys()) {
    if (wanted.has(key)) continue;
    summary.removed += 1;
    actions.push({ __actionType: 'delete', key });
  }
  return { actions, summary };
}

async function send(client: Client, actions: Action[], sync: Synchronisation): Promise<Refused[]> {
  let done = 0;
  const report = () => sync.onProgress({ done, total: actions.length });
  report();
  const refused = await uploadAll({
    client,
    actions,
    times: sync.times,
    place: sync.place,
    onDone(count) {
      done += count;
      report();
    },
  });
  if (refused.length > 0) {
    const passages = refused.slice(0, 5).map(({ key, reason }) => `${toId(key)} (${reason})`);
    sync.log.error(
      { code: 'LOTSE-SEARCH-REFUSED', count: refused.length },
      `The search service did not take ${refused.length} passages: ${passages.join(', ')}`,
    );
  }
  return refused;
}

/** The service can find a document a moment after it has taken it. What stays invisible for long is only warned of. */
async function waitUntilVisible(client: Client, actions: Action[], refused: Refused[], sync: Synchronisation) {
  const refusedKeys = new Set(refused.map(({ key }) => key));
  const last = actions.findLast(({ key = '' }) => !refusedKeys.has(key));
  if (last?.key === undefined) return;
  const { key, contentHash } = last;
  const isRemoved = last.__actionType === 'delete';
  const filter = isRemoved ? odata`key eq ${key}` : odata`key eq ${key} and contentHash eq ${contentHash ?? ''}`;
  const end = performance.now() + sync.times.visible;
  while (performance.now() < end) {
    const count = await patiently(
      async (options) => {
        const { count } = await client.search('*', { ...options, filter, top: 0, includeTotalCount: true });
        return count ?? 0;
      },
      sync.times.manage,
      sync.place,
    );
    if (isRemoved === (count === 0)) return;
    await rest(lookAgainMs, sync.place);
  }
  sync.log.warn('The search service has taken the passages but does not find them yet.');
}

/** What the service refused is neither added nor changed nor removed. */
function withoutRefused(
  summary: IndexSummary,
  refused: Refused[],
  held: Map<string, string>,
  wanted: Map<string, SearchDocument>,
): IndexSummary {
  const corrected = { ...summary, failed: refused.length };
  for (const { key } of refused) {
    if (!wanted.has(key)) corrected.removed -= 1;
    else if (held.has(key)) corrected.changed -= 1;
    else corrected.added -= 1;
  }
  return corrected;
}
