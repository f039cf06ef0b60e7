/** What a word can stand for, independent of the language it is written in. Rules speak of these and never of words. */
export const concepts = [
  // grammar
  'not', // turns the event beside it around
  'notAboutEvent', // contains a "not" that leaves the event beside it alone: "weiß nicht", "not sure"
  'clauseStart', // begins a new clause, so that a "not" before it does not reach further
  'conditional',
  'unreal', // makes a conditional sentence hypothetical even with "I": "should ever", "würde"
  'me',
  'toMe',
  'generic', // "man", "people", "staff"
  'locative', // "on my phone": the phone is a place, not what is spoken of
  'want',
  'modal',
  'question', // how, where, which
  'obligation', // "do I have to", "should I"
  'usually',
  'how', // "how do I", "can I", "am I allowed to"
  'despite', // "although we had the training"
  'plain', // known, means nothing here: must not be taken for a typo
  'training', // quiz, leaflet, checklist: nothing has happened
  'over', // "found again", "already blocked", "false alarm"
  'broken', // does not work, error: an ordinary fault
  // phishing
  'clicked',
  'opened',
  'scanned',
  'link',
  'mailLink',
  'attachment',
  'mail',
  'suspicious',
  'acted',
  'fraud',
  'alarm',
  'fell',
  'harmless', // link in an invitation, a share, a handbook
  // secrets
  'secret',
  'bankData',
  'entered',
  'told',
  'fakePage',
  'page',
  'wrong',
  'mySecret',
  'chat',
  'didIt',
  'leaked',
  'knows',
  // callers
  'caller',
  'stranger',
  'colleague',
  'demands',
  'locks',
  'installIt',
  'bigName',
  'obliged',
  'needsIt',
  'handOver',
  'remoteControl',
  'allowed',
  'giftCard',
  'software', // Outlook, Windows, the printer: these may ask for a password
  // lost devices
  'device',
  'thing',
  'stolen',
  'lost',
  'home',
  'leftLying',
  'gone',
  'seek',
  'accompanied',
  'whereIs',
  'nowhere',
  'leftBehind',
  'tookAway',
  'place',
  'lossNoun',
  'breakIn',
  // ransom
  'ransom',
  'encrypted',
  'files',
  'all',
  'pay',
  'screen',
  'decryptNote',
  'oddEnding',
  'malware',
  'malwareSign',
  'antivirus',
  'callNumber',
  'bitcoin',
  'pointer',
  'selfMoving',
  'steers',
  'hacked',
  // accounts
  'account',
  'mfa',
  'approved',
  'prompted',
  'unasked',
  'notMe',
  'login',
  'abroad',
  'intruder',
  'travel',
  'country',
  'uses',
  'someoneElse',
  'sends',
  'receives',
  'misuses',
  'posed',
  'othersLogin',
  'away',
  'sentByMe',
  'inMyName',
  'mailRule',
  'fromAccount',
  'myAccount',
  // person
  'humanWord',
  'callVerb',
  'connectMe',
  'itPerson',
  'needPerson',
  'staffWord',
  'talk',
  'speak',
  'callMe',
  'connect',
  'comeHere',
  'someone',
  'noBot',
  'helpVerb',
  'bot',
  'humanAlone',
  'polite',
  'reachable',
  // ticket
  'ticket',
  'inProgress',
  'followUp',
  'asTicket',
  'otherTicket',
  'tickets',
  'ticketId',
  'faultReport',
  'fault',
  'openIt',
  'reportIt',
  'state',
  'mine',
  'change',
  'newOne',
  'reported',
  'news',
  'request',
  // small talk
  'greeting',
  'thanks',
  'praise',
  'farewell',
  'help',
  'identity',
  'success',
  'filler',
] as const;

export type Concept = (typeof concepts)[number];

/**
 * The words of one language, separated by white space. `word` stands for itself, `stem*`, `*ending` and `*middle*` for
 * families, `two_words` for a phrase, `#` for a number. Spelling is folded: case, accents, ä/ae/a and ß/ss do not matter.
 */
export type WordList = Partial<Record<Concept, string>>;
