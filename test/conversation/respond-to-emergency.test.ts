import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { onlySaysToCall } from '../../src/conversation/only-says-to-call.ts';
import { respondToEmergency } from '../../src/conversation/respond-to-emergency.ts';
import type { Respondent } from '../../src/conversation/respondent.ts';
import type { SecurityCase } from '../../src/messaging/reply.ts';
import type { Language } from '../../src/shared/language.ts';
import { openRespondent } from '../support/respondent.ts';

const emergencies: SecurityCase[] = [
  'phishing',
  'passwordGiven',
  'deviceLost',
  'ransom',
  'passwordCaller',
  'accountMisused',
];

describe('the steps of an emergency', () => {
  let respondent: Respondent & { close(): Promise<void> };
  before(async () => {
    respondent = await openRespondent(resolve('knowledge'), new Date('2026-11-23T09:00:00+01:00'));
  });
  after(() => respondent.close());

  function stepsOf(emergency: SecurityCase, language: Language) {
    const request = { case: emergency, language, recognised: language, text: '', mayOpenTicket: false };
    return respondToEmergency(request, respondent).sentences;
  }

  for (const language of ['de', 'en'] as const) {
    it(`do not say again (${language}) whom to call: that stands above them`, () => {
      for (const emergency of emergencies) {
        const steps = stepsOf(emergency, language);

        assert.ok(steps.length >= 3, emergency);
        assert.doesNotMatch(steps.map(({ text }) => text).join('\n'), /4444|555-/, emergency);
      }
    });
  }

  it('count on without a gap', () => {
    const steps = stepsOf('phishing', 'de');

    const numbers = steps.flatMap(({ number }) => number ?? []);
    assert.deepEqual(numbers, [1, 2, 3, 4]);
  });

  it('keep what a step says besides the call', () => {
    const [german, english] = [stepsOf('deviceLost', 'de'), stepsOf('ransom', 'en')];

    assert.equal(german[0]?.text, 'Warten Sie nicht, auch wenn Sie noch hoffen, alles wiederzufinden.');
    assert.ok(english.some(({ text, number }) => text === 'Use another phone for the call.' && number === 3));
  });

  it('are the number to call and a ticket where no article has steps for the case', () => {
    const request = { case: 'incident', language: 'de', recognised: 'de', text: '', mayOpenTicket: true } as const;

    const reply = respondToEmergency(request, respondent);

    assert.deepEqual([reply.sentences, reply.offers], [[], ['ticket', 'person']]);
    assert.ok(reply.urgentForm);
  });

  it('keep a call to somebody else, and one that tells more than the number', () => {
    const [german, english] = [
      onlySaysToCall('Rufen Sie sofort die 112 an.', 'de', respondent.service()),
      onlySaysToCall('Call 4444 at once and report the theft.', 'en', respondent.service()),
    ];

    assert.deepEqual([german, english], [false, false]);
  });
});
