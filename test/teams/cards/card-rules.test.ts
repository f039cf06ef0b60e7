import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { cardProblems } from '../../../scripts/cards/card-rules.ts';
import { sampleReplies } from '../../../scripts/cards/sample-replies.ts';
import { sampleNow, sampleService } from '../../../scripts/cards/sample-service.ts';
import { toActivities } from '../../../src/teams/cards/to-activities.ts';

type Json = Record<string, unknown>;

/** A message that keeps all rules, to be broken in one place. */
function goodMessage(
  name: 'answer.de' | 'clarify.de' | 'welcome.de' | 'ticket-form.de' | 'ticket-shown.de',
): Partial<Activity> {
  const sample = sampleReplies().find((one) => one.name === name);
  assert.ok(sample);
  const [activity] = toActivities(sample.reply, { service: sampleService, now: sampleNow });
  return structuredClone(activity ?? {});
}

function problemsOf(activity: Partial<Activity>): string {
  return cardProblems(activity, { language: 'de', mixedLanguages: false }).join('\n');
}

function card(activity: Partial<Activity>): Json & { body: Json[] } {
  return activity.attachments?.[0]?.content;
}

/** The rows of buttons, at the end of the card. */
function buttonSets(activity: Partial<Activity>): { type: string; actions: Json[] }[] {
  return card(activity).body.at(-1)?.['items'] as { type: string; actions: Json[] }[];
}

function firstButton(activity: Partial<Activity>): Json {
  const button = buttonSets(activity)[0]?.actions[0];
  assert.ok(button);
  return button;
}

/** Everything with an id on a card, by that id. */
function fieldsOf(activity: Partial<Activity>): Record<string, Json> {
  const collect = (element: Json): Json[] => [element, ...((element['items'] ?? []) as Json[]).flatMap(collect)];
  const named = card(activity)
    .body.flatMap(collect)
    .filter(({ id }) => id);
  return Object.fromEntries(named.map((element) => [String(element['id']), element]));
}

describe('the rules for cards', () => {
  it('find nothing on a good message', () => {
    assert.equal(problemsOf(goodMessage('answer.de')), '');
    assert.equal(problemsOf(goodMessage('clarify.de')), '');
    assert.equal(problemsOf(goodMessage('welcome.de')), '');
    assert.equal(problemsOf(goodMessage('ticket-form.de')), '');
    assert.equal(problemsOf(goodMessage('ticket-shown.de')), '');
  });

  const mistakes: [string, RegExp, (message: Partial<Activity>) => unknown][] = [
    ['text that is cut off', /not wrapped/, (message) => delete card(message).body[0]?.['wrap']],
    ['a card that begins without a heading', /heading/, (message) => delete card(message).body[0]?.['style']],
    ['a missing fallback', /fallbackText/, (message) => delete card(message)['fallbackText']],
    ['a missing summary', /summary/, (message) => delete message.summary],
    ['a missing language', /lang/, (message) => delete card(message)['lang']],
    ['subtle text', /contrast/, (message) => Object.assign(card(message).body[0] ?? {}, { isSubtle: true })],
    [
      'a coloured background',
      /container style/,
      (message) => card(message).body.push({ type: 'Container', style: 'attention', items: [] }),
    ],
    [
      'an input without a label',
      /no label/,
      (message) => card(message).body.push({ type: 'Input.Text', id: 'subject' }),
    ],
    [
      'a required input without words for its error',
      /errorMessage/,
      (message) => card(message).body.push({ type: 'Input.Text', id: 'a', label: 'Betreff', isRequired: true }),
    ],
    ['an unknown element', /Carousel/, (message) => card(message).body.push({ type: 'Carousel' })],
    [
      'a long button',
      /22/,
      (message) => Object.assign(firstButton(message), { title: 'Bitte ein Ticket für mich anlegen' }),
    ],
    [
      'five buttons',
      /5 buttons/,
      (message) => {
        const third = {
          type: 'ActionSet',
          actions: [firstButton(message), firstButton(message), firstButton(message)],
        };
        buttonSets(message).push(third);
      },
    ],
    [
      'buttons that narrow screens cut',
      /narrow/,
      (message) => Object.assign(card(message), { actions: [firstButton(message)] }),
    ],
    ['an unknown verb', /unknown verb/, (message) => Object.assign(firstButton(message), { verb: 'ticket.explode' })],
    [
      'a telephone button',
      /Action\.OpenUrl/,
      (message) => buttonSets(message)[0]?.actions.push({ type: 'Action.OpenUrl', title: 'Anrufen', url: 'tel:4444' }),
    ],
    [
      'a visible id',
      /vpn-fehler-809 is visible/,
      (message) => Object.assign(message, { text: 'Lesen Sie bitte vpn-fehler-809.' }),
    ],
    [
      'English on a German card',
      /is en/,
      (message) => Object.assign(message, { text: 'Please choose the right one.' }),
    ],
    ['a message that is too large', /bytes/, (message) => Object.assign(message, { text: 'ist '.repeat(5_000) })],
    ['a marker without a citation', /\[7\]/, (message) => Object.assign(message, { text: 'Das ist so. [7]' })],
  ];
  for (const [what, problem, breakIt] of mistakes) {
    it(`find ${what}`, () => {
      const message = goodMessage('clarify.de');

      breakIt(message);

      assert.match(problemsOf(message), problem);
    });
  }

  const formMistakes: [string, RegExp, (fields: Record<string, Json>) => unknown][] = [
    [
      'a field that nobody reads',
      /none that Lotse reads/,
      ({ phone }) => Object.assign(phone ?? {}, { id: 'telefon' }),
    ],
    ['a field without a limit', /no maxLength/, ({ description }) => delete description?.['maxLength']],
    ['a number without number keys', /number keys/, ({ phone }) => delete phone?.['style']],
    ['a tick without words', /no words beside it/, ({ includeConversation }) => delete includeConversation?.['title']],
    ['a choice that is none', /is no choice/, ({ urgency }) => Object.assign(urgency ?? {}, { value: 'sofort' })],
    [
      'a hidden field that must be filled',
      /required and hidden/,
      ({ subject }) => Object.assign(subject ?? {}, { isRequired: true, errorMessage: 'Bitte ausfüllen.' }),
    ],
    ['a button that shows nothing', /not there/, ({ details }) => Object.assign(details ?? {}, { id: 'elsewhere' })],
  ];
  for (const [what, problem, breakIt] of formMistakes) {
    it(`find ${what}`, () => {
      const message = goodMessage('ticket-form.de');

      breakIt(fieldsOf(message));

      assert.match(problemsOf(message), problem);
    });
  }

  it('find a button to cancel that waits for the fields', () => {
    const message = goodMessage('ticket-form.de');

    for (const set of buttonSets(message)) for (const action of set.actions) delete action['associatedInputs'];

    assert.match(problemsOf(message), /ticket\.cancel waits/);
  });

  it('find a comment without its ticket or key', () => {
    const message = goodMessage('ticket-shown.de');

    firstButton(message)['data'] = { language: 'de' };

    assert.match(problemsOf(message), /without its ticket.*without a key/s);
  });

  it('find citations that Teams would refuse', () => {
    const message = goodMessage('answer.de');
    const [entity] = message.entities ?? [];
    assert.ok(entity);
    entity['citation'][0].appearance = { name: '', abstract: '`code`'.repeat(40), url: 'vpn-verbinden' };
    message.entities?.push(structuredClone(entity));

    const problems = problemsOf(message);

    assert.match(problems, /more than one schema\.org\/Message/);
    assert.match(problems, /name has 0/);
    assert.match(problems, /abstract has 240/);
    assert.match(problems, /not plain text/);
    assert.match(problems, /url is not http/);
  });
});
