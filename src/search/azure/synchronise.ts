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
import { type IndexVectors, planVectors, planWithoutVectors, type VectorPlan } from './vectors.ts';

/** How many of the passages are known to stand in the index as they should. */
export type SyncProgress = { done: number; total: number };

type Synchronisation = {
  documents: SearchDocument[];
  glossary: Glossary;
  vectors: IndexVectors;
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

/** What was done, and whether the index that is asked from now on can be asked with a vector. */
export type Synchronised = { summary: IndexSummary; hasVectors: boolean };

/** Makes the index hold exactly the given documents. What it holds is read from itself, so an interrupted run needs no memory. */
export async function synchroniseIndex(sync: Synchronisation): Promise<Synchronised> {
  const { vectors } = sync;
  const wanted = vectors.kind === 'write' ? vectors.space.dimensions : undefined;
  const target = await sync.versions.prepare(sync.glossary, vectors.kind === 'leave' ? 'as it is' : wanted);
  const hasVectors = target.vectorDimensions !== undefined;
  const plan = vectors.kind === 'write' && hasVectors ? await planVectors(sync.documents, vectors) : planWithoutVectors;
  const client = sync.connection.documents(target.name);
  const { summary, last } = await bringUpToDate(client, plan, sync);
  if (last) await waitUntilVisible(client, last, sync);
  await sync.versions.finish(target);
  return { summary, hasVectors };
}

type Stored = { key: string; contentHash: string };

/** Sends what differs while the rest is still being compared. */
async function bringUpToDate(client: Client, plan: VectorPlan, sync: Synchronisation) {
  const wanted = new Map(sync.documents.map((document) => [toKey(document.id), document]));
  const summary: IndexSummary = { added: 0, changed: 0, removed: 0, unchanged: 0, total: wanted.size };
  const held = new Set<string>();
  let last: Action | undefined;
  let done = 0;
  const report = (count: number) => {
    done += count;
    sync.onProgress({ done, total: wanted.size });
  };

  async function* differences(): AsyncGenerator<Action> {
    for await (const page of readPages(client, sync)) {
      const unchangedBefore = summary.unchanged;
      for (const { key, contentHash } of page) {
        held.add(key);
        const document = wanted.get(key);
        if (document && plan.isUpToDate(document, contentHash)) summary.unchanged += 1;
        else yield document ? toUpload(document, plan) : { __actionType: 'delete', key };
      }
      report(summary.unchanged - unchangedBefore);
    }
    for (const [key, document] of wanted) if (!held.has(key)) yield toUpload(document, plan);
  }

  const refused = await uploadAll({
    client,
    actions: plan.attach(differences()),
    times: sync.times,
    place: sync.place,
    onDone(batch, refusedNow) {
      const refusedKeys = new Set(refusedNow.map(({ key }) => key));
      const taken = batch.filter(({ key = '' }) => !refusedKeys.has(key));
      for (const { key = '' } of taken) summary[nameOfChange(key)] += 1;
      last = taken.at(-1) ?? last;
      report(taken.filter(({ key = '' }) => wanted.has(key)).length);
    },
  });
  if (refused.length > 0) logRefused(refused, sync.log);
  return { summary: refused.length > 0 ? { ...summary, failed: refused.length } : summary, last };

  function nameOfChange(key: string): 'added' | 'changed' | 'removed' {
    if (!wanted.has(key)) return 'removed';
    return held.has(key) ? 'changed' : 'added';
  }
}

function toUpload(document: SearchDocument, plan: VectorPlan): Action {
  return { __actionType: 'upload', ...toRecord(document), contentHash: plan.mark(document) };
}

/** Key and content hash of everything in the index, page by page along the keys; the next page is fetched while one is looked at. */
async function* readPages(client: Client, sync: Synchronisation): AsyncGenerator<Stored[]> {
  let next: Promise<Stored[]> | undefined = readPage(client, '', sync);
  while (next) {
    const page: Stored[] = await next;
    const end = page.length < pageSize ? undefined : page.at(-1)?.key;
    next = end === undefined ? undefined : readPage(client, end, sync);
    // Nobody may be left to hear of it when an upload has failed meanwhile.
    next?.catch(() => undefined);
    yield page;
  }
}

function readPage(client: Client, after: string, { times, place }: Synchronisation): Promise<Stored[]> {
  return patiently(
    async (options) => {
      const { results } = await client.search('*', {
        ...options,
        filter: odata`key gt ${after}`,
        orderBy: ['key asc'],
        select: ['key', 'contentHash'],
        top: pageSize,
      });
      const found: Stored[] = [];
      for await (const { document } of results) found.push(document);
      return found;
    },
    times.manage,
    place,
  );
}

function logRefused(refused: Refused[], log: Log): void {
  const passages = refused.slice(0, 5).map(({ key, reason }) => `${toId(key)} (${reason})`);
  log.error(
    { code: 'LOTSE-SEARCH-REFUSED', count: refused.length },
    `The search service did not take ${refused.length} passages: ${passages.join(', ')}`,
  );
}

/** The service can find a document a moment after it has taken it. What stays invisible for long is only warned of. */
async function waitUntilVisible(client: Client, last: Action, sync: Synchronisation): Promise<void> {
  const { key = '', contentHash } = last;
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
