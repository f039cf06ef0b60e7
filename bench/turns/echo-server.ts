import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { createServer, plugins, type Request, type Response } from 'restify';

/** The bare minimum: what teams-ai's own samples do, an echo and nothing else. */
const adapter = new TeamsAdapter({});
const application = new Application({ adapter, startTypingTimer: false });
application.activity('message', async (context) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
});

const server = createServer();
server.use(plugins.bodyParser());
server.get('/readyz', async (_request: Request, response: Response) => {
  response.send(200);
});
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process(request, response, async (context) => {
    await application.run(context);
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
