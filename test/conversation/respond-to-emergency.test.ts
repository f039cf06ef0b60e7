import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { respondToEmergency } from '../../src/conversation/respond-to-emergency.ts';
import type { Respondent } from '../../src/conversation/respondent.ts';
import type { SecurityCase } from '../../src/messaging/reply.ts';
import type { Language } from '../../src/shared/language.ts';
import { openRespondent } from '../support/respondent.ts';

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
      const steps = stepsOf('phishing', language);

      assert.ok(steps.length >= 4);
      assert.doesNotMatch(steps.map(({ text }) => text).join('\n'), /4444|555-/);
    });
  }

  it('count on without a gap', () => {
    const steps = stepsOf('phishing', 'de');

    const numbers = steps.flatMap(({ number }) => number ?? []);
    assert.deepEqual(numbers, [1, 2, 3, 4]);
  });

  it('keep a call that tells more than the number', () => {
    const words = stepsOf('passwordCaller', 'de').map(({ text }) => text);

    assert.ok(words.some((text) => /Rufen Sie sofort die 4444 an und melden Sie/.test(text)));
  });
});
