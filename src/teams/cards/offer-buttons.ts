import type { Offer } from '../../messaging/reply.ts';
import type { Language } from '../../shared/language.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { ExecuteAction } from './adaptive-card.ts';

/** Characters of a question that a card carries along. */
export const longestQuestion = 500;

/** The buttons below a reply. The article's button is left out where no article is known. */
export function offerButtons(offers: Offer[], language: Language, articleId: string | undefined): ExecuteAction[] {
  return offers.flatMap((offer) => offerButton(offer, language, articleId) ?? []);
}

/** Has what sounded like an emergency answered as a question. */
export function noEmergencyButton(asked: string, language: Language): ExecuteAction {
  const question = asked.slice(0, longestQuestion);
  const title = texts[language].buttons.noEmergency;
  return { type: 'Action.Execute', verb: 'clarify.choose', title, data: { question, language } };
}

function offerButton(offer: Offer, language: Language, articleId: string | undefined): ExecuteAction | null {
  const { buttons } = texts[language];
  switch (offer) {
    case 'article':
      if (!articleId) return null;
      return { type: 'Action.Execute', verb: 'article.show', title: buttons.article, data: { articleId, language } };
    case 'ticket':
      return { type: 'Action.Execute', verb: 'ticket.open', title: buttons.ticket, data: { language } };
    case 'person':
      return { type: 'Action.Execute', verb: 'person.request', title: buttons.person, data: { language } };
    default:
      return offer satisfies never;
  }
}
