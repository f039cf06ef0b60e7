import { z } from 'zod';
import type { Config } from '../config.ts';
import { LotseError } from '../shared/errors.ts';
import { readDeskToken } from '../tickets/embedded-desk/desk-token.ts';
import { articleSchema } from '../tickets/zammad/answers.ts';
import { createZammadClient, type ZammadClient } from '../tickets/zammad/zammad-client.ts';

const ticketSchema = z.object({
  id: z.number(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  priority: z.string(),
  group: z.string(),
  customer: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
});
const ticketsSchema = z.array(ticketSchema);
const deskArticleSchema = articleSchema.extend({ from: z.string() });
const articlesSchema = z.array(deskArticleSchema);

export type Ticket = z.infer<typeof ticketSchema>;
export type Article = z.infer<typeof deskArticleSchema>;

/** The embedded desk of a running Lotse, as `lotse desk` uses it. Errors are sentences for who typed the command. */
export type DeskClient = {
  /** Newest change first. */
  list(options: { closedToo: boolean }): Promise<Ticket[]>;
  /** By the desk's number or by the person's reference, like LO-1001. */
  show(name: string): Promise<{ ticket: Ticket; articles: Article[] }>;
  reply(name: string, article: { body: string; internal: boolean }): Promise<Ticket>;
  /** Closes it, with a last word if there is one. */
  close(name: string, body: string | undefined): Promise<Ticket>;
};

const pageSize = 100;
const expand = { expand: 'true' };

/** Reaches the Lotse that runs on this machine with this configuration. Throws LOTSE-USAGE, LOTSE-TICKETS-UNREACHABLE. */
export async function openDeskClient(config: Config): Promise<DeskClient> {
  const client = inTheirWords(await connect(config), config);

  async function search(query: string): Promise<Ticket[]> {
    const found: Ticket[] = [];
    for (let page = 1; found.length === (page - 1) * pageSize; page += 1) {
      const parameters = { query, page: String(page), per_page: String(pageSize), ...expand };
      const request = { method: 'GET', path: '/tickets/search', query: parameters } as const;
      found.push(...(await client.send(request, ticketsSchema)));
    }
    return found;
  }

  async function articlesOf(ticket: Ticket): Promise<Article[]> {
    const path = `/ticket_articles/by_ticket/${ticket.id}`;
    return (await client.sendIfThere({ method: 'GET', path, query: expand }, articlesSchema)) ?? [];
  }

  async function show(name: string): Promise<{ ticket: Ticket; articles: Article[] }> {
    const isReference = /^LO-\d+$/i.test(name);
    const candidates = isReference ? await search(`"${name}: "`) : [];
    for (const ticket of candidates) {
      const articles = await articlesOf(ticket);
      if (articles[0]?.subject?.startsWith(`${name.toUpperCase()}: `)) return { ticket, articles };
    }
    const request = { method: 'GET', path: `/tickets/${name}`, query: expand } as const;
    const ticket = /^\d{1,15}$/.test(name) ? await client.sendIfThere(request, ticketSchema) : null;
    if (!ticket) throw usage(`There is no ticket ${name} at the desk. "lotse desk list --all" shows them all.`);
    return { ticket, articles: await articlesOf(ticket) };
  }

  async function write(name: string, body: unknown): Promise<Ticket> {
    const { ticket } = await show(name);
    const path = `/tickets/${ticket.id}`;
    return client.send({ method: 'PUT', path, query: expand, body }, ticketSchema);
  }

  return {
    show,
    list: ({ closedToo }) => search(closedToo ? '*' : 'NOT state.name:"closed"'),
    async reply(name, article) {
      const { ticket } = await show(name);
      const state = ticket.state === 'new' && !article.internal ? { state: 'open' } : {};
      return write(String(ticket.id), { ...state, article });
    },
    close: (name, body) => write(name, { state: 'closed', ...(body ? { article: { body } } : {}) }),
  };
}

async function connect(config: Config): Promise<ZammadClient> {
  const { tickets, dataFolder, adminPort } = config;
  if (tickets.system !== 'embedded') {
    throw usage(
      `LOTSE_TICKETS=${tickets.system}: the tickets are at ${tickets.url}. "lotse desk" is for the embedded desk.`,
    );
  }
  if (adminPort === 0) throw usage('ADMIN_PORT=0 takes any free port: set the one that Lotse printed at its start.');
  const token = tickets.token ?? (await readDeskToken(dataFolder));
  if (!token) {
    throw usage(
      `Lotse has not been started on ${dataFolder} yet. Start it, or set LOTSE_DATA to the folder that it uses.`,
    );
  }
  return createZammadClient({ url: () => addressOf(config), token, timeLimitMs: 10_000 });
}

function addressOf({ adminPort }: Config): string {
  return `http://127.0.0.1:${adminPort}`;
}

/** The adapter speaks to operators of a foreign system; who typed a command needs to know about his own Lotse. */
function inTheirWords(client: ZammadClient, config: Config): ZammadClient {
  function translate(thrown: unknown): never {
    if (!(thrown instanceof LotseError)) throw thrown;
    if (thrown.code === 'LOTSE-TICKETS-UNREACHABLE') {
      throw new LotseError(
        thrown.code,
        `Lotse does not run here, or is just being stopped: ${addressOf(config)} (ADMIN_PORT) gives no answer. Start it with "npm start".`,
        { cause: thrown },
      );
    }
    if (thrown.code === 'LOTSE-TICKETS-LOCKED-OUT') {
      throw new LotseError(
        thrown.code,
        `What answers at ${addressOf(config)} is not this Lotse's desk: it works on another data folder or with another ticket system. Give this command the same LOTSE_DATA, ADMIN_PORT and LOTSE_TICKETS.`,
        { cause: thrown },
      );
    }
    throw thrown;
  }
  return {
    send: (request, schema) => client.send(request, schema).catch(translate),
    sendIfThere: (request, schema) => client.sendIfThere(request, schema).catch(translate),
  };
}

function usage(sentence: string): LotseError {
  return new LotseError('LOTSE-USAGE', sentence);
}
