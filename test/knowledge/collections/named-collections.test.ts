import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { respond } from '../../../src/conversation/respond.ts';
import type { Respondent } from '../../../src/conversation/respondent.ts';
import { answerQuestion } from '../../../src/knowledge/answer-question.ts';
import { renderText } from '../../../src/messaging/render-text.ts';
import type { Reply } from '../../../src/messaging/reply.ts';
import { openRespondent } from '../../support/respondent.ts';

type Language = 'de' | 'en';
type Answer = Extract<Reply, { kind: 'answer' }>;

const now = new Date('2026-11-28T10:00:00+01:00');

describe('questions that name a collection', () => {
  let respondent: Respondent & { close(): Promise<void> };
  before(async function () {
    // All articles of the house are read and indexed here.
    this.timeout(120_000);
    respondent = await openRespondent(resolve('knowledge'), now);
  });
  after(() => respondent.close());

  async function ask(text: string, language: Language): Promise<Reply> {
    return (await answerQuestion({ text, language }, respondent)).reply;
  }

  function articlesIn(reply: Reply): string[] {
    return reply.kind === 'answer' ? [...new Set(reply.citations.map(({ articleId }) => articleId))] : [reply.kind];
  }

  function assertVerbatim({ sentences, citations }: Answer): void {
    for (const { text, citation } of sentences) {
      const source = citations.find(({ n }) => n === citation);
      const passage = respondent.knowledge().passages.get(source?.passageId ?? '');
      assert.ok(
        passage?.sentences.some((sentence) => sentence.text === text),
        text,
      );
    }
  }

  const subjects: [text: string, language: Language, article: string, words: string][] = [
    ['Gibt es ein Video zum VPN?', 'de', 'video-vpn-verbinden', 'Video ansehen'],
    ['Is there a video about the VPN?', 'en', 'video-vpn-verbinden-en', 'Watch the video'],
    ['Is there a video about MFA?', 'en', 'video-mfa-einrichten-en', 'Watch the video'],
  ];
  for (const [text, language, article, words] of subjects) {
    it(`are answered with what the video is about, three moments of it, and where to watch it: ${text}`, async () => {
      const reply = (await ask(text, language)) as Answer;

      assert.deepEqual(articlesIn(reply), [article]);
      const isMoment = (n: number) => reply.citations.find((citation) => citation.n === n)?.place !== undefined;
      assert.deepEqual(
        reply.sentences.map(({ citation }) => isMoment(citation)),
        [false, true, true, true],
      );
      assertVerbatim(reply);
      const address = `https://video.hasefeld.example/${article.replace(/^video-|-en$/g, '')}`;
      const surroundings = { service: respondent.service(), now };
      assert.ok(renderText(reply, { ...surroundings, form: 'plain' }).includes(`\n${words}: ${address}\n`));
      assert.ok(renderText(reply, { ...surroundings, form: 'chat' }).includes(`\n[${words}](${address})\n`));
    });
  }

  const both = ['video-mfa-einrichten', 'video-vpn-verbinden'];
  const bothInEnglish = ['video-vpn-verbinden-en', 'video-mfa-einrichten-en'];
  const lists: [text: string, language: Language, articles: string[]][] = [
    ['Wo finde ich Videos?', 'de', both],
    ['Welche Videos gibt es?', 'de', both],
    ['Videos', 'de', both],
    ['Do you have videos?', 'en', bothInEnglish],
    ['Which videos are there?', 'en', bothInEnglish],
  ];
  for (const [text, language, articles] of lists) {
    it(`are answered with all of it when they name nothing else: ${text}`, async () => {
      const reply = (await ask(text, language)) as Answer;

      assert.deepEqual(articlesIn(reply), articles);
      assert.equal(reply.sentences.length, articles.length);
      assertVerbatim(reply);
      assert.equal(
        renderText(reply, { service: respondent.service(), now, form: 'plain' }).match(/https:/g)?.length,
        2,
      );
    });
  }

  it('are not taken for small talk', async () => {
    const content = { kind: 'text' as const, text: 'Do you have videos?', edited: false, forwarded: false };
    const message = { conversationId: 'c', personId: 'p', clientLanguage: 'en' as const, isPersonal: true, content };

    const { replies } = await respond({ message, session: null }, respondent);

    assert.equal(replies.at(-1)?.kind, 'answer');
  });

  it('are not seen in trouble with a thing of that name, nor in a single word of a longer tag', async () => {
    for (const text of [
      'Das Video geht nicht',
      'Mein Video ruckelt',
      'Anleitung VPN',
      'Gibt es ein Video zu Citrix?',
    ]) {
      const reply = await ask(text, 'de');

      const articles = articlesIn(reply);
      assert.deepEqual(
        articles.filter((article) => article.startsWith('video-')),
        [],
        text,
      );
    }
  });

  it('asked back in English, offer no German article where two English ones remain', async () => {
    const reply = await ask('Is there a video about printers?', 'en');

    const choices = reply.kind === 'clarify' ? reply.choices.map(({ articleId }) => articleId) : [];
    assert.ok(choices.length >= 2);
    assert.deepEqual(
      choices.filter((id) => respondent.knowledge().articles.get(id)?.language !== 'en'),
      [],
    );
  });
});
