import type { Language } from '../shared/language.ts';
import type { Service } from '../shared/service.ts';
import { type Texts, texts } from '../shared/texts/texts.ts';
import { articleText } from './article-text.ts';
import { withCallableNumbers } from './callable-numbers.ts';
import { availability, hoursLine, localMoment, openState } from './opening-hours.ts';
import { type Place, placeLabel, placeLabels } from './place.ts';
import { answerBody } from './render-answer.ts';
import { asOfLabel, datedTitle, describePeriod, listYears } from './render-past.ts';
import { renderSentences, type TextForm } from './render-sentences.ts';
import { formBlocks, ticketBlocks, ticketListBlocks } from './render-tickets.ts';
import type { Citation, NoticeLine, Reply } from './reply.ts';

/** What the words of a reply depend on besides the reply: who the service is, what time it is, and where the text goes. */
export type TextSurroundings = {
  service: Service;
  now: Date;
  /** `chat`: Markdown for Teams with `[1]` markers; `plain`: for a terminal or a program, words exactly as in the article. */
  form: TextForm;
};

type ReplyOf<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>;

/** A reply as text: notices above, sentences in order, the source line below. */
export function renderText(reply: Reply, surroundings: TextSurroundings): string {
  return blocksOf(reply, texts[reply.language], inItsForm(reply, surroundings))
    .filter((block) => block !== '')
    .join('\n\n');
}

// A failure is also shown in place of a pressed button, where Teams may not read Markdown.
function inItsForm(reply: Reply, surroundings: TextSurroundings): TextSurroundings {
  const { form, service } = surroundings;
  const mayLink = form === 'chat' && reply.kind !== 'failure';
  return mayLink ? { ...surroundings, service: withCallableNumbers(service) } : surroundings;
}

/** Whom to call, when somebody is there, and the number for emergencies. */
export function humanSentence({ language }: Pick<Reply, 'language'>, surroundings: TextSurroundings): string {
  const { service } = surroundings;
  const say = texts[language];
  return joined(say.human(service), whenReachable(language, surroundings), say.hours.emergency(service));
}

/** The line below an answer, each article once: "Quelle: Leitfaden, S. 2, Stand 03/2026"; empty without citations. */
function sourceLine(citations: Citation[], language: Language, form: TextForm): string {
  const { answer } = texts[language];
  const articles = [...new Map(citations.map((citation) => [citation.articleId, citation])).values()];
  if (articles.length === 0) return '';
  const list = articles.map((article) => {
    const { articleId, title, updated, date } = article;
    const own = citations.filter((citation) => citation.articleId === articleId);
    const places = placesOf(own, language, form);
    if (date) return [datedTitle(article, language), places].filter(Boolean).join(', ');
    return [title, places, updated ? answer.asOf(month(updated)) : ''].filter(Boolean).join(', ');
  });
  return `${articles.length === 1 ? answer.source : answer.sources}: ${list.join('; ')}`;
}

// Phones do not show citations, so that the moments of a video are links here too.
function placesOf(citations: Citation[], language: Language, form: TextForm): string {
  const isPlaced = (citation: Citation): citation is Citation & { place: Place } => citation.place !== undefined;
  const placed = citations.filter(isPlaced);
  const linked = form === 'chat' && placed.every(({ place }) => place.kind === 'moment');
  if (!linked)
    return placeLabels(
      placed.map(({ place }) => place),
      language,
    );
  return placed.map(({ place, url }) => `[${placeLabel(place, language)}](${url})`).join(', ');
}

function blocksOf(reply: Reply, say: Texts, surroundings: TextSurroundings): string[] {
  const { service } = surroundings;
  switch (reply.kind) {
    case 'welcome':
      return welcomeBlocks(reply, say, service);
    case 'answer':
      return answerBlocks(reply, say, surroundings);
    case 'notice':
      return noticeBlocks(reply, say, surroundings);
    case 'clarify':
      return [
        `${say.clarify.introduction} ${say.clarify.question}`,
        bullets(reply.choices.map(({ title }) => title)),
        say.clarify.noneFits,
      ];
    case 'abstain':
      return abstainBlocks(reply, say, surroundings);
    case 'security':
      return securityBlocks(reply, say, surroundings);
    case 'human':
      return [
        reply.ownLanguageLine ?? '',
        humanSentence(reply, surroundings),
        ...(reply.form ? formBlocks(reply.form, say) : []),
      ];
    case 'ticket':
      return [reply.ownLanguageLine ?? '', ...aboutTickets(reply, say, surroundings)];
    case 'ticketStatus':
    case 'ticketReply':
    case 'ticketCancelled':
    case 'agentTicket':
      return ticketBlocks(reply, surroundings);
    case 'chosen':
      return [say.clarify.chosen(reply.title)];
    case 'smalltalk':
      return smalltalkBlocks(reply, say, service);
    case 'article':
      return articleBlocks(reply, say, surroundings.form);
    case 'hint':
      return [say.hints[reply.hint]];
    case 'failure':
      return [say.failure(service, reply.reference)];
    default:
      return reply satisfies never;
  }
}

function welcomeBlocks(reply: ReplyOf<'welcome'>, say: Texts, service: Service): string[] {
  const { welcome } = say;
  return [
    welcome.heading,
    welcome.introduction,
    `${welcome.examples}:\n${bullets(reply.examples)}`,
    welcome.automatic,
    joined(welcome.person(service), hoursLine(service, reply.language)),
    `${welcome.stored} ${welcome.noPasswords}`,
  ];
}

function answerBlocks(reply: ReplyOf<'answer'>, say: Texts, { form }: TextSurroundings): string[] {
  return [
    ...reply.notices.map((notice) => noticeLine(notice, say, form)),
    reply.germanOnly ? say.answer.germanOnly : '',
    ...answerBody(reply, form),
    sourceLine(reply.citations, reply.language, form),
  ];
}

function noticeBlocks(reply: ReplyOf<'notice'>, say: Texts, { service, form }: TextSurroundings): string[] {
  const lines = reply.notices.map((notice) => {
    const until = localMoment(new Date(notice.validUntil), service, reply.language);
    return `${noticeLine(notice, say, form)} ${say.notice.until(until)}`;
  });
  return [...lines, sourceLine(reply.citations, reply.language, form)];
}

function abstainBlocks(reply: ReplyOf<'abstain'>, say: Texts, surroundings: TextSurroundings): string[] {
  const { service, form } = surroundings;
  const titles = reply.nearest.map((article) => datedTitle(article, reply.language));
  return [
    joined(abstainSentence(reply, say), reply.stillReading ? say.abstain.stillReading : ''),
    joined(abstainWays(reply, say, service), whenReachable(reply.language, surroundings)),
    // In the chat the nearest articles are choices on the card below the text.
    form === 'plain' && titles.length > 0 ? `${say.abstain.nearest}:\n${bullets(titles)}` : '',
  ];
}

function abstainSentence({ missing, language }: ReplyOf<'abstain'>, { abstain, past }: Texts): string {
  if (!missing) return abstain.sentence;
  const time = describePeriod(missing.period, language);
  if (missing.isOnMatter) return past.nothingOnIt(missing.title, time);
  const others = missing.years.length > 0 ? past.otherYears(listYears(missing.years, language)) : '';
  return joined(past.nothing(missing.title, time), others);
}

/** Other words find nothing where there is nothing of that time; another time may. */
function abstainWays({ missing }: ReplyOf<'abstain'>, { abstain, past }: Texts, service: Service): string {
  return missing && !missing.isOnMatter && missing.years.length > 0 ? past.callInstead(service) : abstain.ways(service);
}

function securityBlocks(reply: ReplyOf<'security'>, say: Texts, { service, now, form }: TextSurroundings): string[] {
  return [
    reply.ownLanguageLine ?? '',
    strong(say.security.headings[reply.case], form),
    callNow(say, service, now, form),
    renderSentences(reply.sentences, form),
    say.security.reassurance,
    sourceLine(reply.citations, reply.language, form),
  ];
}

function smalltalkBlocks(reply: ReplyOf<'smalltalk'>, say: Texts, service: Service): string[] {
  switch (reply.about) {
    case 'help':
      return [say.smalltalk.help, bullets(service.welcomeExamples[reply.language]), say.welcome.person(service)];
    case 'identity':
      return [say.smalltalk.identity, say.welcome.person(service)];
    case 'greeting':
    case 'thanks':
    case 'farewell':
      return [say.smalltalk[reply.about]];
    default:
      return reply.about satisfies never;
  }
}

function aboutTickets(reply: ReplyOf<'ticket'>, say: Texts, surroundings: TextSurroundings): string[] {
  if (reply.about === 'open' && reply.form) return formBlocks(reply.form, say);
  if (reply.about === 'state' && reply.tickets) return ticketListBlocks(reply.tickets, say);
  return [joined(say.ticket[reply.about](surroundings.service), whenReachable(reply.language, surroundings))];
}

function articleBlocks(reply: ReplyOf<'article'>, say: Texts, form: TextForm): string[] {
  const { text, complete } = articleText(reply.markdown);
  const updated = reply.updated ? say.page.asOf(month(reply.updated)) : '';
  const asOf = asOfLabel(reply, reply.language) || updated;
  const link = complete ? say.article.inBrowser(reply.url) : say.article.continued(reply.url);
  return [strong(reply.title, form), text, [asOf, link].filter(Boolean).join(' · ')];
}

function callNow(say: Texts, service: Service, now: Date, form: TextForm): string {
  const { open } = openState(service, now);
  const line = open ? say.security.callOpen(service) : say.security.callClosed(service);
  return form === 'chat' ? line : line.replaceAll('**', '');
}

function noticeLine(notice: NoticeLine, say: Texts, form: TextForm): string {
  return `${strong(say.notice.line(notice.title), form)} ${notice.text}`;
}

function whenReachable(language: Language, { service, now }: TextSurroundings): string {
  return joined(availability(service, now, language), hoursLine(service, language));
}

/** Sentences in a row; the empty ones leave no gap. */
function joined(...sentences: string[]): string {
  return sentences.filter(Boolean).join(' ');
}

function bullets(items: string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function strong(words: string, form: TextForm): string {
  return form === 'chat' ? `**${words}**` : words;
}

function month(isoDate: string): string {
  return `${isoDate.slice(5, 7)}/${isoDate.slice(0, 4)}`;
}
