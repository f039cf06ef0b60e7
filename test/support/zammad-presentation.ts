export type ZammadUser = {
  id: number;
  login: string;
  email: string;
  firstname: string;
  lastname: string;
  active: boolean;
};
export type Ticket = {
  id: number;
  title: string;
  group: string;
  state: string;
  priority: string;
  customerId: number;
  tags: string[];
  createdAt: string;
};
export type Article = {
  id: number;
  ticketId: number;
  subject: string | null;
  body: string;
  contentType: string;
  internal: boolean;
  sender: 'Customer' | 'Agent' | 'System';
  type: string;
  originById: number | null;
  createdAt: string;
};

export const states = ['new', 'open', 'pending reminder', 'closed', 'merged', 'removed', 'pending close'];
export const priorities = ['1 low', '2 normal', '3 high'];
export const ownId = 3;

/** A ticket on the wire: ids always, names beside them only with `expand`. */
export function presentTicket(
  ticket: Ticket,
  { expand, users, groups, articles }: { expand: boolean; users: ZammadUser[]; groups: string[]; articles: Article[] },
): Record<string, unknown> {
  const customer = users.find(({ id }) => id === ticket.customerId);
  const names = {
    group: ticket.group,
    state: ticket.state,
    priority: ticket.priority,
    customer: customer?.login,
    owner: '-',
    organization: null,
    created_by: 'lotse@example.org',
    updated_by: 'lotse@example.org',
    create_article_type: 'web',
    create_article_sender: 'Customer',
  };
  return {
    id: ticket.id,
    group_id: groups.indexOf(ticket.group) + 1,
    priority_id: priorities.indexOf(ticket.priority) + 1,
    state_id: states.indexOf(ticket.state) + 1,
    organization_id: null,
    number: String(22000 + ticket.id),
    title: ticket.title,
    owner_id: 1,
    customer_id: ticket.customerId,
    note: null,
    first_response_at: null,
    close_at: null,
    pending_time: null,
    type: null,
    preferences: {},
    article_count: articles.filter(({ ticketId }) => ticketId === ticket.id).length,
    article_ids: articles.filter(({ ticketId }) => ticketId === ticket.id).map(({ id }) => id),
    created_by_id: ownId,
    updated_by_id: ownId,
    created_at: ticket.createdAt,
    updated_at: ticket.createdAt,
    ...(expand ? names : {}),
  };
}

/** An article on the wire. */
export function presentArticle(article: Article, users: ZammadUser[]): Record<string, unknown> {
  const origin = users.find(({ id }) => id === article.originById);
  return {
    id: article.id,
    ticket_id: article.ticketId,
    type_id: 10,
    type: article.type,
    sender_id: { Agent: 1, Customer: 2, System: 3 }[article.sender],
    sender: article.sender,
    from: origin ? `${origin.firstname} <${origin.email}>` : 'Lotse',
    to: '',
    cc: null,
    subject: article.subject,
    reply_to: null,
    message_id: null,
    body: article.body,
    content_type: article.contentType,
    internal: article.internal,
    attachments: [],
    origin_by_id: article.originById,
    origin_by: origin?.login ?? null,
    preferences: {},
    created_by_id: ownId,
    updated_by_id: ownId,
    created_at: article.createdAt,
    updated_at: article.createdAt,
  };
}
