/**
 * What a word can stand for, independent of the language it is written in. Rules speak of these and never of words.
 * An event can be denied or merely supposed; then it does not count.
 */
export const concepts = [
  // grammar
  'not', // turns the event beside it around
  'notAboutEvent', // a "not" that leaves the event beside it alone: "weiß nicht ob", "not sure"
  'clauseStart', // begins a clause, so that a "not" before it does not reach further
  'conditional', // if, when, falls
  'unreal', // makes a supposed case supposed even with "I": "should ever", "mal"
  'me', // I, my, we
  'toMe', // to me, us
  'generic', // "man", "people", "staff"
  'locative', // "on my phone": the phone is a place, not what is lost
  'want', // asks for something
  'modal', // can, may, should: asks whether, and reports nothing
  'question', // how, where, which
  'obligation', // "do I have to", "should I"
  'usually', // asks for the rule, not for a case
  'how', // asks how something is done or what it is
  'despite', // "although we had the training": then something has happened after all
  'plain', // has no meaning here and is no typo of a word that has
  'training', // quiz, leaflet, checklist: nothing has happened
  'broken', // error, does not work: an ordinary fault
  // phishing
  'clicked', // event
  'opened', // event: a file
  'scanned', // event: a QR code
  'link', // link, button, page
  'mailLink', // link or attachment in the narrow sense
  'attachment', // attachment, invoice, file type
  'mail', // any written message
  'suspicious', // odd, unknown, or a favourite disguise (parcel, bank)
  'acted', // event: answered, paid, visited
  'fraud', // phishing, fake, scam
  'alarm', // "oh no", "by mistake", "what now"
  'whatNow', // "what now", "what to do"
  'fell', // event: fell for it
  'harmless', // a link in an invitation, a share, a handbook
  // secrets
  'secret', // password, code, PIN
  'bankData', // card, IBAN
  'entered', // event: typed in
  'told', // event: said, sent, gave
  'dictated', // event: read out, gave away; enough with a secret
  'fakePage', // a page that is not what it seems
  'page', // page, form
  'wrong', // wrong
  'mySecret', // my password
  'secretNote', // paper on which a password stands
  'chat', // where many can read
  'didIt', // "and I did"
  'leaked', // has come into wrong hands
  'knows', // knows, has seen
  // callers
  'caller', // call, phone, hotline
  'onThePhone', // somebody is on the phone now
  'stranger', // somebody, a man, "IT"
  'colleague', // colleague, boss
  'demands', // wants, asks for
  'locks', // screen locked, window does not close
  'installIt', // what a false helper wants done
  'bigName', // Microsoft, the bank, the police
  'obliged', // I must, I am to
  'needsIt', // needs, would like: demands, but more often harmless
  'handOver', // give, read out, confirm
  'remoteControl', // remote access and its programs
  'giftCard', // gift cards, urgent transfers
  'software', // Outlook, Windows, the printer: these may ask for a password
  // lost devices
  'device', // what must not get lost
  'thing', // anything else that can be gone: file, connection, charger
  'stolen', // event
  'foundAgain', // turned up again
  'lost', // event
  'takesObject', // its object stands behind it: "lost the connection"
  'home', // at home, in the office
  'leftLying', // event: left lying, unless at home
  'gone', // event: is gone
  'seek', // find, look for
  'accompanied', // with, including
  'whereIs', // "where is my"
  'everywhere', // for days, everywhere
  'nowhere', // nowhere
  'leftBehind', // event: left, forgotten; counts with a place
  'tookAway', // took; counts with somebody else
  'place', // train, taxi, café
  'lossNoun', // loss, theft
  'breakIn', // event: burglary
  // ransom
  'ransom', // event: ransom, extortion
  'encrypted', // event
  'files', // files, data, drive
  'all', // all, suddenly
  'pay', // pay, money, euro
  'screen', // screen, window, message
  'decryptNote', // words of a ransom note
  'noteName', // readme, text file
  'oddEnding', // strange file names
  'malware', // virus, trojan
  'malwareSign', // found, caught, alarm
  'antivirus', // virus scanner
  'callNumber', // call this number
  'bitcoin', // bitcoin
  'pointer', // mouse
  'selfMoving', // by itself
  'threat', // skull, countdown, darknet
  'steers', // controls
  'hacked', // event: hacked, taken over
  // accounts
  'account', // account, mailbox
  'mfa', // authenticator, sign-in request
  'approved', // event: approved
  'prompted', // request, keeps asking
  'repeated', // all the time, again and again
  'unasked', // without having signed in, by mistake, at night
  'notMe', // it was not me
  'login', // sign-in, access
  'newDevice', // a new device was registered
  'abroad', // unusual, unknown, abroad
  'intruder', // somebody, a hacker
  'travel', // business trip, holiday
  'country', // a country nobody here signs in from
  'uses', // uses, reads, writes
  'someoneElse', // another person, a colleague
  'sends', // event: sends
  'receives', // gets
  'misuses', // uses
  'posed', // pretended to be
  'othersLogin', // with the password of
  'away', // on holiday, off sick
  'sentByMe', // sent items
  'inMyName', // in my name, from my address
  'mailRule', // forwarding, inbox rule
  'fromAccount', // from her account
  'insideMine', // in my account
  'myAccount', // my account
  // person
  'humanWord', // human, real person
  'callVerb', // event: to call
  'connectMe', // put me through
  'itPerson', // somebody from IT
  'needPerson', // need a technician
  'staffWord', // agent, support, colleague
  'talk', // talk, in person
  'callTool', // Teams, meeting: talking there is a question
  'write', // write, chat
  'speak', // event: to speak
  'callMe', // call me, callback
  'connect', // transfer, hand over
  'comeHere', // come over
  'someone', // somebody
  'noBot', // no bot
  'helpVerb', // explain, show
  'bot', // bot, machine
  'humanAlone', // means "a person, please" when it stands alone
  'polite', // may stand around such a word
  'reachable', // is there, available
  'rather', // rather, instead of typing
  'inPerson', // live, face to face, on the line
  'named', // Mr, Ms: a person by name
  'phoneNumber', // extension, phone number
  // ticket
  'ticket', // ticket
  'caseNoun', // case, order, request: like a ticket, if it is mine or is to be recorded
  'inProgress', // being worked on
  'followUp', // a whole request after a ticket: "ticket status"
  'asTicket', // as a ticket
  'otherTicket', // bus ticket, ticket system
  'tickets', // in the plural
  'ticketId', // INC-1234
  'longNumber', // a number of five or six digits
  'faultReport', // problem, defect
  'fault', // fault in the sense of a report
  'openIt', // open, create
  'itDepartment', // to the technicians, to IT
  'forwardIt', // pass on, hand over
  'please', // please, I would like
  'record', // to register, put on record
  'reportIt', // to report
  'state', // status, when, still open
  'mine', // my
  'change', // close, reopen, add
  'closeIt', // a whole request to close or reopen
  'newOne', // new
  'reported', // have reported
  'news', // any news, no answer
  'request', // application, order
  // small talk
  'greeting', // hello
  'thanks', // thanks
  'praise', // great
  'farewell', // bye
  'help', // help, what can you do
  'identity', // who are you
  'success', // it worked
  'filler', // may stand around them
  // whole ways of telling
  'sentOut', // event: sent, uploaded, attached, put online
  'wrongRecipient', // to the wrong person, to everybody, in CC, publicly
  'personalData', // lists of people, salaries, a case file
  'selfActs', // writes, opens folders, clicks: said of a machine
  'hijacked', // the browser opens casinos, has another home page
  'antivirusOff', // the virus scanner went off by itself
  'macroAllowed', // event: content or editing was enabled
  'misbehaves', // since then black windows, a roaring fan
  'runBox', // Windows+R and pasting
  'notRobot', // "prove that you are no robot"
  'visitor', // somebody came in, sat there
  'unannounced', // nobody knows them, nobody has sent them, they never came back
  'workplace', // at my desk, at my computer, in the server room
  'unlocked', // event: the screen was not locked, I had not signed out
  'gadget', // a small box, an aerial, a keylogger
  'pluggedIn', // event: stuck in, attached
  'handedOver', // event: gave a thing to somebody
  'disposed', // event: sold, scrapped, thrown away
  'notErased', // with its disks, not wiped
  'exposed', // hangs on the wall, can be seen in a photo
  'inPublic', // visitors, pupils, parents
  'othersAsk', // people ask why I wrote to them
  'altered', // event: was changed, was added
  'notMyWork', // I have not changed, added or set it up
  'newBank', // other bank details
  'hurry', // urgent, today, at once
  'formerOne', // a former employee
  'paid', // event: paid
  'drivenOff', // the train went on with it
  // incidents told as a story
  'turnedOut', // was no application after all: not what it seemed
  'deniedBy', // those who should know have sent nobody and nothing
  'isItYou', // is this one of you?
  'symptom', // new start page, lamp of the camera: what a device does after something bad was run
  'enabled', // event: macros or editing allowed
  'captcha', // "I am not a robot"
  'siren', // a voice, a siren, "do not switch off"
  'handsOff', // I touch nothing
  'movesItself', // moves, types, opens
  'displayed', // stands, hangs, can be read
  'publicPlace', // board, web site, group: where others see it
  'sensitive', // records that others must not see
  'wentOut', // event: sent, gone to
  'everyone', // everybody, an intern, any visitor
  'canSee', // sees, opens, reads
  'authored', // written, created, ordered
  'notYet', // not yet: will be done
  'fromMe', // from me, under my name
  'changedIt', // event: changed
  'bounces', // answers to what was never sent
  'farPlace', // a place abroad
  'notOwned', // I have no such thing
  'bag', // what devices are carried in
  'inside', // in it
  'noLonger', // no longer (in its place)
  'keptIn', // where a device has its place
  'stillInside', // with everything on it
  'itRoom', // server room, switch cabinet, somebody's desk
  'noBadge', // without badge, unannounced
  'plugPart', // a small part between cable and computer
  'unknownToUs', // nobody knows it, was not there before
  'letIn', // event: let somebody at the computer
  'theirs', // an account of somebody else
  'paidOut', // event: transferred
  'clickedIt', // event: clicked on it: a thing, not a menu
  'printer', // where paper lies for anybody to take
  'formerPerson', // has left
  'stillHas', // still
  'shoulder', // looked over my shoulder
  'snooped', // sat down at it, looked through it
  'atNight', // while the owner sleeps
  'never', // never: stronger than not
  'defaced', // advertisements for a casino
  'touchpad', // jumps while I type: an ordinary fault
  'somePerson', // one of them, a technician: who may call or come
] as const;

export type Concept = (typeof concepts)[number];

/**
 * The words of one language, separated by white space. `word` stands for itself, `stem*`, `*ending` and `*middle*` for
 * families, `two_words` for a phrase, `#` for a number. Spelling is folded: case, accents, ä/ae/a and ß/ss do not matter.
 */
export type WordList = Partial<Record<Concept, string>>;
