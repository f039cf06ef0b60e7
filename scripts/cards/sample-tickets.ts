import type { Reply } from '../../src/messaging/reply.ts';
import type { FormProblem, TicketCategory, TicketForm, TicketView } from '../../src/messaging/ticket-view.ts';
import type { Language } from '../../src/shared/language.ts';

type Sample = { name: string; reply: Reply };

const key = '3f0c1f1e-6d1c-4a57-9d0e-7c7d7f0f4f11';

const categories: TicketCategory[] = [
  { id: 'arbeitsplatz', title: { de: 'Arbeitsplatz und Geräte', en: 'Workplace and devices' } },
  { id: 'netzwerk', title: { de: 'Netzwerk, WLAN und VPN', en: 'Network, Wi-Fi and VPN' } },
];

const words = {
  de: {
    subject: 'Bildschirm in 1.05 bleibt schwarz',
    description: 'Bildschirm in 1.05 bleibt schwarz. Das Kabel habe ich schon getauscht.',
    conversation: 'Frage: Mein Bildschirm bleibt schwarz\nGezeigter Artikel: Monitor wird nicht erkannt',
    comment: 'Seit heute flackert auch der zweite Bildschirm.',
    reply: 'Guten Tag Frau Muster,\n\nwir kommen heute zwischen 13 und 14 Uhr bei Ihnen vorbei.\n\nIhr IT-Service',
    other: 'Zugriff auf das Laufwerk \\\\datei\\bauamt für die neue Kollegin',
  },
  en: {
    subject: 'Screen in 1.05 stays black',
    description: 'Screen in 1.05 stays black. I have already changed the cable.',
    conversation: 'Question: My screen stays black\nArticle shown: Monitor is not recognised',
    comment: 'Since today the second screen has been flickering, too.',
    reply: 'Good morning,\n\nwe will come to your office today between 13:00 and 14:00.\n\nYour IT service',
    other: 'Access to the drive \\\\datei\\bauamt for the new colleague',
  },
} satisfies Record<Language, object>;

/** A form as it is shown after a sentence that held everything. */
export function sampleForm(language: Language): TicketForm {
  const { subject, description, conversation } = words[language];
  return {
    key,
    kind: 'ticket',
    subject,
    description,
    category: 'arbeitsplatz',
    urgency: 'normal',
    phone: '3311',
    conversation,
    includeConversation: true,
    articleIds: ['monitor-nicht-erkannt'],
  };
}

/** A ticket that the ticket system has. */
function sampleTicket(language: Language, changes: Partial<TicketView>): TicketView {
  return {
    reference: 'LO-2041',
    number: '61017',
    kind: 'ticket',
    subject: words[language].subject,
    category: 'arbeitsplatz',
    urgency: 'normal',
    state: 'open',
    createdAt: new Date('2026-11-24T08:12:00Z'),
    updatedAt: new Date('2026-11-24T08:12:00Z'),
    ...changes,
  };
}

/** Everything that Lotse says about tickets. */
export function ticketSamples(language: Language): Sample[] {
  return [...forms(language), ...lists(language), ...states(language), ...messages(language)];
}

function forms(language: Language): Sample[] {
  const form = sampleForm(language);
  const empty: TicketForm = { ...form, subject: '', description: '', category: null, phone: '', conversation: '' };
  const problems: FormProblem[] = ['descriptionMissing', 'subjectTooLong', 'phoneUnreadable'];
  const wrong: TicketForm = { ...form, description: '', subject: `${form.subject} `.repeat(3), phone: '?' };
  const ticket = (shown: TicketForm, found: FormProblem[]): Reply => ({
    kind: 'ticket',
    language,
    about: 'open',
    form: { form: shown, categories, problems: found },
  });
  const callback = (shown: TicketForm, found: FormProblem[]): Reply => ({
    kind: 'human',
    language,
    form: { form: { ...shown, kind: 'callback' }, categories, problems: found },
  });
  return [
    { name: 'ticket-form', reply: ticket(form, []) },
    { name: 'ticket-form-empty', reply: ticket(empty, []) },
    { name: 'ticket-form-problems', reply: ticket(wrong, problems) },
    { name: 'callback-form', reply: callback({ ...form, phone: '' }, []) },
    { name: 'callback-form-problems', reply: callback({ ...empty, phone: '' }, ['phoneMissing']) },
    { name: 'ticket-cancelled', reply: { kind: 'ticketCancelled', language, about: 'ticket' } },
    { name: 'callback-cancelled', reply: { kind: 'ticketCancelled', language, about: 'callback' } },
  ];
}

function lists(language: Language): Sample[] {
  const several = [
    sampleTicket(language, {}),
    sampleTicket(language, { reference: 'LO-2038', number: null, state: 'waiting', subject: words[language].other }),
    sampleTicket(language, { reference: 'LO-1990', number: '60871', state: 'closed' }),
  ];
  const many = Array.from({ length: 11 }, (_, index) =>
    sampleTicket(language, { reference: `LO-${2041 - index}`, number: `${61017 - index}` }),
  );
  return [
    { name: 'ticket-list', reply: { kind: 'ticket', language, about: 'state', tickets: several } },
    { name: 'ticket-list-long', reply: { kind: 'ticket', language, about: 'state', tickets: many } },
    { name: 'ticket-list-empty', reply: { kind: 'ticket', language, about: 'state', tickets: [] } },
  ];
}

function states(language: Language): Sample[] {
  const waiting = sampleTicket(language, { number: null, state: 'waiting' });
  const callback = sampleTicket(language, { number: null, state: 'waiting', kind: 'callback' });
  const later = new Date('2026-11-25T07:30:00Z');
  const status = (
    ticket: TicketView,
    news: Extract<Reply, { kind: 'ticketStatus' }>['news'],
    more: Partial<Extract<Reply, { kind: 'ticketStatus' }>>,
  ): Reply => ({ kind: 'ticketStatus', language, ticket, news, commentKey: key, ...more });
  return [
    { name: 'ticket-received', reply: status(waiting, 'received', {}) },
    { name: 'callback-received', reply: status(callback, 'received', {}) },
    { name: 'ticket-already', reply: status(sampleTicket(language, {}), 'already', {}) },
    { name: 'ticket-numbered', reply: status(sampleTicket(language, { urgency: 'high' }), 'numbered', {}) },
    {
      name: 'ticket-shown',
      reply: status(sampleTicket(language, { state: 'pending', updatedAt: later }), 'shown', {}),
    },
    {
      name: 'ticket-commented',
      reply: status(sampleTicket(language, { updatedAt: later }), 'commented', { comment: words[language].comment }),
    },
    {
      name: 'ticket-comment-empty',
      reply: status(sampleTicket(language, {}), 'shown', { draft: { text: '…', problem: 'commentEmpty' } }),
    },
    {
      name: 'ticket-closed',
      reply: status(sampleTicket(language, { state: 'closed', updatedAt: later }), 'closed', {}),
    },
    { name: 'ticket-reopened', reply: status(sampleTicket(language, { updatedAt: later }), 'reopened', {}) },
    {
      name: 'ticket-refused',
      reply: status(sampleTicket(language, { number: null, state: 'refused' }), 'refused', {}),
    },
  ];
}

function messages(language: Language): Sample[] {
  const ticket = sampleTicket(language, {});
  const body = `${words[language].description}\n\n3311\n\n${words[language].conversation}`;
  return [
    {
      name: 'ticket-reply',
      reply: { kind: 'ticketReply', language, ticket, text: words[language].reply, commentKey: key },
    },
    { name: 'agent-ticket', reply: { kind: 'agentTicket', language, ticket, requester: 'Erika Muster, 3311', body } },
  ];
}
