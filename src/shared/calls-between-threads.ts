import type { MessagePort, Worker } from 'node:worker_threads';
import { type BirpcReturn, createBirpc } from 'birpc';
import { type ErrorCode, LotseError, toLotseError } from './errors.ts';

/** An error on its way: copied between threads it would lose its code, and of some kinds all that it says. */
type PackedError = { code?: ErrorCode; name: string; message: string; stack?: string };

/** What the other thread offers, each function as one that gives a promise. */
export type OtherThread<Theirs extends object> = BirpcReturn<Theirs, object>;

type Call = { e?: unknown };

/**
 * Offers `functions` to the other thread and gives those that it offers. What they take and give is copied; a LotseError
 * that one throws arrives as one. No call has a time limit: whoever watches the other thread closes the connection.
 */
export function connectThreads<Theirs extends object>(
  port: Worker | MessagePort,
  functions: object,
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
  if (!call.e) return call;
  const { name, message, stack } = call.e instanceof Error ? call.e : toLotseError(call.e);
  const packed: PackedError = { name, message, stack };
  if (call.e instanceof LotseError) packed.code = call.e.code;
  return { ...call, e: packed };
}

function unpack(call: Call): Call {
  if (!call.e) return call;
  const { code, name, message, stack } = call.e as PackedError;
  const error = code ? new LotseError(code, message) : new Error(message);
  return { ...call, e: Object.assign(error, { name, stack }) };
}
