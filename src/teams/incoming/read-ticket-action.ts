import { z } from 'zod';
import type { MessageContent } from '../../messaging/message.ts';

const language = z.enum(['de', 'en']);
const key = z.string().uuid();
const reference = z.string().regex(/^LO-\d{1,12}$/);

/** What was typed: a field that the device left out is an empty one. */
const typed = z.string().catch('');

const formSchema = z.object({
  // Not "key": the local chat page cannot send data with that name.
  formKey: key,
  language,
  kind: z.enum(['ticket', 'callback']),
  description: typed,
  phone: typed,
  subject: typed,
  /** The subject as it was filled in: unchanged, it follows the description. */
  suggestedSubject: typed,
  category: typed,
  urgency: z.enum(['low', 'normal', 'high']).catch('normal'),
  conversation: typed,
  includeConversation: typed,
  articleIds: z.array(z.string()).catch([]),
  keepCard: typed,
});

/** The form of a ticket as a card sends it: what the card carried and what the person typed, in one object. */
export const ticketForm = formSchema.transform(
  ({ formKey, language, keepCard, suggestedSubject, ...form }): MessageContent => ({
    kind: 'submitTicket',
    language,
    keepCard: keepCard === 'true',
    form: {
      ...form,
      key: formKey,
      subject: form.subject === suggestedSubject ? '' : form.subject,
      category: form.category || null,
      includeConversation: form.includeConversation === 'true',
    },
  }),
);

/** What a status card sends: which ticket, and what was typed. */
export const ticketChange = z
  .object({ language, reference, commentKey: key, comment: typed })
  .transform(({ comment, commentKey, ...data }) => ({ ...data, key: commentKey, text: comment }));

/** What a row in the list of tickets sends. */
export const ticketChoice = z.object({ language, reference });
