/** What a Zammad does with requests, as far as Lotse uses it; written after its documentation at docs.zammad.org and its behaviour. */
export type Answer = { status: number; json: unknown };

export type ZammadUser = {
  id: number;
  login: string;
  email: string;
  firstname: string;
  lastname: string;
  active: boolean;
};
type Ticket = {
  id: number;
  title: string;
  group: string;
  state: string;
  priority: string;
  customerId: number;
  tags: string[];
  createdAt: string;
};
type Article = {
  id: number;
  ticketId: number;
  subject: string | null;
  body: string;
  contentType: string;
  internal: boolean;
  sender: 'Customer' | 'Agent' | 'System';
  type: string;
  originById: number | null;
  createdAt: string;
};

export type ZammadModel = {
  users: ZammadUser[];
  groups: string[];
  /** Elasticsearch is connected; without it the search only compares letters. */
  search: { isFull: boolean };
  tickets: Ticket[];
  articles: Article[];
  answer(method: string, path: string, query: URLSearchParams, body: Record<string, unknown>): Answer;
  /** Lets the search index catch up with everything that is stored. */
  refreshIndex(): void;
  write(ticketId: number, article: Partial<Article> & { body: string }): void;
};

const states = ['new', 'open', 'pending reminder', 'closed', 'merged', 'removed', 'pending close'];
const priorities = ['1 low', '2 normal', '3 high'];
const ownId = 3;

class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** An empty Zammad with two groups and the account of Lotse's token. */
export function createZammadModel(): ZammadModel {
  const users: ZammadUser[] = [user(ownId, 'lotse@example.org', 'Lotse')];
  const groups = ['Users', 'Netze'];
  const search = { isFull: true };
  const tickets: Ticket[] = [];
  const articles: Article[] = [];
  const indexed = new Set<number>();
  let articleId = 100;

  function write(ticketId: number, article: Partial<Article> & { body: string }): Article {
    articleId += 1;
    const written: Article = {
      id: articleId,
      ticketId,
      subject: null,
      contentType: 'text/html',
      internal: false,
      sender: 'Agent',
      type: 'note',
      originById: null,
      createdAt: new Date().toISOString(),
      ...article,
    };
    articles.push(written);
    return written;
  }

  function create(body: Record<string, unknown>): Ticket {
    const title = String(body['title'] ?? '-');
    if ([...title].length > 250) throw new Refusal(422, 'Validation failed: Title is too long');
    const ticket: Ticket = {
      id: tickets.length + 1,
      title,
      group: lookUp('group', groups, body['group']),
      state: lookUp('state', states, body['state'] ?? 'new'),
      priority: lookUp('priority', priorities, body['priority'] ?? '2 normal'),
      customerId: findCustomer(users, body['customer_id']),
      tags: String(body['tags'] ?? '')
        .split(',')
        .filter(Boolean),
      createdAt: new Date().toISOString(),
    };
    const article = body['article'] as Record<string, unknown> | undefined;
    const draft = article ? toArticle(article) : null;
    tickets.push(ticket);
    if (draft) write(ticket.id, draft);
    return ticket;
  }

  function find(id: string | undefined): Ticket {
    const ticket = tickets.find((each) => String(each.id) === id);
    if (!ticket) throw new Refusal(404, `Couldn't find Ticket with 'id'=${id}`);
    return ticket;
  }

  function carryOut(method: string, path: string, query: URLSearchParams, body: Record<string, unknown>): Answer {
    const expand = query.get('expand') === 'true';
    const show = (ticket: Ticket) => presentTicket(ticket, { expand, users, groups, articles });
    const [, collection, ...rest] = path.split('/');
    const id = rest.at(-1);
    switch (
      `${method} /${collection}${rest.length > 0 ? `/${/^\d+$/.test(id ?? '') ? [...rest.slice(0, -1), ':id'].join('/') : rest.join('/')}` : ''}`
    ) {
      case 'GET /users/me':
        return { status: 200, json: users.find((each) => each.id === ownId) };
      case 'GET /users/search':
        return { status: 200, json: searchUsers(users, query.get('query') ?? '') };
      case 'POST /tickets':
        return { status: 201, json: show(create(body)) };
      case 'GET /tickets/search': {
        const found = tickets.filter(
          (ticket) => indexed.has(ticket.id) && search.isFull && matches(ticket, query.get('query') ?? ''),
        );
        if (expand) return { status: 200, json: found.map(show) };
        const assets = { Ticket: Object.fromEntries(found.map((ticket) => [ticket.id, show(ticket)])) };
        return { status: 200, json: { tickets: found.map((each) => each.id), tickets_count: found.length, assets } };
      }
      case 'GET /tickets':
        return { status: 200, json: tickets.slice(0, 100).map(show) };
      case 'GET /tickets/:id':
        return { status: 200, json: show(find(id)) };
      case 'PUT /tickets/:id': {
        const ticket = find(id);
        const state = lookUp('state', states, body['state'] ?? ticket.state);
        if (state.startsWith('pending') && !body['pending_time']) {
          throw new Refusal(422, "Missing required value for field 'pending_time'!");
        }
        ticket.state = state;
        return { status: 200, json: show(ticket) };
      }
      case 'GET /ticket_articles/by_ticket/:id': {
        const ticket = find(id);
        const written = articles.filter((article) => article.ticketId === ticket.id);
        return { status: 200, json: written.map((article) => presentArticle(article, users)) };
      }
      case 'POST /ticket_articles': {
        const ticket = find(String(body['ticket_id']));
        return { status: 201, json: presentArticle(write(ticket.id, toArticle(body)), users) };
      }
      case 'GET /tags':
        return { status: 200, json: { tags: find(query.get('o_id') ?? '').tags } };
      default:
        throw new Refusal(404, `No route matches [${method}] "/api/v1${path}"`);
    }
  }

  return {
    users,
    groups,
    search,
    tickets,
    articles,
    write: (ticketId, article) => void write(ticketId, article),
    refreshIndex: () => tickets.forEach(({ id }) => void indexed.add(id)),
    answer(method, path, query, body) {
      try {
        return carryOut(method, path, query, body);
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        return { status: thrown.status, json: { error: thrown.message, error_human: thrown.message } };
      }
    },
  };
}

/** An account as Zammad shows it, without what Lotse never looks at. */
export function user(id: number, email: string, firstname: string): ZammadUser {
  return { id, login: email, email, firstname, lastname: '', active: true };
}

function lookUp(field: string, names: string[], value: unknown): string {
  const found = names.find((name) => name === value);
  if (!found) throw new Refusal(422, `No lookup value found for '${field}': ${JSON.stringify(value)}`);
  return found;
}

function findCustomer(users: ZammadUser[], value: unknown): number {
  if (value === undefined) throw new Refusal(422, "Missing required value for field 'customer_id'!");
  const [, guessed] = /^guess:(.+)$/.exec(String(value)) ?? [];
  if (guessed === undefined) {
    const known = users.find(({ id }) => id === value);
    if (!known) throw new Refusal(422, 'Validation failed: Customer must exist');
    return known.id;
  }
  if (!/^[^@\s]+@[^@\s]+\.[a-z]+$/.test(guessed)) throw new Refusal(422, `Invalid email '${guessed}' of customer`);
  const known = users.find(({ email }) => email === guessed.toLowerCase());
  if (known) return known.id;
  const made = user(users.length + 10, guessed, '');
  users.push(made);
  return made.id;
}

function toArticle(given: Record<string, unknown>): Partial<Article> & { body: string } {
  if (!given['body']) throw new Refusal(422, 'Need at least article: { body: "some text" }');
  const body = String(given['body']);
  if (body.includes('\0')) throw new Refusal(422, 'string contains null byte');
  return {
    body,
    subject: (given['subject'] as string | undefined) ?? null,
    contentType: String(given['content_type'] ?? 'text/plain'),
    internal: given['internal'] === true,
    sender: (given['sender'] as Article['sender'] | undefined) ?? 'Agent',
    type: String(given['type'] ?? 'note'),
    originById: (given['origin_by_id'] as number | undefined) ?? null,
  };
}

/** Like Elasticsearch: words in sequence, whatever stands between them. */
function matches(ticket: Ticket, query: string): boolean {
  if (query === `id:${ticket.id}`) return true;
  const [, field = '', phrase = ''] = /^(\w+):"([^"]*)"$/.exec(query) ?? [];
  const texts = field === 'tags' ? ticket.tags : field === 'title' ? [ticket.title] : [];
  const wanted = wordsOf(phrase);
  return wanted !== '' && texts.some((text) => ` ${wordsOf(text)} `.includes(` ${wanted} `));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}

/** Finds also what is merely similar, as a search does. */
function searchUsers(users: ZammadUser[], query: string): ZammadUser[] {
  const [, field = '', value = ''] = /^(email|login):"([^"]*)"$/.exec(query) ?? [];
  const name = value.split('@')[0] ?? '';
  return users.filter((each) => (field === 'login' ? each.login : each.email).toLowerCase().includes(name));
}

function presentTicket(
  ticket: Ticket,
  { expand, users, groups, articles }: { expand: boolean; users: ZammadUser[]; groups: string[]; articles: Article[] },
): Record<string, unknown> {
  const customer = users.find(({ id }) => id === ticket.customerId);
  const names = {
    group: ticket.group,
    state: ticket.state,
    priority: ticket.priority,
    customer: customer?.login,
    owner: '-',
    organization: null,
    created_by: 'lotse@example.org',
    updated_by: 'lotse@example.org',
    create_article_type: 'web',
    create_article_sender: 'Customer',
  };
  return {
    id: ticket.id,
    group_id: groups.indexOf(ticket.group) + 1,
    priority_id: priorities.indexOf(ticket.priority) + 1,
    state_id: states.indexOf(ticket.state) + 1,
    organization_id: null,
    number: String(22000 + ticket.id),
    title: ticket.title,
    owner_id: 1,
    customer_id: ticket.customerId,
    note: null,
    first_response_at: null,
    close_at: null,
    pending_time: null,
    type: null,
    preferences: {},
    article_count: articles.filter(({ ticketId }) => ticketId === ticket.id).length,
    article_ids: articles.filter(({ ticketId }) => ticketId === ticket.id).map(({ id }) => id),
    created_by_id: ownId,
    updated_by_id: ownId,
    created_at: ticket.createdAt,
    updated_at: ticket.createdAt,
    ...(expand ? names : {}),
  };
}

function presentArticle(article: Article, users: ZammadUser[]): Record<string, unknown> {
  const origin = users.find(({ id }) => id === article.originById);
  return {
    id: article.id,
    ticket_id: article.ticketId,
    type_id: 10,
    type: article.type,
    sender_id: { Agent: 1, Customer: 2, System: 3 }[article.sender],
    sender: article.sender,
    from: origin ? `${origin.firstname} <${origin.email}>` : 'Lotse',
    to: '',
    cc: null,
    subject: article.subject,
    reply_to: null,
    message_id: null,
    body: article.body,
    content_type: article.contentType,
    internal: article.internal,
    attachments: [],
    origin_by_id: article.originById,
    origin_by: origin?.login ?? null,
    preferences: {},
    created_by_id: ownId,
    updated_by_id: ownId,
    created_at: article.createdAt,
    updated_at: article.createdAt,
  };
}
