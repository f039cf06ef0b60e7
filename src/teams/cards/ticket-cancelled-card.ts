import type { Reply } from '../../messaging/reply.ts';
import type { Service } from '../../shared/service.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type AdaptiveCard, adaptiveCard, heading } from './adaptive-card.ts';

/** What stays of a form that was cancelled: one sentence, nothing left to press. */
export function ticketCancelledCard(
  reply: Extract<Reply, { kind: 'ticketCancelled' }>,
  service: Service,
): AdaptiveCard {
  const { language, about } = reply;
  const words = texts[language].ticketCancelled[about];
  return adaptiveCard({ language, service, speak: words, body: [heading(words, 'medium')], buttons: [] });
}
