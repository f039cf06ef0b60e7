import type { Language } from '../shared/language.ts';
import { type PrivacyTexts, privacyTexts } from '../shared/texts/privacy.ts';
import type { PersonData } from '../store/person-data.ts';
import { retentionPeriods } from '../store/retention.ts';

/** The areas of an account, in its order. */
export const personAreas = [
  'conversations',
  'received',
  'sent',
  'judgements',
  'tickets',
  'ticketTasks',
  'deskTickets',
  'deskArticles',
  'groups',
] as const satisfies (keyof PersonData)[];

type Area = (typeof personAreas)[number];

/** What is stored about a person as an object that the person can read: each area with what it is and how long it is kept. */
export function describePersonData(
  data: PersonData,
  about: { person: string; createdAt: Date; language: Language },
): Record<string, unknown> {
  const texts = privacyTexts[about.language];
  const { fields } = texts;
  return {
    [fields.hint]: `${texts.heading}. ${texts.purpose}`,
    [fields.about]: about.person,
    [fields.ids]: data.ids,
    [fields.created]: about.createdAt.toISOString(),
    [fields.sections]: personAreas.map((area) => ({
      [fields.name]: texts.sections[area].name,
      [fields.explanation]: texts.sections[area].explanation,
      [fields.kept]: keptFor(area, texts),
      [fields.entries]: data[area],
    })),
    [fields.elsewhere]: texts.elsewhere,
  };
}

function keptFor(area: Area, texts: PrivacyTexts): string {
  const { sections } = texts;
  const period = (name: keyof typeof retentionPeriods) => spoken(retentionPeriods[name] ?? '', texts);
  switch (area) {
    case 'conversations':
      return sections.conversations.kept(period('conversation'), period('session'));
    case 'received':
      return sections.received.kept(period('inbox'));
    case 'sent':
      return sections.sent.kept(period('outgoing'));
    case 'judgements':
      return sections.judgements.kept(period('feedback'), period('outgoing'));
    case 'tickets':
      return sections.tickets.kept(period('ticket'));
    case 'ticketTasks':
      return sections.ticketTasks.kept(period('ticketTask'));
    case 'deskTickets':
    case 'deskArticles':
      return sections[area].kept(period('deskTicket'));
    case 'groups':
      return sections.groups.kept(period('conversation'));
    default:
      return area satisfies never;
  }
}

/** A PostgreSQL interval like "12 hours" in words. */
function spoken(interval: string, texts: PrivacyTexts): string {
  const [count, unit] = interval.split(' ');
  return texts.period(Number(count), unit === 'hours' ? 'hours' : 'days');
}
