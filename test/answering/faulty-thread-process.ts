import { parentPort } from 'node:worker_threads';
import { connectThreads } from '../../src/shared/calls-between-threads.ts';
import { LotseError } from '../../src/shared/errors.ts';

/** A thread that does to a question what its text says. */
type Question = { message: { content: { text: string } } };

if (!parentPort) throw new Error('to be started as a thread');
connectThreads(parentPort, {
  open: () => ({ service: { organisation: 'Testhausen' } }),
  ping: () => undefined,
  close: () => undefined,
  respond({ message }: Question) {
    const { text } = message.content;
    if (text === 'end') process.exit(0);
    if (text === 'crash') setImmediate(() => fail('What somebody wrote.'));
    if (text === 'refuse') throw new LotseError('LOTSE-SEARCH-BUSY', 'Later, please.');
    if (text === 'give a function') return { replies: () => undefined };
    // Nobody has anything to say to a thread that hangs.
    if (text === 'hang') for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    return new Promise(() => undefined);
  },
});

function fail(message: string): never {
  throw new Error(message);
}
