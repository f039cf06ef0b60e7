/** What a button may ask for; these names are relied on from outside (docs/architecture.md). */
export const verbs = [
  'article.show',
  'clarify.choose',
  'example.ask',
  'ticket.open',
  'ticket.submit',
  'ticket.cancel',
  'ticket.list',
  'ticket.show',
  'ticket.comment',
  'ticket.close',
  'ticket.reopen',
  'person.request',
  'person.cancel',
] as const;

export type Verb = (typeof verbs)[number];
