import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Activity } from 'botbuilder';
import { sampleReplies } from '../../../scripts/cards/sample-replies.ts';
import { sampleNow, sampleService } from '../../../scripts/cards/sample-service.ts';
import { sampleTexts } from '../../../scripts/cards/sample-texts.ts';
import type { Citation, Reply } from '../../../src/messaging/reply.ts';
import type { AdaptiveCard, ExecuteAction } from '../../../src/teams/cards/adaptive-card.ts';
import { chosenCard } from '../../../src/teams/cards/chosen-card.ts';
import { toActivities } from '../../../src/teams/cards/to-activities.ts';
import { matchesSnapshot, snapshotFolder } from '../../support/snapshot.ts';

const surroundings = { service: sampleService, now: sampleNow };

function draw(reply: Reply): Partial<Activity> {
  const [activity, ...more] = toActivities(reply, surroundings);
  assert.equal(more.length, 0, 'one reply is one activity');
  assert.ok(activity);
  return activity;
}

function cardOf(activity: Partial<Activity>): AdaptiveCard {
  return activity.attachments?.[0]?.content;
}

function buttonsOf(card: AdaptiveCard): ExecuteAction[] {
  const last = card.body.at(-1);
  const sets = last?.type === 'Container' ? last.items : [];
  return sets
    .flatMap((set) => (set.type === 'ActionSet' ? set.actions : []))
    .filter((action) => action.type === 'Action.Execute');
}

function answer(changes: Partial<Extract<Reply, { kind: 'answer' }>>): Extract<Reply, { kind: 'answer' }> {
  const { articleId, sentences, citations } = sampleTexts.de;
  return {
    kind: 'answer',
    language: 'de',
    articleId,
    notices: [],
    sentences,
    citations,
    germanOnly: false,
    generatedByModel: false,
    offers: ['article', 'ticket', 'person'],
    ...changes,
  };
}

function citation(changes: Partial<Citation>): Citation {
  const [first] = sampleTexts.de.citations;
  assert.ok(first);
  return { ...first, ...changes };
}

describe('what Teams is sent', () => {
  for (const { name, reply } of sampleReplies()) {
    it(`looks as agreed: ${name}`, () => {
      matchesSnapshot('cards', name, toActivities(reply, surroundings));
    });
  }

  it('has no snapshot left over', () => {
    const files = readdirSync(snapshotFolder('cards')).filter((file) => !file.startsWith('chosen'));

    const expected = sampleReplies().map(({ name }) => `${name}.json`);

    assert.deepEqual(files.sort(), expected.sort());
  });
});

describe('an answer in Teams', () => {
  it('is one message: text with markers, citations, feedback and a card with the buttons', () => {
    const activity = draw(answer({}));

    assert.match(activity.text ?? '', /öffnen\. \[1\]\n\n1\. Klicken .* \[2\]/s);
    assert.match(activity.text ?? '', /\n\nQuelle: VPN verbinden, Stand 03\/2026$/);
    assert.equal(activity.entities?.length, 1);
    assert.deepEqual(activity.channelData, { feedbackLoop: { type: 'default' } });
    assert.deepEqual(
      buttonsOf(cardOf(activity)).map(({ verb, title, data }) => [verb, title, data]),
      [
        ['article.show', 'Ganzen Artikel zeigen', { articleId: 'vpn-verbinden', language: 'de' }],
        ['ticket.open', 'Ticket erstellen', { language: 'de' }],
        ['person.request', 'Jemanden sprechen', { language: 'de' }],
      ],
    );
  });

  it('carries the label "AI generated" only when a model wrote it', () => {
    const quoted = draw(answer({ generatedByModel: false })).entities?.[0];
    const written = draw(answer({ generatedByModel: true })).entities?.[0];

    assert.equal(quoted?.['additionalType'], undefined);
    assert.deepEqual(written?.['additionalType'], ['AIGeneratedContent']);
  });

  it('keeps names and abstracts of citations within what Teams takes, as plain text', () => {
    const quote = `Lesen Sie [VPN](vpn-verbinden) und \`gpupdate /force\`. ${'Sehr lang. '.repeat(40)}`;
    const activity = draw(answer({ citations: [citation({ title: 'Titel '.repeat(30), quote })] }));

    const claim = activity.entities?.[0]?.['citation'][0];

    assert.ok(claim.appearance.name.length <= 80);
    assert.ok(claim.appearance.abstract.length <= 160);
    assert.match(claim.appearance.abstract, /^Lesen Sie VPN und gpupdate \/force\. Sehr lang\./);
  });

  it('never sends a citation without a name', () => {
    const activity = draw(answer({ citations: [citation({ title: ' ', section: '' })] }));

    assert.equal(activity.entities?.[0]?.['citation'][0].appearance.name, 'vpn-verbinden');
  });

  it('sends no card when there is nothing to press', () => {
    const activity = draw(answer({ offers: [] }));

    assert.deepEqual(activity.attachments, []);
  });
});

describe('an article in Teams', () => {
  const longArticles: [string, string][] = [
    ['many paragraphs', 'Ein Absatz mit „Anführung“.\n\n'.repeat(2_000)],
    ['one endless paragraph', 'Wort '.repeat(30_000)],
    ['characters that JSON writes longer', '"\\\\" '.repeat(20_000)],
    ['one endless list', '- Punkt\n'.repeat(20_000)],
    ['nothing at all', ''],
  ];
  for (const [what, markdown] of longArticles) {
    it(`fits into a message with ${what}`, () => {
      const url = 'https://lotse.example/articles/x';

      const activity = draw({ kind: 'article', language: 'de', articleId: 'x', title: 'Titel', markdown, url });

      assert.ok(JSON.stringify(activity).length * 2 < 28 * 1024, `${JSON.stringify(activity).length * 2} bytes`);
      assert.match(activity.text ?? '', /\(https:\/\/lotse\.example\/articles\/x\)/);
    });
  }
});

describe('a question back in Teams', () => {
  const { choices, question } = sampleTexts.de;
  const reply: Reply = { kind: 'clarify', language: 'de', question, choices, offers: ['person'] };

  it('is a row for every choice, with what the person had asked', () => {
    const rows = cardOf(draw(reply)).body.flatMap((element) =>
      element.type === 'Container' && element.selectAction ? [element.selectAction] : [],
    );

    assert.deepEqual(
      rows.map(({ verb, data }) => [verb, data['articleId'], data['question'], data['language']]),
      choices.map(({ articleId }) => ['clarify.choose', articleId, question, 'de']),
    );
  });

  it('stays small although the question was long', () => {
    const activity = draw({ ...reply, question: 'Wort '.repeat(800) });

    assert.ok(JSON.stringify(activity).length * 2 < 28 * 1024);
  });

  it('shows after the choice what was chosen, with nothing left to press', () => {
    const card = chosenCard('VPN bricht alle paar Minuten ab', 'de', sampleService);

    matchesSnapshot('cards', 'chosen.de', card);
    assert.doesNotMatch(JSON.stringify(card), /Action\.Execute/);
  });

  it('takes titles literally', () => {
    const [first] = choices;
    assert.ok(first);
    const tricky = { ...first, title: 'Fehler [809](http://böse.example) *wichtig*' };

    const card = JSON.stringify(cardOf(draw({ ...reply, choices: [tricky] })).body[1]);

    assert.ok(card.includes(JSON.stringify('Fehler \\[809\\](http://böse.example) \\*wichtig\\*').slice(1, -1)));
  });
});
