import type { SecurityCase } from '../../messaging/reply.ts';
import { isDeviceLost } from './device-lost.ts';
import { whatHappened } from './happened.ts';
import { fitsAny, type Pattern } from './pattern.ts';
import {
  accountMisused,
  givenAway,
  malware,
  passwordCaller,
  passwordGiven,
  phishing,
  ransom,
} from './security-patterns.ts';
import {
  accountStory,
  callerStory,
  deviceStory,
  ghost,
  incident,
  phishingStory,
  secretStory,
} from './story-patterns.ts';
import type { Utterance } from './utterance.ts';

/** The emergency that a message reports, if it reports one that has happened or is happening. */
export function findSecurityCase(utterance: Utterance): SecurityCase | undefined {
  if (utterance.has('training') && !utterance.has('despite')) return undefined;
  const happened = whatHappened(utterance);
  const fits = (patterns: readonly Pattern[]) => fitsAny(patterns, utterance, happened);
  if (fits(ransom)) return 'ransom';
  if (isDeviceLost(utterance, happened) || fits(givenAway) || fits(deviceStory)) return 'deviceLost';
  if (fits(passwordGiven)) return 'passwordGiven';
  if (fits(passwordCaller)) return 'passwordCaller';
  if (fits(phishing)) return 'phishing';
  if (fits(accountMisused)) return 'accountMisused';
  if (fits(malware) || fits(ghost) || isCryOfVirus(utterance)) return 'ransom';
  if (fits(secretStory)) return 'passwordGiven';
  if (fits(callerStory)) return 'passwordCaller';
  if (fits(phishingStory)) return 'phishing';
  if (fits(accountStory)) return 'accountMisused';
  if (fits(incident)) return 'incident';
  return undefined;
}

/** "Virus!!!" */
function isCryOfVirus(utterance: Utterance): boolean {
  return utterance.words.length <= 2 && utterance.has('malware') && !utterance.has('question');
}
