import { z } from 'zod';
import type { TicketProfile } from '../ticket-profile.ts';
import type { Requester } from '../ticket-system.ts';
import { userSchema, usersSchema } from './answers.ts';
import type { ZammadClient } from './zammad-client.ts';

/** Whose ticket it becomes. `isKnown`: the system knows the person, so the text need not say who it is. */
export type Customer = { customerId: number | string; isKnown: boolean };

const address = z.string().email();

/** The requester's account by the configured attribute; where there is not exactly one, the account of our own token. */
export async function findCustomer(
  requester: Requester,
  { client, profile }: { client: ZammadClient; profile: TicketProfile['requester'] },
): Promise<Customer> {
  const value = attributeOf(requester, profile.attribute);
  if (!value) return ownAccount(client);
  // Zammad looks this address up itself, and makes an account for it only where there is none.
  if (profile.createCustomers && profile.attribute === 'email') {
    return { customerId: `guess:${value}`, isKnown: false };
  }
  const matches = await search(value, profile.attribute, client);
  const [only, second] = matches;
  if (only && !second) return { customerId: only.id, isKnown: true };
  const email = attributeOf(requester, 'email');
  if (!only && email && profile.createCustomers) return { customerId: `guess:${email}`, isKnown: false };
  return ownAccount(client);
}

/** The account that our token belongs to. */
export async function ownAccount(client: ZammadClient): Promise<Customer> {
  const me = await client.send({ method: 'GET', path: '/users/me' }, userSchema);
  return { customerId: me.id, isKnown: false };
}

/** Who asks, a line each; without words, because nobody knows the helpdesk's language. */
export function describeRequester({ name, email, userPrincipalName, phone }: Requester): string {
  const lines = [name, email, userPrincipalName === email ? undefined : userPrincipalName, phone];
  return lines
    .map((line) => line?.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function attributeOf(requester: Requester, attribute: 'email' | 'login'): string | undefined {
  const value = attribute === 'email' ? requester.email : (requester.userPrincipalName ?? requester.email);
  const known = address.safeParse(value?.trim().toLowerCase());
  return known.success ? known.data : undefined;
}

/** The search also finds what is merely similar, so its hits are compared again. */
async function search(value: string, attribute: 'email' | 'login', client: ZammadClient) {
  const query = { query: `${attribute}:"${value.replaceAll(/["\\]/g, '')}"`, expand: 'true', limit: '10' };
  const users = await client.send({ method: 'GET', path: '/users/search', query }, usersSchema);
  return users.filter((user) => user.active !== false && user[attribute]?.toLowerCase() === value);
}
