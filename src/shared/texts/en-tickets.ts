import type { germanTicketTexts } from './de-tickets.ts';
import { outside } from './outside.ts';

/** What Lotse says about tickets in English. */
export const englishTicketTexts: typeof germanTicketTexts = {
  ticket: {
    open: (service) =>
      `I create a ticket for you in the chat, but not here. Write “Create a ticket” there. Or call ${service.phone.internal}${outside(service, 'from outside')} or write to ${service.email}, where someone will take up your request.`,
    state: (service) =>
      `I show your tickets in the chat, but not here. Write “My tickets” there. Or call ${service.phone.internal}${outside(service, 'from outside')} and give the ticket number.`,
  },
  ticketForm: {
    heading: 'Create a ticket',
    introduction: 'Describe briefly what it is about. Someone from the IT service will take care of it.',
    callbackHeading: 'Talk to someone',
    callback: 'Or leave your number here and someone will call you back.',
    callbackSubject: 'Please call back',
    problems: 'Please look at this again:',
    description: 'What does not work, or what do you need?',
    descriptionExample: 'For example: the screen in room 1.05 stays black.',
    callbackDescription: 'What is it about? (optional)',
    phone: 'Which number can we reach you on?',
    phoneOptional: 'Call-back number (optional)',
    phoneExample: 'For example 3311',
    subject: 'Subject',
    subjectExample: 'Left empty, I take the first sentence',
    category: 'Topic',
    noCategory: 'I do not know',
    urgency: 'Urgency',
    urgencies: { low: 'Low: it can wait', normal: 'Normal', high: 'High: I cannot work' },
    conversation: 'From our conversation',
    include: 'Send these lines along',
    asked: 'Question',
    shown: 'Article shown',
    problem: {
      descriptionMissing: 'Please describe in a sentence or two what it is about.',
      descriptionTooLong: 'The description is too long. Please shorten it to at most 4,000 characters.',
      subjectTooLong: 'The subject is too long. Please shorten it to at most 80 characters.',
      phoneMissing: 'Please give the number on which we can call you back.',
      phoneUnreadable: 'I cannot read this number. Please write it like this: 3311 or 0170 1234567.',
    },
  },
  ticketCancelled: {
    ticket: 'All right, I have not created a ticket.',
    callback: 'All right, nobody will call you.',
  },
  ticketStatus: {
    heading: { ticket: (reference) => `Ticket ${reference}`, callback: (reference) => `Call back ${reference}` },
    received: {
      ticket: 'I have taken up your ticket and am passing it on. The number of the ticket system will be here shortly.',
      callback: 'I have taken up your request to be called back and am passing it on.',
    },
    already: 'You have already sent this. It stays this one ticket.',
    numbered: {
      ticket: 'Your ticket has reached the IT service. As soon as someone replies, you can read it here in the chat.',
      callback: 'Your request to be called back has reached the IT service.',
    },
    shown: '',
    commented: 'I am passing your comment on.',
    closed: 'The ticket is closed. If there is something left after all, simply reopen it.',
    reopened: 'The ticket is open again.',
    refused: (service, reference) =>
      `The ticket system did not accept this ticket. Please call ${service.phone.internal}${outside(service, 'from outside')} and give ${reference}.`,
    number: 'Number',
    subject: 'Subject',
    state: 'State',
    urgency: 'Urgency',
    high: 'high',
    created: 'Created',
    changed: 'Changed',
    moment: (moment) => moment,
    states: {
      waiting: 'being passed on',
      open: 'open',
      pending: 'on hold',
      closed: 'closed',
      refused: 'not accepted',
    },
    yourComment: 'Your comment',
    comment: 'Would you like to add something?',
    reopenComment: 'What is still open?',
  },
  ticketList: {
    heading: 'My tickets',
    none: 'You have not created a ticket with me yet.',
    press: 'Tap a ticket to open it.',
    older: 'I show you older ones when you write me the number, for example “state of LO-1001”.',
  },
  ticketReply: {
    heading: (reference, subject) => `Reply to ${reference}: ${subject}`,
    answer: (reference) => `Reply to ${reference}`,
    label: 'Your reply',
  },
  agentTicket: {
    heading: {
      ticket: (reference) => `New ticket ${reference}`,
      callback: (reference) => `Please call back ${reference}`,
    },
    from: 'From',
    noName: 'name not known',
    description: 'Request',
    phone: 'Call-back number',
    conversation: 'From the conversation with Lotse',
  },
};
