import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { LotseError } from './errors.ts';
import type { Log } from './log.ts';
import { alwaysDirect, createIsDirect } from './outbound/direct-hosts.ts';
import { openTunnel } from './outbound/open-tunnel.ts';
import { trustCertificates } from './outbound/trust-certificates.ts';

/** How this machine reaches the world. */
export type Outbound = Readonly<{
  /** For https addresses, like http://proxy:3128, also with user and password; http addresses are reached directly. */
  proxy: string | undefined;
  /** Hosts that are reached directly, as NO_PROXY lists them. */
  noProxy: string;
  /** A PEM file with further certificate authorities. */
  certificatesFile: string | undefined;
}>;

/** For opening a connection, and for every silence on one. Longer than a send to Teams may take (10 s). */
const timeLimitMs = 15_000;

const untrusted = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/**
 * Sends everything that goes out of this process by the configured way, `fetch` and the SDKs alike, within time limits.
 * To be called once, before anything goes out. Throws LOTSE-CONFIG.
 */
export async function useOutbound({ outbound, log }: { outbound: Outbound; log: Log }): Promise<void> {
  // Node itself reads the variable of the process, once, at its start.
  if (outbound.certificatesFile && !process.env['NODE_EXTRA_CA_CERTS']) {
    await trustCertificates(outbound.certificatesFile);
  }
  const tunnel = createTunnel(outbound, log);
  http.globalAgent = withTimeLimit(new http.Agent({ keepAlive: true, timeout: timeLimitMs }), undefined, log);
  https.globalAgent = withTimeLimit(new https.Agent({ keepAlive: true, timeout: timeLimitMs }), tunnel, log);
  if (!outbound.proxy) return;
  // For SDKs that read the environment themselves, and in the words that they all know.
  process.env['HTTPS_PROXY'] = outbound.proxy;
  process.env['NO_PROXY'] = [outbound.noProxy, ...alwaysDirect].filter(Boolean).join(',').replaceAll('*.', '.');
  await sendFetchThrough(tunnel);
}

/** What stopped a request on its way, in our words: LOTSE-PROXY or LOTSE-CERTIFICATE; undefined for everything else. */
export function outboundProblem(thrown: unknown, host: string): LotseError | undefined {
  if (thrown instanceof LotseError && thrown.code === 'LOTSE-PROXY') return thrown;
  if (!(thrown instanceof Error)) return undefined;
  const { code } = thrown as NodeJS.ErrnoException;
  if (code && untrusted.has(code)) return notTrusted(host, code, thrown);
  return thrown.cause ? outboundProblem(thrown.cause, host) : undefined;
}

/** Opens the way through the proxy; null where the connection is to be direct. */
type OpenWay = (host: string, port: string) => Promise<Socket> | null;

function createTunnel({ proxy, noProxy }: Outbound, log: Log): OpenWay {
  if (!proxy) return () => null;
  const address = new URL(proxy);
  const isDirect = createIsDirect(noProxy);
  return function openWay(host, port) {
    if (isDirect(host, port)) return null;
    // The SDKs hide causes behind their own errors, so they are logged where they arise.
    return openTunnel({ proxy: address, host, port, timeLimitMs }).catch((thrown: unknown) => {
      if (thrown instanceof LotseError) log.warn({ code: thrown.code }, thrown.message);
      throw thrown;
    });
  };
}

function withTimeLimit<Agent extends http.Agent>(agent: Agent, openWay: OpenWay | undefined, log: Log): Agent {
  const connect = agent.createConnection.bind(agent);

  function connectNow(options: http.ClientRequestArgs, host: string): Duplex | null | undefined {
    const socket = connect(options) as Socket;
    socket.setTimeout(timeLimitMs, () => socket.destroy(new Error(`${host} was silent for ${timeLimitMs / 1000} s`)));
    socket.once('error', (error) => {
      const problem = outboundProblem(error, host);
      if (problem) log.warn({ code: problem.code }, problem.message);
    });
    return socket;
  }

  agent.createConnection = (options, callback) => {
    const host = options.host ?? options.hostname ?? '';
    const way = openWay?.(host, String(options.port ?? 443)) ?? null;
    if (!way) return connectNow(options, host);
    way.then(
      (socket) => {
        const throughTunnel: http.ClientRequestArgs & { socket: Socket } = { ...options, socket };
        callback?.(null, connectNow(throughTunnel, host) as Duplex);
      },
      (error: Error) => callback?.(error, undefined as unknown as Duplex),
    );
    return undefined;
  };
  return agent;
}

/** Node's own `fetch` knows no proxy before Node 24. Loaded only where there is one: it takes 20 MB. */
async function sendFetchThrough(openWay: OpenWay): Promise<void> {
  const { Agent, buildConnector, install, setGlobalDispatcher } = await import('undici');
  const connect = buildConnector({ timeout: timeLimitMs });
  install();
  setGlobalDispatcher(
    new Agent({
      connect(options, callback) {
        const way = options.protocol === 'https:' ? openWay(options.hostname, options.port || '443') : null;
        if (!way) return connect(options, callback);
        way.then(
          (httpSocket) => connect({ ...options, httpSocket }, callback),
          (error: Error) => callback(error, null),
        );
      },
    }),
  );
}

function notTrusted(host: string, reason: string, cause: Error): LotseError {
  return new LotseError(
    'LOTSE-CERTIFICATE',
    `${host} shows a certificate that is not trusted here (${reason}). If a proxy opens TLS on the way, or the server has a certificate of your own authority, name that authority's file in NODE_EXTRA_CA_CERTS.`,
    { cause },
  );
}
