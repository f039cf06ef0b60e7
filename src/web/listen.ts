import type { Server } from 'restify';
import { LotseError } from '../shared/errors.ts';

/** Listens and gives the port in use (0 asks for any free one). Throws LOTSE-PORT-IN-USE. */
export async function listen(server: Server, host: string, port: number, variable: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' || cause.code === 'EACCES' ? portError(host, port, variable, cause) : cause);
    };
    // restify passes the listener's errors on and throws where nobody listens to it.
    server.once('error', fail);
    server.listen(port, host, () => {
      server.removeListener('error', fail);
      resolve();
    });
  });
  const address = server.server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function portError(host: string, port: number, variable: string, cause: NodeJS.ErrnoException): LotseError {
  const why =
    cause.code === 'EACCES'
      ? `may not be used by this user. Set ${variable} to a port above 1023.`
      : `is already in use. End the other program or set ${variable} to a free port.`;
  return new LotseError('LOTSE-PORT-IN-USE', `Port ${port} on ${host} ${why}`, {
    cause,
  });
}

/** Stops accepting and waits for running requests. */
export async function closeServer(server: Server): Promise<void> {
  server.server.closeIdleConnections?.();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}
