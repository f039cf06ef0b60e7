import type { Activity, Attachment } from 'botbuilder';
import { datedTitle } from '../../messaging/render-past.ts';
import { renderText, type TextSurroundings } from '../../messaging/render-text.ts';
import type { Reply } from '../../messaging/reply.ts';
import type { Service } from '../../shared/service.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement, heading, paragraph } from './adaptive-card.ts';
import { agentTicketCard } from './agent-ticket-card.ts';
import type { CardSurroundings } from './card-surroundings.ts';
import { choiceRow } from './choice-row.ts';
import { chosenCard } from './chosen-card.ts';
import { citationEntities } from './citation-entity.ts';
import { longestQuestion, noEmergencyButton, offerButtons } from './offer-buttons.ts';
import { ticketCancelledCard } from './ticket-cancelled-card.ts';
import { urgentTicketButton } from './ticket-form-buttons.ts';
import { ticketFormCard } from './ticket-form-card.ts';
import { ticketListCard } from './ticket-list-card.ts';
import { ticketReplyCard } from './ticket-reply-card.ts';
import { ticketStatusCard } from './ticket-status-card.ts';
import { welcomeCard } from './welcome-card.ts';

type ReplyOf<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>;

/** Draws a reply as the activities that Teams shows, in order; a pure function. The words are in the text, the card holds what can be pressed. */
export function toActivities(reply: Reply, { service, now }: CardSurroundings): Partial<Activity>[] {
  const surroundings: TextSurroundings = { service, now, form: 'chat' };
  switch (reply.kind) {
    case 'welcome':
      return [cardMessage(reply, welcomeCard(reply, service), service, now)];
    case 'answer':
      return [
        {
          ...textMessage(reply, surroundings),
          ...cited(reply, reply.generatedByModel),
          ...askForFeedback,
          attachments: offers(reply, service, reply.articleId),
        },
      ];
    case 'notice':
      return [
        {
          ...textMessage(reply, surroundings),
          ...cited(reply, false),
          ...askForFeedback,
          attachments: offers(reply, service, undefined),
        },
      ];
    case 'clarify':
      return [clarifyMessage(reply, service)];
    case 'abstain':
      return [
        { ...textMessage(reply, surroundings), ...askForFeedback, attachments: [attach(abstainCard(reply, service))] },
      ];
    case 'security':
      return [
        {
          ...textMessage(reply, surroundings),
          ...cited(reply, false),
          importance: 'high',
          attachments: offers(reply, service, reply.articleId),
        },
      ];
    case 'chosen':
      return [cardMessage(reply, chosenCard(reply.title, reply.language, service), service, now)];
    case 'human':
    case 'ticket':
      return [formOrList(reply, service, now) ?? textMessage(reply, surroundings)];
    case 'ticketStatus':
      return [cardMessage(reply, ticketStatusCard(reply, { service, now }), service, now)];
    case 'ticketReply':
      return [textMessage(reply, surroundings), cardMessage(reply, ticketReplyCard(reply, service), service, now)];
    case 'ticketCancelled':
      return [cardMessage(reply, ticketCancelledCard(reply, service), service, now)];
    case 'agentTicket':
      return [cardMessage(reply, agentTicketCard(reply, service), service, now)];
    case 'smalltalk':
    case 'article':
    case 'hint':
    case 'failure':
      return [textMessage(reply, surroundings)];
    default:
      return reply satisfies never;
  }
}

/** Teams' own thumbs below the message. */
const askForFeedback = { channelData: { feedbackLoop: { type: 'default' } } };

function textMessage(reply: Reply, surroundings: TextSurroundings): Partial<Activity> {
  return {
    type: 'message',
    locale: texts[reply.language].languageTag,
    textFormat: 'markdown',
    text: renderText(reply, surroundings),
    summary: summary(reply, surroundings.service, surroundings.now),
  };
}

function formOrList(reply: ReplyOf<'human' | 'ticket'>, service: Service, now: Date): Partial<Activity> | null {
  if ('form' in reply && reply.form) {
    return cardMessage(reply, ticketFormCard(reply, reply.form, { service, now }), service, now);
  }
  if ('tickets' in reply && reply.tickets) {
    const { tickets, ownLanguageLine, language } = reply;
    return cardMessage(reply, ticketListCard(tickets, ownLanguageLine, { language, service }), service, now);
  }
  return null;
}

function cardMessage(reply: Reply, card: AdaptiveCard, service: Service, now: Date): Partial<Activity> {
  return {
    type: 'message',
    locale: texts[reply.language].languageTag,
    summary: summary(reply, service, now),
    attachments: [attach(card)],
  };
}

/** What a notification shows: the first words. */
function summary(reply: Reply, service: Service, now: Date): string {
  const words = renderText(reply, { service, now, form: 'plain' }).replace(/\s+/g, ' ');
  return words.length <= 120 ? words : `${words.slice(0, words.lastIndexOf(' ', 118))} …`;
}

function cited(
  { citations, language }: ReplyOf<'answer' | 'notice' | 'security'>,
  generatedByModel: boolean,
): Pick<Partial<Activity>, 'entities'> {
  const entities = citationEntities(citations, generatedByModel, language);
  return entities.length > 0 ? { entities } : {};
}

function offers(
  reply: ReplyOf<'answer' | 'notice' | 'security'>,
  service: Service,
  articleId: string | undefined,
): Attachment[] {
  const { language } = reply;
  const urgent = 'urgentForm' in reply && reply.urgentForm ? urgentTicketButton(reply.urgentForm, language) : undefined;
  const ways = offerButtons(reply.offers, language, articleId).map((button) =>
    urgent && button.verb === 'ticket.open' ? urgent : button,
  );
  const buttons = 'question' in reply && reply.question ? [...ways, noEmergencyButton(reply.question, language)] : ways;
  if (buttons.length === 0) return [];
  return [attach(adaptiveCard({ language, service, speak: texts[language].card.ways, body: [], buttons }))];
}

function clarifyMessage(reply: ReplyOf<'clarify'>, service: Service): Partial<Activity> {
  const { language } = reply;
  const { clarify, languageTag } = texts[language];
  const question = reply.question.slice(0, longestQuestion);
  const rows = reply.choices.map(({ articleId, title }) =>
    choiceRow(title, { verb: 'clarify.choose', data: { articleId, question, language, title } }),
  );
  const card = adaptiveCard({
    language,
    service,
    speak: clarify.question,
    body: [heading(clarify.question, 'medium'), ...rows, paragraph(clarify.noneFits, 'medium')],
    buttons: offerButtons(reply.offers, language, undefined),
  });
  return {
    type: 'message',
    locale: languageTag,
    textFormat: 'markdown',
    text: clarify.introduction,
    summary: `${clarify.introduction} ${clarify.question}`,
    attachments: [attach(card)],
  };
}

function abstainCard(reply: ReplyOf<'abstain'>, service: Service): AdaptiveCard {
  const { language, nearest } = reply;
  const say = texts[language];
  const rows: CardElement[] = nearest.map((article) =>
    choiceRow(datedTitle(article, language), {
      verb: 'article.show',
      data: { articleId: article.articleId, language },
    }),
  );
  return adaptiveCard({
    language,
    service,
    speak: rows.length > 0 ? say.abstain.nearest : say.card.ways,
    body: rows.length > 0 ? [heading(say.abstain.nearest, 'medium'), ...rows] : [],
    buttons: offerButtons(reply.offers, language, undefined),
  });
}

function attach(card: AdaptiveCard): Attachment {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
}
