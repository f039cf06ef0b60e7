/** What a button may ask for; these names are relied on from outside (docs/architecture.md). */
export const verbs = ['article.show', 'clarify.choose', 'example.ask', 'ticket.open', 'person.request'] as const;

export type Verb = (typeof verbs)[number];
