import type { DeskArticle, DeskTicketWithCount } from '../../store/desk-store.ts';
import { deskPriorities, deskStates, idOf, ownAccount } from './desk-names.ts';

/** A ticket as Zammad shows it; with `expand` the names stand beside the ids. */
export function presentTicket(ticket: DeskTicketWithCount, { expand }: { expand: boolean }): Record<string, unknown> {
  const names = {
    group: ticket.group,
    state: ticket.state,
    priority: ticket.priority,
    customer: ticket.customer || ownAccount.login,
    owner: '-',
    organization: null,
    created_by: ownAccount.login,
    updated_by: ownAccount.login,
  };
  return {
    id: ticket.id,
    group_id: idOf(ticket.group),
    priority_id: lookUp(deskPriorities, ticket.priority),
    state_id: lookUp(deskStates, ticket.state),
    organization_id: null,
    number: String(ticket.id),
    title: ticket.title,
    owner_id: ownAccount.id,
    customer_id: idOf(ticket.customer),
    note: null,
    article_count: ticket.articleIds.length,
    type: null,
    preferences: {},
    updated_by_id: ownAccount.id,
    created_by_id: ownAccount.id,
    created_at: ticket.createdAt.toISOString(),
    updated_at: ticket.updatedAt.toISOString(),
    article_ids: ticket.articleIds,
    ...(expand ? names : {}),
  };
}

/** An article as Zammad shows it. */
export function presentArticle(article: DeskArticle, ticket: { customer: string }): Record<string, unknown> {
  const isCustomer = article.sender === 'Customer';
  const customer = ticket.customer || ownAccount.login;
  return {
    id: article.id,
    ticket_id: article.ticketId,
    type_id: isCustomer ? 11 : 10,
    type: isCustomer ? 'web' : 'note',
    sender_id: isCustomer ? 2 : 1,
    sender: article.sender,
    from: isCustomer ? customer : 'Helpdesk',
    to: null,
    cc: null,
    subject: article.subject,
    body: article.body,
    content_type: 'text/plain',
    internal: article.internal,
    attachments: [],
    created_by_id: ownAccount.id,
    updated_by_id: ownAccount.id,
    created_at: article.createdAt.toISOString(),
    updated_at: article.createdAt.toISOString(),
  };
}

function lookUp(ids: Readonly<Record<string, number>>, name: string): number {
  return ids[name] ?? 0;
}
