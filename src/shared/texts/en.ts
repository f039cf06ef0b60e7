import type { Texts } from './de.ts';
import { englishTicketTexts } from './en-tickets.ts';
import { outside } from './outside.ts';
import { englishPastTexts } from './past.ts';

/** Every sentence that Lotse says in English. */
export const en: Texts = {
  languageTag: 'en-GB',
  days: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  hours: {
    range: (from, to) => `${from}–${to}`,
    daySpan: (first, last) => `${first} to ${last}`,
    service: (list) => `Service hours: ${list}.`,
    openUntil: (time) => `Someone is there for you now, today until ${time}.`,
    openAround: 'Someone is there for you now.',
    againToday: (time) => `Someone will be there for you again today from ${time}.`,
    againOn: (day, time) => `Someone will be there for you again on ${day} from ${time}.`,
    emergency: (service) => `In an emergency: ${service.emergency.phone} (${service.emergency.hours.en}).`,
  },
  welcome: {
    heading: 'Hello, I am Lotse.',
    from: (service) => `${service.name.en}, ${service.organisation}`,
    introduction:
      'I help you with questions about IT. Tell me what you would like to do or what does not work. I answer from our own help articles and show you where the answer comes from.',
    examples: 'For example',
    goodToKnow: 'Good to know',
    automatic:
      'I am an automated system and I can be wrong. Please check anything important against the source shown below each answer.',
    person: (service) => `You can reach a person on ${service.phone.internal}${outside(service, 'from outside')}.`,
    stored:
      'I delete the text of your message as soon as it has been answered. I remember what the conversation was about for 12 hours so that you can ask follow-up questions. If I do not know the answer, I keep the question for 90 days for the editors of the help articles: without your name, and with any other names and numbers in it made unreadable. Feedback is kept for a year, without your name. The chat history in Teams is not affected.',
    noPasswords: 'Please do not send me any passwords.',
  },
  answer: {
    germanOnly: 'This article is only available in German.',
    source: 'Source',
    sources: 'Sources',
    asOf: (month) => `as of ${month}`,
    page: (page) => `p. ${page}`,
    video: 'Watch the video',
    spoken: 'Answer from Lotse',
  },
  past: englishPastTexts,
  notice: {
    line: (title) => `Known problem: ${title}.`,
    until: (moment) => `This notice is valid until ${moment}.`,
  },
  clarify: {
    introduction: 'I have several articles on this.',
    question: 'Which one do you need?',
    noneFits: 'None of these? Then please make your question a little more precise.',
    chosen: (title) => `Your choice: ${title}`,
  },
  abstain: {
    sentence: 'I found nothing reliable on this, and I would rather not guess.',
    stillReading: 'I am still reading some documents: you are welcome to ask again in a minute.',
    ways: (service) =>
      `You are welcome to ask again in other words, or call ${service.phone.internal}${outside(service, 'from outside')}.`,
    nearest: 'This may help you',
  },
  security: {
    headings: {
      phishing: 'Suspected phishing: please act now.',
      passwordGiven: 'Password given away: please act now.',
      deviceLost: 'Lost device or ID card: please act now.',
      ransom: 'Suspected malware: please act now.',
      passwordCaller: 'Someone is asking for your password: do not give anything away.',
      accountMisused: 'Suspected misuse of an account: please act now.',
      incident: 'Suspected security incident: please act now.',
    },
    callOpen: (service) =>
      `**Call ${service.phone.internal} at once**${outside(service, 'from outside')}. Available ${service.emergency.hours.en}: **${service.emergency.phone}**.`,
    callClosed: (service) => `**Call ${service.emergency.phone} at once** (available ${service.emergency.hours.en}).`,
    reassurance: 'Better one call too many than one too few.',
  },
  human: (service) => `Of course. Please call ${service.phone.internal}${outside(service, 'from outside')}.`,
  ...englishTicketTexts,
  smalltalk: {
    greeting: 'Hello! What can I do for you? Just send me your question about IT.',
    thanks: 'You are welcome! If there is anything else, just write to me.',
    help: 'I help you with questions about IT. Tell me in one sentence what you would like to do or what does not work, for example:',
    identity:
      'I am Lotse, an automated assistant and not a person. I answer from our own help articles and always name the source. Even so, I can be wrong.',
    farewell: 'Goodbye! I am here whenever you have another question.',
  },
  hints: {
    picture: 'I cannot read pictures. Please tell me what it says and what you were trying to do.',
    voice: 'I cannot listen to voice messages. Please type your question.',
    sticker: 'I do not understand stickers or moving pictures. What can I do for you?',
    file: 'I cannot open files. Please tell me in a sentence or two what it is about.',
    empty: 'Your message arrived empty. Please send me your question.',
    forwarded: 'You forwarded a message to me. Please add what you would like to know.',
    edited: 'You changed your message. I only answer new messages, so please send your question again.',
    tooLong: 'That is too long for me. Please ask in a few sentences, ideally one thing at a time.',
    guest: 'I may only answer our own staff here. Please ask the person who invited you.',
    groupChat: 'Others can read this chat. Please write to me in our personal chat, and I will answer you there.',
    secretRemoved:
      'Your message contained something that looks like a password or an access key. I have not stored it. Please delete the message in the chat and change the password.',
    staleCard: 'This card is out of date. Please send me your question again.',
    unknownAction: 'I do not know this button. Please tell me what you would like to do.',
    answerBelow: 'My answer is below in the chat.',
    ticketNotYours:
      'I cannot find this ticket among your tickets. Please check the number, or write “My tickets” to see them.',
    commentEmpty: 'Please first write what you would like to add.',
    commentTooLong: 'Your comment is too long. Please shorten it to at most 4,000 characters.',
    articleGone: 'This article no longer exists. Please ask me your question again.',
  },
  failure: (service, reference) =>
    `Something went wrong on my side. It was not your fault. Please try again in a few minutes. If it still does not work, please call ${service.phone.internal}${outside(service, 'from outside')} and quote the number ${reference}.`,
  article: {
    continued: (url) => `There is more to this article: [continue reading in the browser](${url}).`,
    inBrowser: (url) => `[Open in the browser](${url})`,
    spoken: (title) => `Article: ${title}`,
  },
  buttons: {
    article: 'Show full article',
    ticket: 'Create a ticket',
    person: 'Talk to someone',
    urgentTicket: 'Urgent ticket',
    noEmergency: 'Not an emergency',
    sendTicket: 'Send ticket',
    requestCallback: 'Request a callback',
    cancel: 'Cancel',
    change: 'Change',
    tickets: 'My tickets',
    comment: 'Send comment',
    close: 'Close ticket',
    withdraw: 'Cancel the callback',
    reopen: 'Reopen',
    reply: 'Reply',
  },
  card: {
    fallback: (service) =>
      `Your device cannot show this card. Please open Teams on a computer, or call ${service.phone.internal}${outside(service, 'from outside')}.`,
    ways: 'What you can do next',
  },
  page: {
    page: (page) => `Page ${page}`,
    asOf: (date) => `As of ${date}`,
    owner: (owner) => `Responsible: ${owner}`,
    plain: 'This text is very long or very elaborate. It is shown here without its lists, tables, emphasis and links.',
    footnotes: 'Footnotes',
    footnoteBack: 'Back to the text',
    contact: 'Any questions?',
    call: 'Phone',
    emergency: 'Emergency',
    expiredTitle: 'This link is no longer valid',
    expired:
      'Links to articles are valid for a limited time only. Ask Lotse your question in Teams again and you will get a new link.',
    goneTitle: 'This article no longer exists',
    gone: 'The article was removed or renamed. Ask Lotse your question in Teams again.',
  },
};
