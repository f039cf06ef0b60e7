import { parentPort } from 'node:worker_threads';
import type { DocumentKind } from '../extraction.ts';
import type { DocumentLimits } from '../limits.ts';
import { extractDocument } from './extract-document.ts';

/** What the worker is told; it answers every job with an Extraction, one after the other. */
export type DocumentJob = { kind: DocumentKind; bytes: Uint8Array; limits: DocumentLimits };

// The library for PDF leaves some behind when it gives up a broken file; they would end the thread within the next document.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', ({ kind, bytes, limits }: DocumentJob) => {
  void extractDocument(kind, bytes, limits).then((extraction) => parentPort?.postMessage(extraction, []));
});
