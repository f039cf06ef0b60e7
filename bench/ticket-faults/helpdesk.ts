import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** The helpdesk at its desk, past the proxy; it looks into the desk's own database. */
export type Helpdesk = {
  /** Waits until the ticket of this key is there; throws after so many milliseconds. */
  numberOf(key: string, milliseconds: number): Promise<string>;
  reply(number: string, text: string): Promise<void>;
  /** Waits until the ticket is closed; throws after so many milliseconds. */
  closed(number: string, milliseconds: number): Promise<void>;
  /** The tickets with this key, each with its state and what the person wrote in it, in order. */
  ticketsOf(key: string): Promise<{ state: string; written: string[] }[]>;
  close(): Promise<void>;
};

/** Opens the desk from the helpdesk's side. */
export function openHelpdesk(options: { url: string; token: string; connectionString: string }): Helpdesk {
  const pool = new pg.Pool({ connectionString: options.connectionString, max: 4 });
  pool.on('error', () => undefined);

  async function waitFor(what: string, milliseconds: number, text: string, value: string): Promise<string> {
    const deadline = Date.now() + milliseconds;
    for (;;) {
      const { rows } = await pool.query<{ id: string }>(text, [value]);
      if (rows[0]) return rows[0].id;
      if (Date.now() > deadline) throw new Error(`Waited in vain for ${what} of ${value}.`);
      await wait(50);
    }
  }

  return {
    numberOf(key, milliseconds) {
      return waitFor('the ticket', milliseconds, 'select id from desk_tickets where tags @> array[$1]', `lotse-${key}`);
    },
    async reply(number, body) {
      const response = await fetch(`${options.url}/api/v1/ticket_articles`, {
        method: 'POST',
        headers: { Authorization: `Token token=${options.token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ ticket_id: Number(number), body, internal: false, type: 'note', sender: 'Agent' }),
      });
      if (response.status !== 201) throw new Error(`the desk took no reply: ${response.status}`);
    },
    async closed(number, milliseconds) {
      const closed = `select id from desk_tickets where id = $1 and state = 'closed'`;
      await waitFor('the closing', milliseconds, closed, number);
    },
    async ticketsOf(key) {
      const { rows } = await pool.query<{ state: string; written: string[] }>(
        `select state, array(
           select body from desk_articles where ticket_id = desk_tickets.id and sender = 'Customer' order by id
         ) as written
         from desk_tickets where tags @> array[$1]`,
        [`lotse-${key}`],
      );
      return rows;
    },
    close: () => pool.end(),
  };
}
