import {
  type Article,
  ownId,
  presentArticle,
  presentTicket,
  priorities,
  states,
  type Ticket,
  type ZammadUser,
} from './zammad-presentation.ts';

/** What a Zammad does with requests, as far as Lotse uses it; written after its documentation at docs.zammad.org and its behaviour. */
export type Answer = { status: number; json: unknown };

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
    const title = textOf(body['title'], '-');
    if (Array.from(title).length > 250) throw new Refusal(422, 'Validation failed: Title is too long');
    const ticket: Ticket = {
      id: tickets.length + 1,
      title,
      group: lookUp('group', groups, body['group']),
      state: lookUp('state', states, body['state'] ?? 'new'),
      priority: lookUp('priority', priorities, body['priority'] ?? '2 normal'),
      customerId: findCustomer(users, body['customer_id']),
      tags: textOf(body['tags'], '').split(',').filter(Boolean),
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
    const id = /\d+$/.exec(path)?.[0];
    switch (`${method} ${path.replace(/\d+$/, ':id')}`) {
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
        const ticket = find(textOf(body['ticket_id'], ''));
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

function textOf(value: unknown, fallback: string): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : fallback;
}

function lookUp(field: string, names: string[], value: unknown): string {
  const found = names.find((name) => name === value);
  if (!found) throw new Refusal(422, `No lookup value found for '${field}': ${JSON.stringify(value)}`);
  return found;
}

function findCustomer(users: ZammadUser[], value: unknown): number {
  if (value === undefined) throw new Refusal(422, "Missing required value for field 'customer_id'!");
  const [, guessed] = /^guess:(.+)$/.exec(textOf(value, '')) ?? [];
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
  const body = textOf(given['body'], '');
  if (body.includes('\0')) throw new Refusal(422, 'string contains null byte');
  return {
    body,
    subject: (given['subject'] as string | undefined) ?? null,
    contentType: textOf(given['content_type'], 'text/plain'),
    internal: given['internal'] === true,
    sender: (given['sender'] as Article['sender'] | undefined) ?? 'Agent',
    type: textOf(given['type'], 'note'),
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
