import { createHash } from 'node:crypto';
import { LotseError } from '../shared/errors.ts';
import { toStorableText } from '../store/json-text.ts';
import type { TicketProfile } from './ticket-profile.ts';
import type { NewSystemTicket, SystemComment, SystemTicket, SystemTicketState, TicketSystem } from './ticket-system.ts';
import {
  articlesSchema,
  createdArticleSchema,
  createdTicketSchema,
  foundTicketsSchema,
  tagsSchema,
  ticketSchema,
  userSchema,
  type ZammadArticle,
} from './zammad/answers.ts';
import { type Customer, describeRequester, findCustomer, ownAccount } from './zammad/customer.ts';
import { toPlainText } from './zammad/plain-text.ts';
import { createZammadClient, type ZammadAddress, type ZammadClient } from './zammad/zammad-client.ts';

/** What `probe` adds where a ticket could not be found again. */
export const noFullSearch =
  'Its search does not find tags: connect it with Elasticsearch, or a ticket may be doubled after a lost answer';

/** Zammad's own limit of a title, in characters. */
const longestTitle = 250;

/** A Zammad, or the embedded desk, which speaks the same. Nothing is kept here; every request has its time limit. */
export function createZammadTicketSystem(options: {
  name: TicketSystem['name'];
  address: ZammadAddress;
  profile: TicketProfile;
}): TicketSystem {
  const { name, address, profile } = options;
  const client = createZammadClient(address);
  const expand = { expand: 'true' };

  async function read(ticketId: string): Promise<SystemTicket | null> {
    if (!isId(ticketId)) return null;
    const ticket = await client.sendIfThere(
      { method: 'GET', path: `/tickets/${ticketId}`, query: expand },
      ticketSchema,
    );
    const articles = ticket && (await readArticles(ticketId, client));
    if (!ticket || !articles) return null;
    return {
      id: String(ticket.id),
      number: ticket.number,
      state: toState(ticket.state, profile.states),
      comments: articles.filter(({ internal }) => !internal).map(toComment),
    };
  }

  return {
    name,
    settleSeconds: profile.settleSeconds,
    read,

    async create(ticket) {
      const customer = await findCustomer(ticket.requester, { client, profile: profile.requester });
      try {
        return await createFor(customer, ticket, { client, profile });
      } catch (error) {
        const isOurs = typeof customer.customerId === 'number' && !customer.isKnown;
        if (isOurs || !isRefusal(error)) throw error;
        // A refusal stores nothing; what it dislikes may be this very person's account.
        return createFor(await ownAccount(client), ticket, { client, profile });
      }
    },

    async findByKey(key) {
      const tag = toTag(key);
      const query = { query: `tags:"${tag}"`, limit: '10', ...expand };
      const found = await client.send({ method: 'GET', path: '/tickets/search', query }, foundTicketsSchema);
      for (const { id } of found) {
        // The search compares words; only the ticket's own tags say surely that it is this one.
        if (await hasTag(id, tag, client)) return read(String(id));
      }
      return null;
    },

    async addComment(ticketId, { mark, text }) {
      if (!isId(ticketId)) throw gone();
      const ticket = await client.sendIfThere(
        { method: 'GET', path: `/tickets/${ticketId}`, query: expand },
        ticketSchema,
      );
      if (!ticket) throw gone();
      const body = { ticket_id: ticket.id, origin_by_id: ticket.customer_id, ...toArticle(mark, text, profile) };
      const path = '/ticket_articles';
      const added = await client.sendIfThere({ method: 'POST', path, query: expand, body }, createdArticleSchema);
      if (!added) throw gone();
    },

    async hasComment(ticketId, mark) {
      const articles = isId(ticketId) ? await readArticles(ticketId, client) : null;
      return articles?.some(({ subject, sender }) => subject === mark && sender === 'Customer') ?? false;
    },

    async setState(ticketId, state) {
      if (!isId(ticketId)) throw gone();
      const path = `/tickets/${ticketId}`;
      const body = { state: profile.states[state] };
      const ticket = await client.sendIfThere({ method: 'PUT', path, query: expand, body }, ticketSchema);
      if (!ticket) throw gone();
    },

    async probe() {
      const me = await client.send({ method: 'GET', path: '/users/me' }, userSchema);
      if (name === 'embedded') return `embedded desk at ${address.url()}`;
      const advice = (await hasFullSearch(client)) ? '' : `. ${noFullSearch}`;
      return `Zammad at ${address.url()} as ${me.login ?? me.id}${advice}`;
    },
  };
}

type Tools = { client: ZammadClient; profile: TicketProfile };

async function createFor(customer: Customer, ticket: NewSystemTicket, tools: Tools): Promise<SystemTicket> {
  const { client, profile } = tools;
  const group = profile.categories.find(({ id }) => id === ticket.category)?.group ?? profile.group;
  const who = customer.isKnown ? '' : describeRequester(ticket.requester);
  const body = {
    title: toTitle(ticket.subject) || ticket.reference,
    group,
    priority: profile.urgency[ticket.urgency],
    customer_id: customer.customerId,
    tags: toTag(ticket.key),
    article: toArticle(
      toTitle(`${ticket.reference}: ${ticket.subject}`),
      [who, ticket.body].filter(Boolean).join('\n\n'),
      profile,
    ),
  };
  const query = { expand: 'true' };
  const created = await client.send({ method: 'POST', path: '/tickets', query, body }, createdTicketSchema);
  return { id: String(created.id), number: created.number, state: 'open', comments: [] };
}

/** The person's own words: public, and entered as theirs. */
function toArticle(subject: string, text: string, { articleType }: TicketProfile) {
  // Zammad refuses an article without text.
  const body = toStorableText(text).trim() || '-';
  return { subject, body, content_type: 'text/plain', type: articleType, internal: false, sender: 'Customer' };
}

async function readArticles(ticketId: string, client: ZammadClient): Promise<ZammadArticle[] | null> {
  const path = `/ticket_articles/by_ticket/${ticketId}`;
  const query = { expand: 'true' };
  const articles = await client.sendIfThere({ method: 'GET', path, query }, articlesSchema);
  return articles?.toSorted((one, other) => one.id - other.id) ?? null;
}

async function hasTag(ticketId: number, tag: string, client: ZammadClient): Promise<boolean> {
  const query = { object: 'Ticket', o_id: String(ticketId) };
  const answer = await client.sendIfThere({ method: 'GET', path: '/tags', query }, tagsSchema);
  return answer?.tags.some((each) => each.toLowerCase() === tag) ?? false;
}

/** Without Elasticsearch Zammad only compares letters, so it finds no ticket by a field, not even by its id. */
async function hasFullSearch(client: ZammadClient): Promise<boolean> {
  const [any] = await client.send({ method: 'GET', path: '/tickets', query: { per_page: '1' } }, foundTicketsSchema);
  if (!any) return true;
  const query = { query: `id:${any.id}`, limit: '1', expand: 'true' };
  const found = await client.send({ method: 'GET', path: '/tickets/search', query }, foundTicketsSchema);
  return found.length > 0;
}

function toComment(article: ZammadArticle): SystemComment {
  return {
    id: article.id,
    text: toPlainText(article.body, article.content_type ?? 'text/plain'),
    createdAt: new Date(article.created_at),
    fromHelpdesk: article.sender === 'Agent',
  };
}

/** A state that the profile does not name is an open one: nobody has said that the matter is settled. */
function toState(state: string, states: TicketProfile['states']): SystemTicketState {
  if (states.shownAsClosed.includes(state)) return 'closed';
  return states.shownAsPending.includes(state) ? 'pending' : 'open';
}

/** Our key as a tag. It comes back from a card, so it could be anything: what is not plain is hashed. */
function toTag(key: string): string {
  const isPlain = /^[0-9a-z-]{1,64}$/.test(key);
  return `lotse-${isPlain ? key : createHash('sha256').update(key).digest('hex')}`;
}

function toTitle(subject: string): string {
  const characters = Array.from(toStorableText(subject).replaceAll(/\s+/g, ' ').trim());
  return characters.length > longestTitle ? `${characters.slice(0, longestTitle - 1).join('')}…` : characters.join('');
}

/** The system's ids are numbers; anything else would name another address. */
function isId(ticketId: string): boolean {
  return /^\d{1,18}$/.test(ticketId);
}

function isRefusal(thrown: unknown): boolean {
  return thrown instanceof LotseError && thrown.code === 'LOTSE-TICKETS-REFUSED';
}

function gone(): LotseError {
  return new LotseError('LOTSE-TICKETS-REFUSED', 'The ticket no longer exists in the ticket system.');
}
