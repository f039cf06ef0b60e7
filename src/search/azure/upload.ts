import type { IndexDocumentsAction, SearchClient } from '@azure/search-documents';
import { pauseBefore } from '../../shared/patiently.ts';
import { type Place, readFailure } from './azure-error.ts';
import type { AzureTimes } from './azure-times.ts';
import type { PassageRecord } from './passage-record.ts';
import { patiently, rest } from './patiently.ts';

export type Action = IndexDocumentsAction<PassageRecord>;

/** Documents that the service did not take, each with its reason. */
export type Refused = { key: string; reason: string };

type Upload = {
  client: SearchClient<PassageRecord>;
  actions: AsyncIterable<Action>;
  times: AzureTimes;
  place: Place;
  /** After each batch: what was dealt with, and what of it was refused. */
  onDone(batch: Action[], refused: Refused[]): void;
};

/** The service takes 1,000 documents and 16 MB in one request; a little room is left for what surrounds them. */
const largestBatch = 1_000;
const largestBytes = 15_000_000;
/** Of a vector's number with its comma, see vectors.ts. */
const charactersOfNumber = 11;

/** So many requests are under way at once: one is stored while another is on its way and the next is put together. */
const lanes = 3;

/** Sends all actions in batches, those that the service could not take yet again; gives what it refused for good. Throws LotseError. */
export async function uploadAll(upload: Upload): Promise<Refused[]> {
  const batches = splitIntoBatches(upload.actions);
  const refused: Refused[] = [];
  async function work(): Promise<void> {
    for (let batch = await batches.next(); !batch.done; batch = await batches.next()) {
      const refusedNow = await sendBatch(batch.value, upload);
      refused.push(...refusedNow);
      upload.onDone(batch.value, refusedNow);
    }
  }
  await Promise.all(Array.from({ length: lanes }, work));
  return refused;
}

async function* splitIntoBatches(actions: AsyncIterable<Action>): AsyncGenerator<Action[], undefined> {
  let batch: Action[] = [];
  let bytes = 0;
  for await (const action of actions) {
    const size = sizeOf(action);
    if (batch.length === largestBatch || (batch.length > 0 && bytes + size > largestBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(action);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** About so many bytes, rather more: titles stand in the text once more, and a character seldom takes two. A batch that is too large all the same is halved. */
function sizeOf({ textDe, textEn, vector }: Action): number {
  return ((textDe ?? textEn)?.length ?? 0) * 4 + (vector?.length ?? 0) * charactersOfNumber + 1_500;
}

async function sendBatch(batch: Action[], upload: Upload): Promise<Refused[]> {
  let waiting = batch;
  const refused: Refused[] = [];
  for (let round = 1; ; round += 1) {
    const { later, never } = await sendOnce(waiting, upload);
    refused.push(...never);
    if (later.length === 0) return refused;
    if (round === upload.times.upload.attempts)
      return [...refused, ...later.map(({ key = '' }) => ({ key, reason: 'not taken in time' }))];
    waiting = later;
    await rest(pauseBefore(round, upload.times.upload), upload.place);
  }
}

async function sendOnce(batch: Action[], upload: Upload): Promise<{ later: Action[]; never: Refused[] }> {
  try {
    const { results } = await patiently(
      (options) =>
        upload.client.indexDocuments({ actions: batch } as Parameters<typeof upload.client.indexDocuments>[0], options),
      upload.times.upload,
      upload.place,
    );
    const failed = new Map(results.filter(({ succeeded }) => !succeeded).map((result) => [result.key, result]));
    const later = batch.filter(({ key = '' }) => canBeTakenLater(failed.get(key)?.statusCode));
    const never = [...failed.values()].filter(({ statusCode }) => !canBeTakenLater(statusCode));
    return { later, never: never.map(({ key, errorMessage }) => ({ key, reason: errorMessage ?? 'refused' })) };
  } catch (error) {
    if (batch.length === 1 || readFailure(error instanceof Error ? error.cause : error).status !== 413) throw error;
    const middle = Math.ceil(batch.length / 2);
    const halves = [await sendOnce(batch.slice(0, middle), upload), await sendOnce(batch.slice(middle), upload)];
    return { later: halves.flatMap(({ later }) => later), never: halves.flatMap(({ never }) => never) };
  }
}

/** Another writer was faster, the index is not available just now, or there is too much to do. */
function canBeTakenLater(status: number | undefined): boolean {
  return status === 409 || status === 422 || status === 429 || status === 503;
}
