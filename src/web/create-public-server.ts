import { createServer, type Request, type Response, type Server } from 'restify';
import type { Log } from '../shared/log.ts';
import type { Page } from './open-article-page.ts';
import { receiveTicketWebhook, type TicketWebhook } from './ticket-webhook.ts';

/** What the public door needs from the house. */
export type PublicDoor = {
  handleActivity(request: Request, response: Response): Promise<void>;
  /** The page for a link, or a friendly page why there is none. */
  articlePage(articleId: string, query: URLSearchParams): Promise<Page>;
  ticketWebhook: TicketWebhook;
  /** Rejects while the store or the index is not there. */
  isReady(): Promise<void>;
  log: Log;
};

/** The public HTTP server: activities, article pages, webhooks of the ticket system, health. */
export function createPublicServer(door: PublicDoor): Server {
  const server = createServer({ name: 'Lotse', handleUncaughtExceptions: false });
  server.post('/api/messages', async (request: Request, response: Response) => {
    await door.handleActivity(request, response);
  });
  server.get('/articles/:id', async (request: Request, response: Response) => {
    const page = await door.articlePage(
      decodeURIComponent(String(request.params['id'])),
      new URLSearchParams(request.getQuery()),
    );
    response.writeHead(page.status, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.html);
  });
  server.post('/api/webhooks/tickets/:system', async (request: Request, response: Response) => {
    await receiveTicketWebhook(String(request.params['system']), request, response, door.ticketWebhook);
  });
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { status: 'alive' });
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    try {
      await door.isReady();
      response.send(200, { status: 'ready' });
    } catch (error) {
      door.log.warn({ error: error instanceof Error ? error.message : String(error) }, 'not ready');
      response.send(503, { status: 'not ready' });
    }
  });
  return server;
}
