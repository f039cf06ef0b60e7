import { readPatterns } from './pattern.ts';

/*
 * Emergencies as people tell them who do not know what they are called: what they saw, what they did and who says now that
 * it was false. Each pattern needs three parts of such a story. Read like those in security-patterns.ts.
 */

/** A page, a file or a code that was not what it seemed, and what somebody did with it. */
export const phishingStory = readPatterns(`
  clickedIt + alarm within 4 unless broken software thing harmless how modal
  opened|clicked|enabled + attachment|link|mail + turnedOut|deniedBy within 30 unless broken how harmless
  acted|entered + turnedOut|deniedBy + mail|page|link|secret within 35 unless broken how
  enabled + attachment|suspicious|mail|alarm within 22 unless how broken modal
  scanned + entered|didIt|acted + secret|login|account within 30 unless how broken mfa harmless
  scanned + turnedOut|deniedBy + link|secret|entered within 40 unless how broken
  opened|clicked + symptom + attachment|link|mail|suspicious within 30 unless how harmless modal
  captcha + runBox within 30 unless how
  runBox + page|captcha|mail|caller + alarm|symptom|demands|obliged|didIt within 30 unless how
  bankData + changedIt + turnedOut|deniedBy|suspicious|isItYou within 40 unless how
  entered + fraud within 5 unless how modal question broken
  paidOut + turnedOut|deniedBy within 45 unless how modal
  mail|page + demands + bankData|secret + didIt|acted within 30 unless how broken software
`);

/** A secret stands where others read it, or somebody has it who should not. */
export const secretStory = readPatterns(`
  secret|secretNote + publicPlace + displayed|told|canSee within 16 unless how broken modal obligation
  mySecret + leaked within 12 unless how modal
  theirs + letIn|told + someoneElse|stranger within 14 unless how modal broken
  shoulder + secret|entered|login within 16 unless how modal
  told + secret + turnedOut|deniedBy within 40 unless how
  entered + secret + onThePhone + mfa|stranger within 20 unless how broken
  secret + letIn + caller|stranger + turnedOut|deniedBy|symptom within 50 unless how
`);

/** Somebody on the phone or beside the desk who talks his way in. */
export const callerStory = readPatterns(`
  siren + callNumber + demands|obliged|locks|screen within 25 unless how obligation onThePhone
  siren + locks|screen + bigName|malware|callNumber within 22 unless how
  remoteControl + isItYou within 40
  remoteControl + letIn + stranger|caller + turnedOut|deniedBy|symptom|alarm|suspicious within 40 unless how
  stranger|caller + letIn + remoteControl + suspicious|alarm|turnedOut within 30 unless how broken
  remoteControl + notMe|unknownToUs|notOwned|unasked within 22 unless how modal
  giftCard + demands + colleague|stranger|mail within 45 unless how modal
`);

/** Things move on the screen while nobody touches anything. */
export const ghost = readPatterns(`
  pointer + movesItself + handsOff within 16 unless how touchpad
  screen|files + movesItself + handsOff + symptom|someoneElse|intruder|pointer within 25 unless how
  symptom + pointer + movesItself within 12 unless how touchpad
  pointer + movesItself + caller|remoteControl|letIn within 25 unless how touchpad broken
  pluggedIn + symptom + plugPart|intruder|noBadge within 25 unless how
`);

/** An account acts without its owner. */
export const accountStory = readPatterns(`
  mailRule + not + authored within 16 unless how notYet want
  sentByMe|inMyName + not + authored within 25 unless how notYet modal broken
  mail|attachment + sends + not + authored within 14 unless how notYet modal broken
  fromMe + receives|sends|told + not + authored within 40 unless how notYet modal broken
  bounces + notMe|authored + receives|repeated + not within 30 unless how notYet
  login + farPlace + notMe|notOwned|newDevice|suspicious|intruder|unasked within 30 unless how travel broken
  mfa + farPlace + prompted|repeated|notOwned|unasked within 30 unless how travel broken
  newDevice + farPlace|notOwned within 25 unless how
  mfa|phoneNumber|secret|bankData + changedIt + notMe|notOwned|deniedBy within 30 unless how modal
  secret|mfa + receives|repeated + unasked within 20 unless how
  demands + pay + notMe within 14 unless how
  account|myAccount + sends + mail + atNight within 16 unless how modal broken
  mail|files|attachment|account|harmless + never + authored in order within 8 unless how notYet broken modal want
  login + device + notOwned within 16 unless how broken
  othersLogin + repeated + stranger|intruder within 14 unless how
  mfa + repeated + receives within 12 unless how broken modal software
  approved + prompted|device + unasked within 16 unless how harmless
  account|theirs + sends + notMe|away within 24 unless how modal broken
  account|theirs + sends + link|attachment + everyone|all within 16 unless how modal broken obligation want
  someoneElse|intruder + theirs + uses|misuses within 14 unless how modal
  someoneElse|intruder + othersLogin within 10 unless how modal
  formerPerson + stillHas + knows|uses|canSee|authored|secret|leaked within 20 unless how question
`);

/** Data with people who must not see them, strangers in the house, parts that nobody knows. */
export const incident = readPatterns(`
  sensitive + wrongRecipient + wentOut within 25 unless how
  sensitive + publicPlace + wentOut|canSee within 20 unless how modal
  sensitive + publicPlace + displayed within 12 unless how modal question
  sensitive + printer + tookAway|stolen|gone|noLonger|canSee within 24 unless how modal broken
  sensitive + everyone + canSee within 16 unless how question broken
  wrongRecipient + wentOut + everyone within 14 unless how
  wrongRecipient + everyone within 6 unless how question modal clicked
  stranger|intruder + itRoom + noBadge|isItYou within 35 unless how
  plugPart + unknownToUs|isItYou within 40 unless how
  sensitive + leftLying|leftBehind|lost|stolen + place within 16 unless how modal
  sensitive + wentOut + alarm + everyone|stranger|someoneElse within 20 unless how modal
  noBadge + pluggedIn within 16 unless how modal broken
  publicPlace + defaced within 12 unless how modal
  breakIn + itRoom|keptIn within 10 unless how modal
  everyone|noBadge + itRoom + snooped within 20 unless how modal
`);

/** A device with the bag it was in, not in its place, or gone to the tip with all that is on it. */
export const deviceStory = readPatterns(`
  device + noLonger + keptIn within 12 unless how broken modal foundAgain software
  bag + stolen|lost|gone|leftBehind|tookAway|leftLying|noLonger + device + inside within 24 unless how broken modal foundAgain
  device + disposed + stillInside within 30 unless how modal
  device + tookAway|stolen + place|breakIn within 14 unless how modal foundAgain
`);
