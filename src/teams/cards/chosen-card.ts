import type { Language } from '../../shared/language.ts';
import type { Service } from '../../shared/service.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type AdaptiveCard, adaptiveCard, heading } from './adaptive-card.ts';
import { plainText } from './choice-row.ts';

/** What stays of a question back once the person has chosen: the choice, nothing left to press. */
export function chosenCard(title: string, language: Language, service: Service): AdaptiveCard {
  const words = texts[language].clarify.chosen(title);
  return adaptiveCard({ language, service, speak: words, body: [heading(plainText(words), 'medium')], buttons: [] });
}
