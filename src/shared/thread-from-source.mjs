// Starts a thread's module, its only argument, where Lotse runs its source.
import { register } from 'tsx/esm/api';

register();
await import(process.argv[2]);
