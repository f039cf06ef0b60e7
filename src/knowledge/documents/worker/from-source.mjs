// Starts the worker where Lotse runs its source: a thread does not inherit the loader. A build has no need of it.
import { register } from 'tsx/esm/api';

register();
await import('./document-worker.ts');
