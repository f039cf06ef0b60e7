import { z } from 'zod';
import { deskPriorities, deskStates, ownAccount } from './desk-names.ts';

/** What the desk reads of requests as Zammad documents them; it leaves everything else in them alone. */
const longestTitle = 250;
const longestBody = 500_000;

const state = nameOrId('state', deskStates);
const priority = nameOrId('priority', deskPriorities);
const title = z
  .string()
  .trim()
  .min(1)
  .refine((text) => Array.from(text).length <= longestTitle, `at most ${longestTitle} characters`);
const group = z.string().trim().min(1).max(100);

/** An article as part of a ticket, or on its own with `ticket_id`. */
const articleSchema = z.object({
  subject: z.string().max(3_000).nullish(),
  body: z.string({ required_error: 'Need at least article: { body: "some text" }' }).min(1).max(longestBody),
  content_type: z.string().default('text/plain'),
  internal: z.boolean().default(false),
  sender: z.enum(['Customer', 'Agent']).default('Agent'),
});

export const newArticleSchema = articleSchema.extend({ ticket_id: z.coerce.number().int().positive() });

export const newTicketSchema = z
  .object({
    title,
    group,
    state: z.string().optional(),
    state_id: z.number().optional(),
    priority: z.string().optional(),
    priority_id: z.number().optional(),
    customer: z.string().max(320).optional(),
    customer_id: z.union([z.number().int(), z.string().max(320)]).optional(),
    tags: z.string().max(1_000).default(''),
    article: articleSchema.optional(),
  })
  .transform((ticket, context) => ({
    title: ticket.title,
    group: ticket.group,
    state: state(ticket, context) ?? 'new',
    priority: priority(ticket, context) ?? '2 normal',
    customer: toCustomer(ticket, context),
    tags: ticket.tags
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    article: ticket.article ?? null,
  }));

export const ticketChangesSchema = z
  .object({
    title: title.optional(),
    group: group.optional(),
    state: z.string().optional(),
    state_id: z.number().optional(),
    priority: z.string().optional(),
    priority_id: z.number().optional(),
    article: articleSchema.optional(),
  })
  .transform((changes, context) => ({
    title: changes.title,
    group: changes.group,
    state: state(changes, context),
    priority: priority(changes, context),
    article: changes.article ?? null,
  }));

/** Zammad takes a name as `state` and an id as `state_id`; undefined where neither is given. */
function nameOrId<Name extends string>(field: string, ids: Readonly<Record<Name, number>>) {
  const names = Object.keys(ids) as Name[];
  return (given: Readonly<Record<string, unknown>>, context: z.RefinementCtx): Name | undefined => {
    const value = given[field] ?? given[`${field}_id`];
    if (value === undefined) return undefined;
    const found = names.find((each) => each === value || ids[each] === value);
    if (!found) complain(context, `No lookup value found for '${field}': ${JSON.stringify(value)}`);
    return found;
  };
}

/** The desk has no accounts of its own: a customer is an address, or nobody but Lotse. */
function toCustomer(given: { customer?: string; customer_id?: string | number }, context: z.RefinementCtx): string {
  const value = given.customer_id ?? given.customer;
  if (value === undefined) complain(context, "Missing required value for field 'customer_id'!");
  if (value === undefined || value === ownAccount.id || value === ownAccount.login) return '';
  const address = String(value).replace(/^guess:/, '');
  if (z.string().email().safeParse(address).success) return address.toLowerCase();
  complain(context, `No lookup value found for 'customer': ${JSON.stringify(address)}`);
  return '';
}

function complain(context: z.RefinementCtx, message: string): void {
  context.addIssue({ code: z.ZodIssueCode.custom, message });
}
