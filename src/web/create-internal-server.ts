import { createServer, type Request, type Response, type Server } from 'restify';
import type { Metrics } from './metrics.ts';

/** The internal HTTP server, on the loopback interface only: metrics. */
export function createInternalServer({ metrics }: { metrics: Metrics }): Server {
  const server = createServer({ name: 'Lotse', handleUncaughtExceptions: false });
  server.get('/metrics', async (_request: Request, response: Response) => {
    response.writeHead(200, { 'Content-Type': metrics.contentType });
    response.end(await metrics.text());
  });
  return server;
}
