import type { Service } from '../shared/service.ts';
import { type Texts, texts } from '../shared/texts/texts.ts';
import { availability, localMoment } from './opening-hours.ts';
import { protect, type TextForm } from './render-sentences.ts';
import type { Reply, ShownForm } from './reply.ts';
import type { TicketView } from './ticket-view.ts';

type TicketReply = Extract<Reply, { kind: 'ticketStatus' | 'ticketReply' | 'ticketCancelled' | 'agentTicket' }>;
type StatusReply = Extract<Reply, { kind: 'ticketStatus' }>;

/** Characters of a comment that are shown again. */
const longestEcho = 400;

/** What the words about tickets depend on. */
export type TicketSurroundings = { service: Service; now: Date; form: TextForm };

/** What happened to a ticket, as paragraphs. */
export function ticketBlocks(reply: TicketReply, surroundings: TicketSurroundings): string[] {
  const say = texts[reply.language];
  switch (reply.kind) {
    case 'ticketStatus':
      return [
        `${statusHeading(reply.ticket, say)}: ${reply.ticket.subject}`,
        ...statusSentences(reply, surroundings),
        statusFacts(reply, surroundings.service)
          .map(({ name, value }) => `${name}: ${value}`)
          .join('\n'),
      ];
    case 'ticketReply':
      return replyBlocks(reply, surroundings.form);
    case 'ticketCancelled':
      return [say.ticketCancelled[reply.about]];
    case 'agentTicket':
      return [
        `${say.agentTicket.heading[reply.ticket.kind](reply.ticket.reference)}: ${reply.ticket.subject}`,
        `${say.agentTicket.from}: ${reply.requester || say.agentTicket.noName}`,
        reply.body,
      ];
    default:
      return reply satisfies never;
  }
}

/** A form as words: what it is for, and what is wrong with it. */
export function formBlocks({ form, problems }: ShownForm, say: Texts): string[] {
  const { ticketForm } = say;
  const isCallback = form.kind === 'callback';
  return [
    isCallback ? ticketForm.callback : `${ticketForm.heading}. ${ticketForm.introduction}`,
    problems.map((problem) => ticketForm.problem[problem]).join(' '),
  ];
}

/** A person's tickets as words, one a line. */
export function ticketListBlocks(tickets: TicketView[], say: Texts): string[] {
  const { ticketList } = say;
  if (tickets.length === 0) return [ticketList.none];
  return [`${ticketList.heading}:\n${tickets.map((ticket) => `- ${ticketLine(ticket, say)}`).join('\n')}`];
}

/** "Ticket LO-2041" */
export function statusHeading(ticket: TicketView, say: Texts): string {
  return say.ticketStatus.heading[ticket.kind](ticket.reference);
}

/** What just happened to the ticket, in sentences; none where it is only shown. */
export function statusSentences(reply: StatusReply, { service, now }: Omit<TicketSurroundings, 'form'>): string[] {
  const { ticket, language, comment } = reply;
  const say = texts[language];
  const called = ticket.kind === 'callback' && (reply.news === 'received' || reply.news === 'numbered');
  return [
    reply.draft ? say.hints[reply.draft.problem] : newsSentence(reply, say, service),
    called ? availability(service, now, language) : '',
    comment ? `${say.ticketStatus.yourComment}: ${shortened(comment)}` : '',
  ].filter((sentence) => sentence !== '');
}

/** State, number and dates of a ticket, in the time zone of the service. */
export function statusFacts({ ticket, language }: StatusReply, service: Service): { name: string; value: string }[] {
  const { ticketStatus } = texts[language];
  const at = (moment: Date) => ticketStatus.moment(localMoment(moment, service, language));
  const facts = [
    { name: ticketStatus.state, value: ticketStatus.states[ticket.state] },
    ...(ticket.number ? [{ name: ticketStatus.number, value: ticket.number }] : []),
    ...(ticket.urgency === 'high' ? [{ name: ticketStatus.urgency, value: ticketStatus.high }] : []),
    { name: ticketStatus.created, value: at(ticket.createdAt) },
  ];
  const created = at(ticket.createdAt);
  const changed = at(ticket.updatedAt);
  return changed === created ? facts : [...facts, { name: ticketStatus.changed, value: changed }];
}

/** "LO-2041, offen" with the number where there is one. */
export function ticketTag({ reference, number, state }: TicketView, say: Texts): string {
  return [reference, number ? `${say.ticketStatus.number} ${number}` : '', say.ticketStatus.states[state]]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The helpdesk has all of it; here it only says what went out. */
function shortened(comment: string): string {
  const line = comment.replace(/\s+/g, ' ');
  return line.length <= longestEcho ? line : `${line.slice(0, line.lastIndexOf(' ', longestEcho))} …`;
}

function ticketLine(ticket: TicketView, say: Texts): string {
  return `${ticketTag(ticket, say)}: ${ticket.subject}`;
}

function newsSentence({ news, ticket }: StatusReply, say: Texts, service: Service): string {
  const { ticketStatus } = say;
  switch (news) {
    case 'received':
      return ticketStatus.received[ticket.kind];
    case 'numbered':
      return ticketStatus.numbered[ticket.kind];
    case 'refused':
      return ticketStatus.refused(service, ticket.reference);
    case 'already':
    case 'shown':
    case 'commented':
    case 'closed':
    case 'reopened':
      return ticketStatus[news];
    default:
      return news satisfies never;
  }
}

// Somebody's plain text: lines stay lines, and nothing in it is Markdown.
function replyBlocks(reply: Extract<Reply, { kind: 'ticketReply' }>, form: TextForm): string[] {
  const { ticketReply } = texts[reply.language];
  const { reference, subject } = reply.ticket;
  if (form === 'plain') return [ticketReply.heading(reference, subject), reply.text];
  const lines = reply.text.split(/\n+/).map((line) => protect(line.trim()));
  return [`**${ticketReply.heading(reference, protect(subject))}**`, ...lines];
}
