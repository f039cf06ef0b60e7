import { z } from 'zod';
import {
  type DeskArticle,
  type DeskStore,
  type DeskTicketWithCount,
  type NewDeskArticle,
} from '../../store/desk-store.ts';
import { toPlainText } from '../zammad/plain-text.ts';
import { ownAccount } from './desk-names.ts';
import { newArticleSchema, newTicketSchema, ticketChangesSchema } from './desk-requests.ts';
import { toConditions } from './desk-search.ts';
import { presentArticle, presentTicket } from './present.ts';

type DeskRequest = { id: string; query: URLSearchParams; body: unknown };
export type DeskAnswer = { status: number; json: unknown };
export type DeskRoute = {
  method: 'GET' | 'POST' | 'PUT';
  /** As restify writes it. */
  path: string;
  answer(request: DeskRequest): Promise<DeskAnswer>;
};

/** Hears of every change that somebody of the helpdesk may have made. */
export type DeskChange = { ticket: DeskTicketWithCount; article: DeskArticle | null };

const largestPage = 100;

/** Writes in a ticket; null where there is none. */
type Write = (
  id: number | null,
  changes: Parameters<DeskStore['update']>[1],
  article: NewDeskArticle | null,
) => ReturnType<DeskStore['update']>;

/** The embedded desk's answers, without HTTP around them: a documented subset of Zammad's REST API. */
export function createDeskRoutes(desk: { store: DeskStore; changed(change: DeskChange): void }): DeskRoute[] {
  const { store } = desk;
  const write: Write = async (id, changes, article) => {
    const written = id === null ? null : await store.update(id, changes, article);
    if (written && (!article || article.sender === 'Agent')) desk.changed(written);
    return written;
  };
  return [
    { method: 'GET', path: '/api/v1/users/me', answer: () => Promise.resolve(ok(ownAccount)) },
    // Fixed paths before those with an id.
    ...searchRoutes(store),
    ...ticketRoutes(store, write),
    ...articleRoutes(store, write),
  ];
}

function searchRoutes(store: DeskStore): DeskRoute[] {
  return [
    {
      method: 'GET',
      path: '/api/v1/tickets/search',
      async answer({ query }) {
        const tickets = await store.search(toConditions(query.get('query') ?? ''), toPage(query));
        if (isExpanded(query)) return ok(tickets.map((ticket) => presentTicket(ticket, { expand: true })));
        const assets = Object.fromEntries(
          tickets.map((ticket) => [ticket.id, presentTicket(ticket, { expand: false })]),
        );
        const ids = tickets.map(({ id }) => id);
        return ok({ tickets: ids, tickets_count: ids.length, assets: { Ticket: assets } });
      },
    },
    {
      method: 'GET',
      path: '/api/v1/tickets',
      async answer({ query }) {
        const tickets = await store.search([], toPage(query));
        return ok(tickets.map((ticket) => presentTicket(ticket, { expand: isExpanded(query) })));
      },
    },
    {
      method: 'GET',
      path: '/api/v1/tags',
      async answer({ query }) {
        const id = query.get('o_id') ?? '';
        const ticket = query.get('object') === 'Ticket' ? await find(store, id) : null;
        return ticket ? ok({ tags: ticket.tags }) : missing(id);
      },
    },
  ];
}

function ticketRoutes(store: DeskStore, write: Write): DeskRoute[] {
  return [
    {
      method: 'POST',
      path: '/api/v1/tickets',
      async answer({ body, query }) {
        const parsed = newTicketSchema.safeParse(body);
        if (!parsed.success) return unprocessable(parsed.error);
        const { article, ...ticket } = parsed.data;
        const created = await store.create(ticket, article && toArticle(article));
        return { status: 201, json: presentTicket(created, { expand: isExpanded(query) }) };
      },
    },
    {
      method: 'GET',
      path: '/api/v1/tickets/:id',
      async answer({ id, query }) {
        const ticket = await find(store, id);
        return ticket ? ok(presentTicket(ticket, { expand: isExpanded(query) })) : missing(id);
      },
    },
    {
      method: 'PUT',
      path: '/api/v1/tickets/:id',
      async answer({ id, body, query }) {
        const parsed = ticketChangesSchema.safeParse(body);
        if (!parsed.success) return unprocessable(parsed.error);
        const { article, ...changes } = parsed.data;
        const written = await write(toId(id), changes, article && toArticle(article));
        return written ? ok(presentTicket(written.ticket, { expand: isExpanded(query) })) : missing(id);
      },
    },
  ];
}

function articleRoutes(store: DeskStore, write: Write): DeskRoute[] {
  return [
    {
      method: 'GET',
      path: '/api/v1/ticket_articles/by_ticket/:id',
      async answer({ id }) {
        const ticket = await find(store, id);
        const articles = ticket && (await store.articles(ticket.id));
        return articles ? ok(articles.map((article) => presentArticle(article, ticket))) : missing(id);
      },
    },
    {
      method: 'POST',
      path: '/api/v1/ticket_articles',
      async answer({ body }) {
        const parsed = newArticleSchema.safeParse(body);
        if (!parsed.success) return unprocessable(parsed.error);
        const { ticket_id: id, ...article } = parsed.data;
        const ticket = await store.find(id);
        const written = ticket && (await write(id, stateAfter(ticket, article), toArticle(article)));
        if (!written?.article) return missing(String(id));
        return { status: 201, json: presentArticle(written.article, written.ticket) };
      },
    },
  ];
}

/** What the helpdesk answers is being worked on. */
function stateAfter(ticket: DeskTicketWithCount, article: { internal: boolean; sender: string }): { state?: string } {
  const isAnswer = article.sender === 'Agent' && !article.internal;
  return isAnswer && ticket.state === 'new' ? { state: 'open' } : {};
}

function toArticle(article: Omit<z.infer<typeof newArticleSchema>, 'ticket_id'>): NewDeskArticle {
  return {
    subject: article.subject ?? '',
    body: toPlainText(article.body, article.content_type),
    internal: article.internal,
    sender: article.sender,
  };
}

function find(store: DeskStore, id: string): Promise<DeskTicketWithCount | null> {
  const number = toId(id);
  return number === null ? Promise.resolve(null) : store.find(number);
}

function toId(id: string): number | null {
  return /^\d{1,15}$/.test(id) ? Number(id) : null;
}

function toPage(query: URLSearchParams): { offset: number; limit: number } {
  const limit = Math.min(count(query.get('per_page') ?? query.get('limit'), 50), largestPage);
  return { limit, offset: (count(query.get('page'), 1) - 1) * limit };
}

function count(text: string | null, fallback: number): number {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : fallback;
}

function isExpanded(query: URLSearchParams): boolean {
  return query.get('expand') === 'true';
}

function ok(json: unknown): DeskAnswer {
  return { status: 200, json };
}

function missing(id: string): DeskAnswer {
  return failed(404, `Couldn't find Ticket with 'id'=${id.slice(0, 20)}`);
}

function unprocessable({ issues }: z.ZodError): DeskAnswer {
  const sentences = issues.map(({ path, message, code }) =>
    code === z.ZodIssueCode.custom || path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  return failed(422, sentences.join(' '));
}

/** A refusal as Zammad words it. */
export function failed(status: number, sentence: string): DeskAnswer {
  return { status, json: { error: sentence, error_human: sentence } };
}
