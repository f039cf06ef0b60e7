import type { germanTicketTexts } from './de-tickets.ts';
import { outside } from './outside.ts';

/** What Lotse says about tickets in English. */
export const englishTicketTexts: typeof germanTicketTexts = {
  ticket: {
    open: (service) =>
      `I can create a ticket for you in the chat, but not here. Write “Create a ticket” there. You can also call ${service.phone.internal}${outside(service, 'from outside')} or write to ${service.email}. Someone there will take your request.`,
    state: (service) =>
      `I can show you your tickets in the chat, but not here. Write “My tickets” there. You can also call ${service.phone.internal}${outside(service, 'from outside')} and quote the ticket number.`,
  },
  ticketForm: {
    heading: 'Create a ticket',
    introduction: 'Briefly describe what it is about. Someone from the IT service will take care of it.',
    callbackHeading: 'Talk to someone',
    callback: 'Or leave your number here and someone will call you back.',
    callbackSubject: 'Callback request',
    problems: 'Please check this again:',
    description: 'What is not working, or what do you need?',
    descriptionExample: 'For example: the screen in room 1.05 stays black.',
    callbackDescription: 'What is it about? (optional)',
    phone: 'What number can we reach you on?',
    phoneOptional: 'Callback number (optional)',
    phoneExample: 'For example 3311',
    subject: 'Subject',
    subjectExample: 'If you leave this empty, I use the first sentence',
    category: 'Topic',
    noCategory: 'I do not know',
    urgency: 'Urgency',
    urgencies: { low: 'Low: it can wait', normal: 'Normal', high: 'High: I cannot work' },
    conversation: 'From our conversation',
    include: 'Include these lines',
    asked: 'Question',
    shown: 'Article shown',
    problem: {
      descriptionMissing: 'Please describe in a sentence or two what it is about.',
      descriptionTooLong: 'The description is too long. Please shorten it to at most 4,000 characters.',
      subjectTooLong: 'The subject is too long. Please shorten it to at most 80 characters.',
      phoneMissing: 'Please enter the number on which we can call you back.',
      phoneUnreadable: 'I cannot read this number. Please write it like this: 3311 or 0170 1234567.',
    },
  },
  ticketCancelled: {
    ticket: 'All right, I have not created a ticket.',
    callback: 'All right, nobody will call you.',
  },
  ticketStatus: {
    heading: { ticket: (reference) => `Ticket ${reference}`, callback: (reference) => `Callback ${reference}` },
    received: {
      ticket:
        'I have received your ticket and am passing it on. Its number in the ticket system will appear here shortly.',
      callback: 'I have received your callback request and am passing it on.',
    },
    already: 'You have already sent this. There is still only the one ticket.',
    numbered: {
      ticket: 'Your ticket has reached the IT service. As soon as someone replies, you will see it here in the chat.',
      callback: 'Your callback request has reached the IT service.',
    },
    shown: '',
    commented: 'I am passing your comment on.',
    closed: 'The ticket is closed. If there is something else after all, simply reopen it.',
    reopened: 'The ticket is open again.',
    refused: (service, reference) =>
      `The ticket system did not accept this ticket. Please call ${service.phone.internal}${outside(service, 'from outside')} and quote ${reference}.`,
    number: 'Number',
    subject: 'Subject',
    state: 'Status',
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
    press: 'Choose a ticket to view it.',
    older: 'To see older ones, send me the number, for example “status of LO-1001”.',
  },
  ticketReply: {
    heading: (reference, subject) => `Reply to ${reference}: ${subject}`,
    answer: (reference) => `Reply to ${reference}`,
    label: 'Your reply',
  },
  agentTicket: {
    heading: {
      ticket: (reference) => `New ticket ${reference}`,
      callback: (reference) => `Callback request ${reference}`,
    },
    from: 'From',
    noName: 'name not known',
    description: 'Request',
    phone: 'Callback number',
    conversation: 'From the conversation with Lotse',
  },
};
