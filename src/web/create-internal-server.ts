import { createServer, type Request, type Response, type Server } from 'restify';
import { addDeskRoutes, type DeskDoor } from '../tickets/embedded-desk/add-desk-routes.ts';
import type { Metrics } from './metrics.ts';

/** The internal HTTP server, on the loopback interface only: metrics, and the embedded desk where there is one. */
export function createInternalServer({ metrics, desk }: { metrics: Metrics; desk?: DeskDoor | undefined }): Server {
  const server = createServer({ name: 'Lotse', handleUncaughtExceptions: false });
  server.get('/metrics', async (_request: Request, response: Response) => {
    response.writeHead(200, { 'Content-Type': metrics.contentType });
    response.end(await metrics.text());
  });
  if (desk) addDeskRoutes(server, desk);
  return server;
}
