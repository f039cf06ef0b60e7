import type { MessagePort, Worker } from 'node:worker_threads';
import { type BirpcReturn, createBirpc } from 'birpc';
import { type ErrorCode, LotseError } from './errors.ts';

/** A LotseError on its way: what threads hand each other keeps no classes and no codes. */
type ErrorOnItsWay = { lotseError: { code: ErrorCode; message: string; stack: string | undefined } };

/** What the other thread offers, each function as one that gives a promise. */
export type OtherThread<Theirs extends object> = BirpcReturn<Theirs, object>;

type Call = { e?: unknown };

/**
 * Offers `functions` to the other thread and gives those that it offers. What they take and give is copied; a LotseError
 * that one throws arrives as one. No call has a time limit: whoever watches the other thread closes the connection.
 */
export function connectThreads<Theirs extends object, Ours extends object>(
  port: Worker | MessagePort,
  functions: Ours,
): OtherThread<Theirs> {
  return createBirpc<Theirs, object>(functions, {
    post: (message: unknown) => port.postMessage(message),
    on: (listener) => port.on('message', listener),
    off: (listener) => port.off('message', listener),
    serialize: pack,
    deserialize: unpack,
    // What cannot be copied is told to the caller, instead of ending the thread that was asked.
    onGeneralError: (_error, ourFunction) => ourFunction !== undefined,
    bind: 'functions',
    timeout: -1,
  });
}

function pack(call: Call): Call {
  if (!(call.e instanceof LotseError)) return call;
  const { code, message, stack } = call.e;
  const e: ErrorOnItsWay = { lotseError: { code, message, stack } };
  return { ...call, e };
}

function unpack(call: Call): Call {
  const { lotseError } = (call.e ?? {}) as Partial<ErrorOnItsWay>;
  if (!lotseError) return call;
  const error = new LotseError(lotseError.code, lotseError.message);
  error.stack = lotseError.stack;
  return { ...call, e: error };
}
