import { readPatterns } from './pattern.ts';

/*
 * What counts as an emergency, one pattern a line: the concepts that must stand within so many words of each other, and
 * those that must stand nowhere in the message. Names are explained in concepts.ts.
 */

/** A ransom note, encrypted files, a screen that demands money, a hand on the mouse that is not one's own. */
export const ransom = readPatterns(`
  ransom within 3 unless how question
  ransom + screen|pay|files|encrypted|me|alarm|hacked|malwareSign within 25 unless how
  pay + screen|decryptNote|encrypted|intruder + encrypted|demands|decryptNote|alarm|files|pay|ransom|obliged within 20 unless how
  bitcoin + screen|demands within 12 unless how
  pay + demands + files within 14 unless how modal software
  encrypted + files + all|oddEnding|alarm|intruder within 12 unless how
  oddEnding + files + repeated within 12 unless how question
  encrypted + files + screen|demands within 12 unless how modal device
  oddEnding + files + all|suspicious|decryptNote|oddEnding within 20 unless how
  decryptNote + screen|files|encrypted|hacked within 20 unless how
  noteName + files|screen + all|oddEnding|pay|encrypted|suspicious|demands within 20
  screen + malware|stranger + callNumber + malware|screen|alarm|demands within 20 unless how onThePhone
  pointer + selfMoving within 10 unless touchpad
  threat + screen|pay|alarm|encrypted|demands within 14 unless how
  intruder + steers + selfMoving|me within 6 unless how modal
  someoneElse + steers + device|pointer|screen within 8 unless how
  pointer|device|screen|software|thing + selfMoving + selfActs within 12 unless how broken question
  gadget + pluggedIn + unannounced|pointer|visitor|workplace|device within 30 unless how question
  gadget + pluggedIn + misbehaves within 30 unless how
  threat + threat within 10 unless how
`);

/** A virus was found or is suspected. */
export const malware = readPatterns(`
  antivirus + malwareSign within 8 unless how
  screen + locks + callNumber|fraud|bigName within 14 unless how
  malware + me within 6 unless how training
  malware + device|screen within 5 unless how question
  malware + malwareSign + me|device|screen|files within 14 unless how
  hijacked + opened|selfMoving within 30 unless how
  antivirusOff + selfMoving|opened|suspicious|malware|newDevice within 35 unless how
  opened + misbehaves + attachment|mail|link|suspicious within 35 unless how
`);

/** A password or code has been told to somebody or typed where it does not belong. */
export const passwordGiven = readPatterns(`
  told + mySecret within 12
  dictated + secret within 10 unless how modal
  secret + secretNote + gone|stolen|lost|tookAway|leftLying within 20 unless modal how software
  entered|told + secret + chat within 16 unless broken how modal
  secret + leaked within 8 unless how modal
  told + secret + stranger|caller|suspicious|alarm within 20
  entered + secret|bankData + fakePage|fell within 25
  entered + secret|bankData + mail + link|page within 25 unless broken
  entered + secret|bankData + suspicious within 20 unless broken how
  entered + mySecret + chat within 14 unless broken
  entered + secret|bankData + alarm + page|link|mail within 22 unless broken how
  entered + fakePage + page within 12
  told + secret + mail|page|chat within 14 unless broken how
  didIt + secret|bankData + page|mail|caller|stranger|fakePage within 25
  someoneElse|intruder|suspicious + knows + mySecret within 7 unless how modal
  mySecret + leaked within 9 unless how modal
  mySecret + fraud within 10 unless how modal obligation question
  sentOut + secret + wrongRecipient|chat within 20 unless how broken modal
  secret + exposed + inPublic within 25 unless how question
  approved + unasked + device within 14 unless how broken
  clicked + entered + mail + secret|bankData within 30 unless how broken
`);

/** Somebody asks for a password, a code, remote control or gift cards. */
export const passwordCaller = readPatterns(`
  caller + demands|needsIt + secret|bankData|remoteControl within 22
  caller + bigName within 14 unless how broken
  stranger|caller + posed + secret|bankData|remoteControl|demands|handOver within 18 unless how
  caller + demands|obliged + installIt within 18 unless how broken
  stranger + demands|obliged + remoteControl within 16 unless how broken
  caller + handOver + secret|bankData|remoteControl within 22 unless how
  onThePhone + screen + callNumber within 14 unless how
  onThePhone + handOver + secret|bankData within 14
  caller + malware within 14 unless how
  caller + demands + handOver + stranger|mfa within 20 unless how
  stranger + demands + secret|bankData within 9 unless software
  stranger|colleague + demands|needsIt + mySecret within 12 unless how broken
  stranger|colleague + demands|needsIt + handOver + secret within 14 unless how broken
  caller + remoteControl within 18 unless how broken modal
  mail + demands|want|suspicious + handOver + secret|bankData within 14 unless how obligation
  mail + demands + mySecret|bankData within 12
  mail + demands + secret within 8 unless how software broken modal
  colleague + obliged|demands + pay + suspicious within 25 unless how
  giftCard + colleague|demands|stranger within 18 unless how
  giftCard + mail + demands|obliged|suspicious within 18 unless how
  acted + newBank within 25 unless how modal want
  newBank + demands|mail|caller + pay|hurry|alarm within 30 unless how
  colleague|mail + demands + pay + away within 40 unless how
  visitor + posed|demands + workplace|secret + unannounced within 40 unless how
`);

/** A link was followed or an attachment opened that should not have been. */
export const phishing = readPatterns(`
  fell within 4
  clicked + link|attachment + suspicious|alarm within 22
  clicked + mail + suspicious within 14
  clicked + suspicious within 7 unless broken
  clicked + whatNow within 6 unless broken software thing
  clicked|opened + notMe|fakePage|fraud within 30 unless how modal
  link + fraud + alarm within 8 unless how question modal
  clicked + link + mail within 14 unless harmless broken
  opened + attachment|link + suspicious|alarm within 22
  opened + mail + suspicious within 12
  opened + mail + alarm within 16 unless broken harmless
  opened + attachment + mail within 12 unless broken how modal question harmless not
  clicked + mail + alarm within 12 unless broken harmless
  clicked|opened + link|attachment + notMe within 22
  clicked|opened + mailLink + me within 16 unless broken harmless how modal not question want
  acted + fraud within 14 unless how
  scanned + link + suspicious|alarm|mail|wrong|bankData within 20 unless harmless
  sentOut + wrongRecipient + personalData within 25 unless how modal
  macroAllowed + mail|misbehaves|suspicious|alarm within 30 unless how broken
  runBox + notRobot within 40 unless how
  entered + notRobot within 14 unless how broken
  paid + suspicious + link|mail|page within 20 unless how modal broken
`);

/** Somebody else uses an account, or a sign-in was approved that nobody had asked for. */
export const accountMisused = readPatterns(`
  hacked + me|account|device|myAccount within 10
  approved + mfa|login + unasked|notMe within 20
  prompted + mfa + unasked|notMe within 20
  mfa + repeated + prompted|approved within 14 unless how broken modal software
  newDevice + notMe|account|abroad within 14 unless how modal want
  login + unasked within 12 unless how broken modal want
  login + country within 10 unless how travel broken modal
  login + abroad + notMe|myAccount|unasked within 18 unless how modal
  login + abroad + account within 8 unless how broken modal
  someoneElse + uses + myAccount within 12 unless how modal
  intruder + login|uses + myAccount|account within 10 unless how modal
  someoneElse + login + account within 8 unless how modal
  someoneElse + othersLogin + misuses|uses|login within 12 unless how modal
  mfa|secret + receives|prompted + unasked within 14
  someoneElse + misuses + account|login in order within 8 unless how broken not modal
  insideMine + notMe within 12
  othersLogin|inMyName + away|notMe within 25 unless how modal
  someoneElse + misuses + myAccount within 8 unless how
  colleague|named + away + receives + link|suspicious|files within 25 unless how modal want
  stolen + myAccount within 6 unless how modal
  account + sends|receives + fraud within 14 unless how modal not
  intruder + insideMine within 8 unless how modal demands needsIt obliged want
  myAccount + notMe within 12
  sentByMe|inMyName + notMe|suspicious|alarm within 16
  inMyName + sends|receives within 8 unless how modal not
  fromAccount + sends|receives + suspicious|notMe|away within 16 unless how
  mailRule + notMe within 12
  mail|link + notMe + sends|receives|sentByMe within 16
  login + notMe within 16 unless how broken
  login|mfa + unasked + myAccount|account within 16 unless broken how
  colleague + away + sends within 12 unless how
  someoneElse|intruder + inMyName within 8 unless how modal not receives
  mail + account|myAccount|colleague + sends + notMe|suspicious|away within 22
  account|myAccount + sends + suspicious|selfMoving within 12 unless how modal
  othersAsk + notMe|notMyWork within 40 unless how
  altered + secret|bankData|account|myAccount|mfa + notMyWork|notMe within 25 unless how
  intruder + altered + secret|bankData|mySecret|myAccount|mfa within 8 unless how modal
  newDevice + altered within 10 unless how modal want
  mailRule + notMyWork within 35 unless how
  mailRule + intruder + account|mail within 12 unless how modal want
  visitor|stranger|intruder + workplace + unlocked|unannounced within 40 unless how
  inMyName + notMyWork within 25 unless how
  formerOne + uses within 12 unless how modal want
`);

/** A device was handed to somebody who should not have it, thrown away unerased, or went on with the train. */
export const givenAway = readPatterns(`
  handedOver + device + unannounced within 40 unless how
  disposed + device + notErased within 35 unless how
  device + drivenOff within 25 unless how
  breakIn + device + gone|lost|stolen within 35 unless how
`);
