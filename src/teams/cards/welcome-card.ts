import { hoursLine } from '../../messaging/opening-hours.ts';
import type { Reply } from '../../messaging/reply.ts';
import type { Service } from '../../shared/service.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type AdaptiveCard, adaptiveCard, heading, paragraph } from './adaptive-card.ts';
import { choiceRow, plainText } from './choice-row.ts';
import { offerButtons } from './offer-buttons.ts';

/** Who Lotse is, three examples that can be tapped, and what a person should know before writing. */
export function welcomeCard(reply: Extract<Reply, { kind: 'welcome' }>, service: Service): AdaptiveCard {
  const { language } = reply;
  const { welcome } = texts[language];
  return adaptiveCard({
    language,
    service,
    speak: welcome.heading,
    body: [
      heading(welcome.heading, 'large'),
      paragraph(plainText(welcome.from(service)), 'none'),
      paragraph(welcome.introduction, 'medium'),
      {
        type: 'Container',
        spacing: 'medium',
        items: [
          heading(welcome.examples, 'medium'),
          ...reply.examples.map((question) =>
            choiceRow(question, { verb: 'example.ask', data: { question, language } }),
          ),
        ],
      },
      {
        type: 'Container',
        spacing: 'medium',
        items: [
          heading(welcome.goodToKnow, 'medium'),
          paragraph(welcome.automatic, 'small'),
          paragraph(plainText(`${welcome.person(service)} ${hoursLine(service, language)}`.trim()), 'small'),
          paragraph(`${welcome.stored} ${welcome.noPasswords}`, 'small'),
        ],
      },
    ],
    buttons: offerButtons(['ticket', 'person'], language, undefined),
  });
}
