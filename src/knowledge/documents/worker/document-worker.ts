import { parentPort } from 'node:worker_threads';
import type { DocumentKind } from '../extraction.ts';
import type { DocumentLimits } from '../limits.ts';
import { extractDocument } from './extract-document.ts';

/** What the worker is told; it answers every job with an Extraction, one after the other. */
export type DocumentJob = { kind: DocumentKind; bytes: Uint8Array; limits: DocumentLimits };

parentPort?.on('message', ({ kind, bytes, limits }: DocumentJob) => {
  void extractDocument(kind, bytes, limits).then((extraction) => parentPort?.postMessage(extraction, []));
});
