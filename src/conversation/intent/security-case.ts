import type { SecurityCase } from '../../messaging/reply.ts';
import { isDeviceLost } from './device-lost.ts';
import { whatHappened } from './happened.ts';
import { fitsAny, type Pattern } from './pattern.ts';
import type { Utterance } from './utterance.ts';

const ransom: readonly Pattern[] = [
  { all: ['ransom'], unless: ['how', 'question'], span: 3 },
  {
    all: ['ransom', ['screen', 'pay', 'files', 'encrypted', 'me', 'alarm', 'hacked', 'malwareSign']],
    unless: ['how'],
    span: 25,
  },
  {
    all: [
      'pay',
      ['screen', 'decryptNote', 'encrypted', 'intruder'],
      ['encrypted', 'demands', 'decryptNote', 'alarm', 'files', 'pay', 'ransom', 'obliged'],
    ],
    unless: ['how'],
    span: 20,
  },
  { all: ['bitcoin', ['screen', 'demands']], unless: ['how'], span: 12 },
  { all: ['encrypted', 'files', ['all', 'oddEnding', 'alarm', 'screen', 'intruder']], unless: ['how'], span: 12 },
  { all: ['oddEnding', 'files', ['all', 'suspicious', 'decryptNote', 'oddEnding']], unless: ['how'], span: 20 },
  { all: ['decryptNote', ['screen', 'files', 'encrypted']], unless: ['how'], span: 20 },
  {
    all: ['screen', ['malware', 'stranger'], 'callNumber', ['malware', 'screen', 'alarm', 'demands']],
    unless: ['how'],
    span: 20,
  },
  { all: ['pointer', 'selfMoving'], span: 10 },
  { all: ['someoneElse', 'steers', ['device', 'pointer', 'screen']], unless: ['how'], span: 8 },
];

const malware: readonly Pattern[] = [
  { all: ['antivirus', 'malwareSign'], unless: ['how'], span: 8 },
  { all: ['screen', 'locks', 'callNumber'], unless: ['how'], span: 14 },
  { all: ['malware', 'me'], unless: ['how', 'training'], span: 6 },
  { all: ['malware', ['device', 'screen']], unless: ['how', 'question'], span: 5 },
  { all: ['malware', 'malwareSign', ['me', 'device', 'screen', 'files']], unless: ['how'], span: 14 },
];

const passwordGiven: readonly Pattern[] = [
  { all: ['told', 'mySecret'], span: 12 },
  { all: ['told', 'secret', ['stranger', 'caller', 'suspicious', 'alarm']], span: 20 },
  { all: ['entered', ['secret', 'bankData'], ['fakePage', 'fell']], span: 25 },
  { all: ['entered', ['secret', 'bankData'], 'mail', ['link', 'page']], unless: ['broken'], span: 25 },
  { all: ['entered', ['secret', 'bankData'], 'suspicious'], unless: ['broken', 'how'], span: 20 },
  { all: ['entered', 'mySecret', 'chat'], unless: ['broken'], span: 14 },
  { all: ['entered', 'fakePage', 'page'], span: 12 },
  { all: ['didIt', ['secret', 'bankData'], ['page', 'mail', 'caller', 'stranger', 'fakePage']], span: 25 },
  { all: [['someoneElse', 'intruder', 'suspicious'], 'knows', 'mySecret'], unless: ['how', 'modal'], span: 7 },
  { all: ['mySecret', 'leaked'], unless: ['how', 'modal'], span: 9 },
];

const passwordCaller: readonly Pattern[] = [
  { all: ['caller', ['demands', 'needsIt'], ['secret', 'bankData', 'remoteControl']], span: 22 },
  { all: ['caller', 'bigName'], unless: ['how', 'broken'], span: 14 },
  { all: ['caller', ['demands', 'obliged'], 'installIt'], unless: ['how', 'broken'], span: 18 },
  { all: ['caller', 'handOver', ['secret', 'bankData', 'remoteControl']], unless: ['how'], span: 22 },
  { all: ['caller', 'malware'], unless: ['how'], span: 14 },
  { all: ['caller', 'demands', 'handOver', ['stranger', 'mfa']], unless: ['how'], span: 20 },
  { all: ['stranger', 'demands', ['secret', 'bankData']], unless: ['software'], span: 9 },
  { all: [['stranger', 'colleague'], ['demands', 'needsIt'], 'mySecret'], unless: ['how'], span: 12 },
  { all: [['stranger', 'colleague'], ['demands', 'needsIt'], 'handOver', 'secret'], unless: ['how'], span: 14 },
  { all: ['caller', 'remoteControl'], unless: ['how', 'broken', 'modal'], span: 18 },
  {
    all: ['mail', ['demands', 'want', 'suspicious'], 'handOver', ['secret', 'bankData']],
    unless: ['how', 'obligation'],
    span: 14,
  },
  { all: ['mail', 'demands', ['mySecret', 'bankData']], span: 12 },
  { all: ['giftCard', ['colleague', 'mail', 'demands', 'stranger']], span: 18 },
];

const phishing: readonly Pattern[] = [
  { all: ['fell'], span: 4 },
  { all: ['clicked', ['link', 'attachment'], ['suspicious', 'alarm']], span: 22 },
  { all: ['clicked', 'mail', 'suspicious'], span: 14 },
  { all: ['clicked', 'suspicious'], unless: ['broken'], span: 7 },
  { all: ['clicked', 'link', 'mail'], unless: ['harmless', 'broken'], span: 14 },
  { all: ['opened', ['attachment', 'link'], ['suspicious', 'alarm']], span: 22 },
  { all: ['opened', 'mail', 'suspicious'], span: 12 },
  { all: ['acted', 'fraud'], unless: ['how'], span: 14 },
  { all: ['scanned', 'link', ['suspicious', 'alarm', 'mail']], unless: ['harmless'], span: 20 },
];

const accountMisused: readonly Pattern[] = [
  { all: ['hacked', ['me', 'account', 'device', 'myAccount']], span: 10 },
  { all: ['approved', ['mfa', 'login'], ['unasked', 'notMe']], span: 20 },
  { all: ['prompted', 'mfa', ['unasked', 'notMe']], span: 20 },
  { all: ['login', 'country'], unless: ['how', 'travel', 'broken', 'modal'], span: 10 },
  { all: ['login', 'abroad', ['notMe', 'myAccount', 'unasked']], unless: ['how', 'modal'], span: 18 },
  { all: ['login', 'abroad', 'account'], unless: ['how', 'broken', 'modal'], span: 8 },
  { all: ['someoneElse', 'uses', 'myAccount'], unless: ['how', 'modal'], span: 12 },
  { all: ['intruder', ['login', 'uses'], ['myAccount', 'account']], unless: ['how', 'modal'], span: 10 },
  { all: ['someoneElse', 'login', 'account'], unless: ['how', 'modal'], span: 8 },
  {
    all: ['someoneElse', 'misuses', ['account', 'login']],
    unless: ['how', 'broken', 'not', 'modal'],
    span: 8,
    inOrder: true,
  },
  { all: ['myAccount', 'notMe'], span: 12 },
  {
    all: [
      ['sentByMe', 'inMyName'],
      ['notMe', 'suspicious', 'alarm'],
    ],
    span: 16,
  },
  { all: ['inMyName', ['sends', 'receives']], unless: ['how', 'modal', 'not'], span: 8 },
  { all: ['fromAccount', ['sends', 'receives'], ['suspicious', 'notMe', 'away']], unless: ['how'], span: 16 },
  { all: ['mailRule', 'notMe'], span: 12 },
  { all: [['mail', 'link'], 'notMe', ['sends', 'receives', 'sentByMe']], span: 16 },
  { all: ['login', 'notMe'], unless: ['how', 'broken'], span: 16 },
  { all: ['mail', ['account', 'myAccount', 'colleague'], 'sends', ['notMe', 'suspicious', 'away']], span: 22 },
  { all: [['account', 'myAccount'], 'sends', ['suspicious', 'selfMoving']], unless: ['how', 'modal'], span: 12 },
];

/** The emergency that a message reports, if it reports one that has happened or is happening. */
export function findSecurityCase(utterance: Utterance): SecurityCase | undefined {
  if (utterance.has('training') && !utterance.has('despite')) return undefined;
  const happened = whatHappened(utterance);
  const fits = (patterns: readonly Pattern[]) => fitsAny(patterns, utterance, happened);
  if (fits(ransom)) return 'ransom';
  if (isDeviceLost(utterance, happened)) return 'deviceLost';
  if (fits(passwordGiven)) return 'passwordGiven';
  if (fits(passwordCaller)) return 'passwordCaller';
  if (fits(accountMisused)) return 'accountMisused';
  if (fits(phishing)) return 'phishing';
  if (fits(malware) || isCryOfVirus(utterance)) return 'ransom';
  return undefined;
}

/** "Virus!!!" */
function isCryOfVirus(utterance: Utterance): boolean {
  return utterance.words.length <= 2 && utterance.has('malware') && !utterance.has('question');
}
