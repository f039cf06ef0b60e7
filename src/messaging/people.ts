/** What the organisation's directory tells of a person; each part may be missing. */
type Person = { name?: string; email?: string; userPrincipalName?: string };

/** Who somebody is, asked for only when it is needed, and never kept. */
export type People = {
  /** Takes at most three seconds; `unknown` where the person is not found or nobody answers. */
  find(conversationId: string, personId: string): Promise<Person | 'unknown'>;
};
