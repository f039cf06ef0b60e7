import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { LotseError } from '../errors.ts';

type Tunnel = { proxy: URL; host: string; port: string; timeLimitMs: number };

/** A connection to host and port that the proxy carries through unread (CONNECT). Throws LOTSE-PROXY. */
export function openTunnel({ proxy, host, port, timeLimitMs }: Tunnel): Promise<Socket> {
  const target = `${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
  const request = (proxy.protocol === 'https:' ? https : http).request({
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
    method: 'CONNECT',
    path: target,
    headers: { Host: target, ...credentials(proxy) },
    agent: false,
  });
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => request.destroy(new Error('silence')), timeLimitMs);
    request.once('close', () => clearTimeout(tooLate));
    request.once('connect', (response, socket) => {
      clearTimeout(tooLate);
      if (response.statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(refused(proxy, target, response.statusCode ?? 0));
    });
    request.once('response', (response) => {
      request.destroy();
      reject(refused(proxy, target, response.statusCode ?? 0));
    });
    request.once('error', (cause) => reject(unreachable(proxy, cause)));
    request.end();
  });
}

function credentials({ username, password }: URL): Record<string, string> {
  if (!username) return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

// `origin` leaves out user and password.
function unreachable({ origin }: URL, cause: Error): LotseError {
  const reason = (cause as NodeJS.ErrnoException).code ?? cause.message;
  return new LotseError(
    'LOTSE-PROXY',
    `The proxy ${origin} does not answer (${reason}). Check HTTPS_PROXY; what is reached without a proxy belongs in NO_PROXY.`,
    { cause },
  );
}

function refused({ origin }: URL, target: string, status: number): LotseError {
  const cure =
    status === 407
      ? 'Put its user and password in HTTPS_PROXY: http://user:password@proxy:port.'
      : `Have the proxy allow ${target}, or put that host in NO_PROXY if it is reached without a proxy.`;
  return new LotseError('LOTSE-PROXY', `The proxy ${origin} refuses the way to ${target} (${status}). ${cure}`);
}
