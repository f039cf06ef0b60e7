import { resolve } from 'node:path';
import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { type Activity, TurnContext } from 'botbuilder';
import { createServer, plugins, type Request, type Response } from 'restify';

// Lotse is measured as it is built; what both of them use is the same code.
const { createLog } = (await import(built('shared/log.js'))) as typeof import('../../src/shared/log.ts');
const { openStore } = (await import(built('store/open-store.js'))) as typeof import('../../src/store/open-store.ts');

/**
 * The echo with the statements of a turn around it, and in them what a turn writes: a session, a question for the report,
 * what the answer was made of. It is the price of losing nothing, without any of Lotse's own work.
 */
const log = createLog({ level: 'error' });
const dataFolder = resolve(process.env['LOTSE_DATA'] ?? '');
const { store, stop } = await openStore({ config: { databaseUrl: undefined, dataFolder }, log });
const adapter = new TeamsAdapter({});
const application = new Application({ adapter, startTypingTimer: false });
const owner = 'floor';
const articleId = 'vpn-verbinden';

function built(path: string): string {
  return new URL(`../../dist/${path}`, import.meta.url).href;
}

application.activity('message', async (context) => {
  const { activity } = context;
  const conversationId = activity.conversation.id;
  const answer: Partial<Activity> = { type: 'message', text: `Echo: ${activity.text}` };
  await store.receive({ conversationId, activityId: activity.id ?? '', activity });
  await store.claim(conversationId, owner, 10);
  const row = await store.nextActivity(conversationId);
  const [message] = await store.finishTurn({
    conversationId,
    owner,
    personId: activity.from.id,
    sequence: row?.sequence ?? null,
    session: {
      language: 'de',
      welcomed: true,
      topic: { question: activity.text, articleId },
      recent: [{ question: activity.text, articleIds: [articleId], continues: false }],
    },
    reference: TurnContext.getConversationReference(activity),
    messages: [{ activity: answer, about: { kind: 'answer', articleIds: [articleId], passageIds: [articleId] } }],
    asked: { language: 'de', outcome: 'answer', articleIds: [articleId], text: null },
  });
  const sent = await context.sendActivity(answer);
  await store.recordOutcome(message?.id ?? 0, { kind: 'sent', activityId: sent?.id });
  await store.release(conversationId, owner);
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
process.on('SIGTERM', () => {
  void stop().then(() => process.exit(0));
});
