import assert from 'node:assert/strict';
import { loadMessageClassifier, messageClasses } from '../../src/conversation/classifier/classify-message.ts';
import { messageFeatures } from '../../src/conversation/classifier/message-features.ts';
import { findChat, secondOpinion as opinionOn } from '../../src/conversation/classifier/second-opinion.ts';

const none = Object.fromEntries(messageClasses.map((name) => [name, 0])) as Record<
  (typeof messageClasses)[number],
  number
>;

const secondOpinion = (text: string, classification: typeof none) =>
  opinionOn(text, classification, { isAnswered: false });

describe('the second opinion on what a message is', () => {
  it('gives probabilities that add up to one, also for an empty message', () => {
    const classify = loadMessageClassifier();

    for (const text of ['', 'Wie verbinde ich das VPN?', '🙂', 'ضاع هاتفي']) {
      const sum = Object.values(classify(text)).reduce((total, share) => total + share, 0);
      assert.ok(Math.abs(sum - 1) < 1e-9, text);
    }
  });

  it('reads hurried spelling like careful spelling', () => {
    assert.deepEqual(messageFeatures('Şifremi çaldılar'), messageFeatures('sifremi caldilar'));
    assert.deepEqual(messageFeatures('أضعت الهاتف'), messageFeatures('اضعت الهاتف'));
  });

  it('takes it for an emergency when the six kinds together are likely enough, and names the likeliest', () => {
    const opinion = secondOpinion('…', { ...none, question: 0.45, deviceLost: 0.35, accountMisused: 0.2 });

    assert.deepEqual(opinion, { kind: 'security', case: 'deviceLost' });
  });

  it('believes that an asking message reports an emergency only when it is nearly sure', () => {
    const likely = { ...none, question: 0.35, phishing: 0.65 };

    assert.equal(secondOpinion('Mail mit Link geöffnet, jetzt spinnt alles', likely).kind, 'security');
    for (const text of ['Ist diese Mail echt?', 'Kennwort vergessen', 'Passwort']) {
      assert.equal(secondOpinion(text, likely).kind, 'question', text);
    }
    assert.equal(secondOpinion('Ist diese Mail echt?', { ...none, question: 0.1, phishing: 0.9 }).kind, 'security');
  });

  it('has to be surer where an article answers', () => {
    const report = { ...none, question: 0.2, deviceLost: 0.8 };
    const wish = { ...none, question: 0.3, human: 0.7 };

    for (const classification of [report, wish]) {
      assert.notEqual(opinionOn('…', classification, { isAnswered: false }).kind, 'question');
      assert.equal(opinionOn('…', classification, { isAnswered: true }).kind, 'question');
    }
    assert.equal(opinionOn('…', { ...none, question: 0.05, ransom: 0.95 }, { isAnswered: true }).kind, 'security');
  });

  it('does not take long over the longest message of digits', () => {
    const started = performance.now();

    for (const end of ['aa aa aa', ' 1a1 a1 b', '!a']) {
      secondOpinion(`${'1'.repeat(3_990)}${end}`, none);
      secondOpinion(`a${'1 '.repeat(1_990)}${end}`, none);
    }

    assert.ok(performance.now() - started < 1_000);
  });

  it('leaves a question a question when it is not sure', () => {
    const opinion = secondOpinion('…', { ...none, question: 0.45, human: 0.3, ticket: 0.25 });

    assert.deepEqual(opinion, { kind: 'question' });
  });

  it('tells asking after a ticket from opening one', () => {
    const sure = { ...none, ticket: 0.9, question: 0.1 };

    assert.deepEqual(secondOpinion('Wie ist der Stand?', sure), { kind: 'ticket', about: 'state' });
    assert.deepEqual(secondOpinion('Bitte aufnehmen', sure), { kind: 'ticket', about: 'open' });
  });

  it('takes for chat what no article answers as soon as something speaks for it, and what one answers only when likely', () => {
    const perhaps = { ...none, question: 0.65, identity: 0.2, greeting: 0.15 };
    const likely = { ...none, question: 0.4, thanks: 0.6 };

    assert.deepEqual(findChat(perhaps, false), { kind: 'smalltalk', about: 'identity' });
    assert.equal(findChat(perhaps, true), undefined);
    assert.deepEqual(findChat(likely, true), { kind: 'smalltalk', about: 'thanks' });
    assert.equal(findChat({ ...none, question: 0.9, thanks: 0.1 }, false), undefined);
  });
});
