import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { startTestDesk, type TestDesk } from '../support/desk.ts';
import { readOpenApi } from '../support/openapi.ts';

const description = readOpenApi(fileURLToPath(new URL('../../docs/embedded-desk.openapi.yaml', import.meta.url)));

/**
 * Requests and answers with the fields and forms of the examples in Zammad's documentation (docs.zammad.org, REST API: tickets,
 * articles, tags), with values of our own.
 */
const examples = {
  newTicket: {
    title: 'Beamer in 2.14 flimmert',
    group: 'Veranstaltungstechnik',
    customer: 'jana.vogt@example.org',
    article: { subject: 'Beamer', body: 'Er flimmert seit heute früh.', type: 'note', internal: false },
  },
  changes: {
    title: 'Beamer in 2.14 getauscht',
    group: 'Lager',
    state: 'open',
    priority: '3 high',
    article: { subject: 'Tausch', body: 'Ersatz steht bereit.', internal: true },
  },
  newArticle: (ticketId: number) => ({
    ticket_id: ticketId,
    to: '',
    cc: '',
    subject: 'Frage',
    body: 'Ist er<br>wieder <b>scharf</b>?<br><br>',
    content_type: 'text/html',
    type: 'note',
    internal: false,
    time_unit: '5',
  }),
  ticket: {
    id: 4711,
    group_id: 2,
    priority_id: 2,
    state_id: 1,
    organization_id: null,
    number: '64711',
    title: 'Beamer in 2.14 flimmert',
    owner_id: 1,
    customer_id: 12,
    note: null,
    first_response_at: null,
    first_response_escalation_at: null,
    first_response_in_min: null,
    first_response_diff_in_min: null,
    close_at: null,
    close_escalation_at: null,
    close_in_min: null,
    close_diff_in_min: null,
    update_escalation_at: null,
    update_in_min: null,
    update_diff_in_min: null,
    last_contact_at: '2026-02-03T07:15:30.125Z',
    last_contact_agent_at: null,
    last_contact_customer_at: '2026-02-03T07:15:30.125Z',
    last_owner_update_at: null,
    create_article_type_id: 10,
    create_article_sender_id: 1,
    article_count: 1,
    escalation_at: null,
    pending_time: null,
    type: null,
    time_unit: null,
    preferences: {},
    updated_by_id: 6,
    created_by_id: 6,
    created_at: '2026-02-03T07:15:30.100Z',
    updated_at: '2026-02-03T07:15:30.180Z',
    article_ids: [9001],
    ticket_time_accounting_ids: [],
  },
  article: {
    id: 9001,
    ticket_id: 4711,
    from: 'Jana Vogt',
    to: '',
    cc: '',
    subject: 'Beamer',
    body: 'Er flimmert<br>seit heute früh.',
    content_type: 'text/html',
    type: 'note',
    internal: false,
    attachments: [{ id: 31, filename: 'foto.jpg', preferences: { 'Mime-Type': 'image/jpeg' } }],
    created_at: '2026-02-03T07:15:30.150Z',
    updated_at: '2026-02-03T07:15:30.150Z',
  },
  tags: { tags: ['beamer', 'garantie'] },
};

describe('the description of the embedded desk', () => {
  let desk: TestDesk;
  before(async () => {
    desk = await startTestDesk();
  });
  after(() => desk.stop());

  const asked = new Set<string>();

  /** Sends it to the running desk and holds both ways against the description. */
  async function ask(method: string, path: string, body?: unknown) {
    const answer = await desk.request(method, path, body);
    const url = `${desk.url}/api/v1${path}`;
    asked.add(`${method} ${path.replace(/\?.*/, '').replace(/\/\d+$/, '/{id}')}`);
    assert.deepEqual(description.problemsOf({ method, url, body, ...answer }), [], `${method} ${path}`);
    return answer as { status: number; json: never };
  }

  it('is true of everything the desk does', async () => {
    const created = await ask('POST', '/tickets', examples.newTicket);
    const { id } = created.json as { id: number };
    const answers = [
      created,
      await ask('POST', '/tickets?expand=true', {
        ...examples.newTicket,
        customer: undefined,
        customer_id: 1,
        tags: 'a,b',
      }),
      await ask('GET', '/users/me'),
      await ask('GET', '/tickets?page=1&per_page=5'),
      await ask('GET', '/tickets?expand=true&limit=5'),
      await ask('GET', '/tickets/search?query=Beamer'),
      await ask('GET', `/tickets/search?expand=true&query=${encodeURIComponent('tags:"a"')}`),
      await ask('GET', `/tickets/${id}`),
      await ask('GET', `/tickets/${id}?expand=true`),
      await ask('PUT', `/tickets/${id}`, examples.changes),
      await ask('POST', '/ticket_articles', examples.newArticle(id)),
      await ask('GET', `/ticket_articles/by_ticket/${id}`),
      await ask('GET', `/tags?object=Ticket&o_id=${id}`),
    ];

    assert.deepEqual(
      answers.map(({ status }) => status),
      [201, 201, 200, 200, 200, 200, 200, 200, 200, 200, 201, 200, 200],
    );
    assert.deepEqual([...asked].sort(), [...description.operations].sort());
  });

  it('is true of what the desk refuses', async () => {
    const answers = [
      await ask('GET', '/tickets/5'),
      await ask('PUT', '/tickets/5', { state: 'open' }),
      await ask('POST', '/tickets', {}),
      await ask('POST', '/tickets', { ...examples.newTicket, state: 'done' }),
      await ask('POST', '/tickets', { ...examples.newTicket, customer: 'nobody' }),
      await ask('POST', '/tickets', { ...examples.newTicket, customer: undefined }),
      await ask('POST', '/ticket_articles', { ticket_id: 5, body: 'x' }),
      await ask('POST', '/ticket_articles', { ticket_id: 5 }),
    ];

    assert.deepEqual(
      answers.map(({ status }) => status),
      [404, 404, 422, 422, 422, 422, 404, 422],
    );
  });

  it('fits the examples that Zammad publishes', () => {
    const problems = [
      ...description.problemsIn('NewTicket', examples.newTicket),
      ...description.problemsIn('TicketChanges', examples.changes),
      ...description.problemsIn('NewArticle', examples.newArticle(4711)),
      ...description.problemsIn('Ticket', examples.ticket),
      ...description.problemsIn('SearchResult', {
        tickets: [4711],
        tickets_count: 1,
        assets: { Ticket: { 4711: examples.ticket }, User: {} },
      }),
      ...description.problemsIn('Article', examples.article),
      ...description.problemsIn('Tags', examples.tags),
    ];

    assert.deepEqual(problems, []);
  });

  it('has teeth: a wrong answer is noticed', () => {
    const url = `${desk.url}/api/v1/tickets/1`;
    const wrong = { ...examples.ticket, number: 64711 };

    const problems = description.problemsOf({ method: 'GET', url, body: undefined, status: 200, json: wrong });

    assert.deepEqual(problems, ['answer 200: /number must be string']);
    assert.deepEqual(
      description.problemsOf({ method: 'PUT', url: `${desk.url}/api/v1/nothing`, body: {}, status: 200, json: {} }),
      ['PUT /api/v1/nothing is not described'],
    );
  });

  it('keeps what the examples say: texts, plain; notes, internal; the answered ticket, open', async () => {
    const { json } = await desk.request('POST', '/tickets', examples.newTicket);
    const { id } = json as { id: number };

    await desk.request('POST', '/ticket_articles', examples.newArticle(id));

    const ticket = await desk.request('GET', `/tickets/${id}?expand=true`);
    const articles = (await desk.request('GET', `/ticket_articles/by_ticket/${id}`)).json as { body: string }[];
    assert.equal((ticket.json as { state: string }).state, 'open');
    assert.deepEqual(
      articles.map(({ body }) => body),
      ['Er flimmert seit heute früh.', 'Ist er\nwieder scharf?'],
    );
  });
});
