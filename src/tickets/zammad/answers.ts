import { z } from 'zod';

/** What of Zammad's answers is read; everything else in them is left alone. All requests ask for `expand=true`: names instead of ids. */
const id = z.number().int().positive();

/** `GET /users/me` and `GET /users/search`. */
export const userSchema = z.object({
  id,
  login: z.string().nullish(),
  email: z.string().nullish(),
  active: z.boolean().optional(),
});
export const usersSchema = z.array(userSchema);

/** The answer to a creation, where the state is not needed. */
export const createdTicketSchema = z.object({ id, number: z.string().min(1) });

export const ticketSchema = createdTicketSchema.extend({ state: z.string().min(1), customer_id: id });
export const foundTicketsSchema = z.array(z.object({ id }));
export const tagsSchema = z.object({ tags: z.array(z.string()) });

export const articleSchema = z.object({
  id,
  subject: z.string().nullish(),
  body: z.string(),
  content_type: z.string().nullish(),
  internal: z.boolean(),
  sender: z.string(),
  created_at: z.string().datetime({ offset: true }),
});
export const articlesSchema = z.array(articleSchema);
export type ZammadArticle = z.infer<typeof articleSchema>;

export const createdArticleSchema = z.object({ id });
