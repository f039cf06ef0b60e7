/** Reads one document and prints what it cost; a process of its own, so that nothing else counts. */
import { readFileSync } from 'node:fs';
import { createDocumentReader } from '../../src/knowledge/documents/document-reader.ts';

const file = process.argv[2] ?? '';
const reader = createDocumentReader({ cacheFolder: null, waits: true });
const before = process.memoryUsage.rss();
const started = performance.now();
const reading = await reader.read(file, file);
const milliseconds = performance.now() - started;
await reader.close();
if (reading.kind !== 'extract') throw new Error(`The document was not read: ${JSON.stringify(reading)}`);
const { sections } = reading.extract;
const pages = new Set(sections.map(({ place }) => (place?.kind === 'page' ? place.page : 0))).size;
process.stdout.write(
  JSON.stringify({
    pages,
    passages: sections.length,
    seconds: Math.round(milliseconds / 10) / 100,
    megabytes: Math.round((highestMemory() - before) / 1e6),
  }),
);

/** The most memory that the process ever had, in bytes. */
function highestMemory(): number {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
