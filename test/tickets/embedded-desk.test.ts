import { defaultProfiles } from '../../src/tickets/ticket-profile.ts';
import { createZammadTicketSystem } from '../../src/tickets/zammad-ticket-system.ts';
import { describeTicketSystem, type Helpdesk } from '../contracts/ticket-system.contract.ts';
import { startTestDesk, type TestDesk } from '../support/desk.ts';

describe('embedded desk, spoken to by the adapter', () => {
  describeTicketSystem(async () => {
    const desk = await startTestDesk();
    const system = createZammadTicketSystem({
      name: 'embedded',
      address: { url: () => desk.url, token: desk.token, timeLimitMs: 10_000 },
      profile: defaultProfiles.embedded,
    });
    return { system, helpdesk: helpdeskOf(desk), stop: () => desk.stop() };
  });
});

function helpdeskOf(desk: TestDesk): Helpdesk {
  const write = (id: string, body: string, internal: boolean) =>
    desk.request('POST', '/ticket_articles', { ticket_id: id, body, internal }).then(() => undefined);
  return {
    reply: (id, text) => write(id, text, false),
    note: (id, text) => write(id, text, true),
    setState: (id, state) => desk.request('PUT', `/tickets/${id}`, { state }).then(() => undefined),
    async look(id) {
      const ticket = await desk.request('GET', `/tickets/${id}?expand=true`);
      const articles = await desk.request('GET', `/ticket_articles/by_ticket/${id}`);
      const texts = (articles.json as { body: string }[]).map(({ body }) => body);
      return { ...(ticket.json as Awaited<ReturnType<Helpdesk['look']>>), texts };
    },
    async count(title) {
      const query = new URLSearchParams({ query: `"${title}"`, expand: 'true', per_page: '100' });
      return ((await desk.request('GET', `/tickets/search?${query.toString()}`)).json as unknown[]).length;
    },
    settle: () => Promise.resolve(),
  };
}
