import type { TicketCategory } from '../../messaging/ticket-view.ts';
import type { Respondent } from '../respondent.ts';

/** What a ticket can be about: as service.yaml says, else the categories of the articles under their own names. */
export function ticketCategories(respondent: Respondent): TicketCategory[] {
  const named = respondent.service().categories;
  if (named) return Object.entries(named).map(([id, title]) => ({ id, title }));
  const articles = [...respondent.knowledge().articles.values()];
  const ids = new Set(articles.flatMap(({ date, category }) => (date === undefined ? category : [])));
  return [...ids].sort().map((id) => ({ id, title: { de: capitalised(id), en: capitalised(id) } }));
}

/** The category of an article, where it is one that a ticket can have. */
export function categoryOf(articleId: string | undefined, respondent: Respondent): string | null {
  const category = articleId ? respondent.knowledge().articles.get(articleId)?.category : undefined;
  return ticketCategories(respondent).some(({ id }) => id === category) ? (category ?? null) : null;
}

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
