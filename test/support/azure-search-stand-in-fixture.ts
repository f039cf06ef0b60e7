import pino from 'pino';
import type { AzureSearchConfig } from '../../src/search/azure/azure-search-config.ts';
import type { AzureTimes } from '../../src/search/azure/azure-times.ts';
import { type AzureSearchEngine, createAzureSearchEngine } from '../../src/search/azure-search-engine.ts';
import type { Embeddings } from '../../src/search/embeddings/keep-vectors.ts';
import type { Log } from '../../src/shared/log.ts';
import { type AzureSearchStandIn, startAzureSearchStandIn } from './azure-search-stand-in.ts';

/** Waiting shortened to what a test can afford; the number of attempts is the real one. */
const shortTimes: AzureTimes = {
  search: { attempts: 2, attemptMs: 150, totalMs: 400, pauseMs: 5 },
  manage: { attempts: 5, attemptMs: 1_000, totalMs: 5_000, pauseMs: 5 },
  upload: { attempts: 8, attemptMs: 2_000, totalMs: 10_000, pauseMs: 5 },
  visible: 2_000,
  aliasSettles: 50,
};

export type LoggedLine = { level: number; msg: string; code?: string };

/** A log that a test can read. */
export function createReadableLog(): { log: Log; lines: LoggedLine[] } {
  const lines: LoggedLine[] = [];
  return { log: pino({ level: 'debug' }, { write: (line) => void lines.push(JSON.parse(line)) }), lines };
}

/** A stand-in and engines that talk to it; `close` ends them all. */
export type AzureFixture = {
  service: AzureSearchStandIn;
  lines: LoggedLine[];
  openEngine(
    change?: Partial<AzureSearchConfig>,
    times?: Partial<AzureTimes>,
    embeddings?: Embeddings,
  ): Promise<AzureSearchEngine>;
  close(): Promise<void>;
};

export async function createAzureFixture(): Promise<AzureFixture> {
  const service = await startAzureSearchStandIn();
  const { log, lines } = createReadableLog();
  const engines: AzureSearchEngine[] = [];
  return {
    service,
    lines,
    async openEngine(change, times, embeddings) {
      const config = { endpoint: service.url, key: service.key, index: 'lotse', semantic: false, ...change };
      const engine = await createAzureSearchEngine({ config, log, embeddings, times: { ...shortTimes, ...times } });
      engines.push(engine);
      return engine;
    },
    async close() {
      await Promise.all(engines.map((engine) => engine.close()));
      await service.close();
    },
  };
}
