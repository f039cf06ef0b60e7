import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { AzureKeyCredential, SearchClient, SearchIndexClient } from '@azure/search-documents';
import pino from 'pino';
import { indexDefinition } from '../src/search/azure/index-definition.ts';
import { type PassageRecord, toRecord } from '../src/search/azure/passage-record.ts';
import { createAzureSearchEngine } from '../src/search/azure-search-engine.ts';
import type { SearchDocument } from '../src/search/search-engine.ts';
import { measureOwnTime } from './sync/own-time.ts';

type Result = {
  name: 'sync';
  figures: Record<string, number>;
  limits: Record<string, number>;
  goals: Record<string, number>;
  ok: boolean;
};
type Address = { url: string; key: string };

/**
 * At least: passages a second as a share of the plain loop's. At most: what is missing or left over after a run that was broken off,
 * and what an answered turn takes on top of the search request.
 */
const limits = { shareOfPlainLoop: 0.7, missing: 0, leftOver: 0, ownTimeP95Ms: 30 };
const goals = { shareOfPlainLoop: 1, missing: 0, leftOver: 0, ownTimeP95Ms: 10 };
const passages = 10_000;
const batch = 1_000;

/** Measures how fast 10,000 changed passages reach the stand-in, beside a loop of the bare SDK that knows beforehand what to send. */
export async function run({ full }: { full: boolean }): Promise<Result> {
  const rounds = full ? 15 : 7;
  const service = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('sync/stand-in-process.ts', import.meta.url))],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  try {
    const address = await readAddress(service);
    return judge({ ...(await measure(address, rounds)), ...(await measureOwnTime(address)) });
  } finally {
    service.stdin?.end();
    await once(service, 'exit');
  }
}

async function readAddress(service: ChildProcess): Promise<Address> {
  if (!service.stdout) throw new Error('The stand-in has no output.');
  const [line] = await once(createInterface({ input: service.stdout }), 'line');
  return JSON.parse(String(line));
}

/** Rounds take turns, so that what disturbs the machine disturbs both; each round changes every passage. */
async function measure({ url, key }: Address, rounds: number): Promise<Record<string, number>> {
  const config = { endpoint: url, key, index: 'lotse', semantic: false };
  const log = pino({ level: 'silent' });
  const engine = await createAzureSearchEngine({ config, log });
  const ours: number[] = [];
  const theirs: number[] = [];
  await engine.synchronise(makePassages(0));
  const plain = await openPlain({ url, key });
  await plain(makePassages(0));
  for (let round = 1; round <= rounds; round += 1) {
    const changed = makePassages(round);
    theirs.push(await timed(() => plain(changed)));
    ours.push(await timed(() => engine.synchronise(changed)));
  }
  const brokenOff = makePassages(rounds + 1).slice(500);
  const first = await createAzureSearchEngine({
    config,
    log,
    onProgress: ({ done }) => void (done >= 3_000 && done < passages && first.close()),
  });
  await first.synchronise(brokenOff).catch(() => undefined);
  const next = await createAzureSearchEngine({ config, log });
  const summary = await next.synchronise(brokenOff);
  const check = await next.synchronise(brokenOff);
  const shares = ours.map((seconds, round) => (theirs[round] ?? 0) / seconds);
  return {
    passagesPerSecond: Math.round(passages / middle(ours)),
    plainLoopPerSecond: Math.round(passages / middle(theirs)),
    shareOfPlainLoop: Math.round(middle(shares) * 100) / 100,
    sentByNextRun: summary.added + summary.changed + summary.removed,
    missing: check.added + check.changed,
    leftOver: check.removed,
  };
}

/** What one would write without thinking of anything: a thousand documents, then the next thousand. */
async function openPlain({ url, key }: Address): Promise<(documents: SearchDocument[]) => Promise<void>> {
  const credential = new AzureKeyCredential(key);
  const options = { allowInsecureConnection: true };
  const indexes = new SearchIndexClient(url, credential, options);
  await indexes.createOrUpdateIndex(indexDefinition('plain', 'lotse-glossary', { semantic: false }));
  const client = new SearchClient<PassageRecord>(url, 'plain', credential, options);
  return async (documents) => {
    for (let from = 0; from < documents.length; from += batch) {
      await client.uploadDocuments(documents.slice(from, from + batch).map(toRecord));
    }
  };
}

/** Passages as long as ours are: 60 words. */
function makePassages(version: number): SearchDocument[] {
  const words = 'Öffnen Sie die Einstellungen und wählen Sie das Netzwerk, mit dem Sie arbeiten möchten.';
  return Array.from({ length: passages }, (_, number) => ({
    id: `article-${number % 2_000}#part-${number}`,
    articleId: `article-${number % 2_000}`,
    originalId: `article-${number % 2_000}`,
    language: number % 3 === 0 ? 'en' : 'de',
    collection: '',
    weight: 1,
    audience: ['everyone'],
    title: `Anleitung ${number % 2_000}`,
    heading: `Schritt ${number}`,
    text: `Fassung ${version}. ${words} ${words} ${words} ${words}`,
    tags: ['netz', 'anleitung'],
    updated: '2026-03-01',
    contentHash: `${version}-${number}`,
  }));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function middle(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function judge(figures: Record<string, number>): Result {
  const { shareOfPlainLoop = 0, missing = 1, leftOver = 1, ownTimeP95Ms = Number.POSITIVE_INFINITY } = figures;
  const isFast = shareOfPlainLoop >= limits.shareOfPlainLoop && ownTimeP95Ms <= limits.ownTimeP95Ms;
  const ok = isFast && missing === 0 && leftOver === 0;
  return { name: 'sync', figures, limits, goals, ok };
}
