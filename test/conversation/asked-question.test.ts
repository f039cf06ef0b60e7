import assert from 'node:assert/strict';
import { respond } from '../../src/conversation/respond.ts';
import type { Respondent } from '../../src/conversation/respondent.ts';
import { newSession } from '../../src/conversation/session.ts';
import type { MessageContent } from '../../src/messaging/message.ts';
import { articleFile, createKnowledgeFolder, type KnowledgeFolder } from '../support/knowledge-folder.ts';
import { openRespondent } from '../support/respondent.ts';

const wlan = articleFile(
  { id: 'wlan', title: 'Mit dem WLAN verbinden' },
  'Öffnen Sie die Einstellungen des WLAN und wählen Sie das Netz Rathaus-Intern. Melden Sie sich mit Ihrem Konto an.',
);
const guests = articleFile(
  { id: 'gast-wlan', title: 'Gäste mit dem WLAN verbinden' },
  'Gäste wählen das Netz Rathaus-Gast. Den Zugang zum WLAN für Gäste gibt der Empfang aus.',
);

describe('what a turn leaves for the report', () => {
  let folder: KnowledgeFolder;
  let respondent: Respondent & { close(): Promise<void> };
  before(async () => {
    folder = await createKnowledgeFolder({ 'netz/wlan.md': wlan, 'netz/gast-wlan.md': guests });
    respondent = await openRespondent(folder.path, new Date('2026-11-23T09:00:00+01:00'));
  });
  after(async () => {
    await respondent.close();
    await folder.remove();
  });

  async function asked(content: MessageContent) {
    const message = { conversationId: 'c', personId: 'p', clientLanguage: 'de' as const, isPersonal: true, content };
    return (await respond({ message, session: { ...newSession, welcomed: true } }, respondent)).asked;
  }
  const say = (text: string) => asked({ kind: 'text', text, edited: false, forwarded: false });

  it('is the article of an answer, without the words of the question', async () => {
    const left = await say('Wie verbinde ich mich mit dem WLAN im Rathaus?');

    assert.deepEqual(left, { language: 'de', outcome: 'answer', articleIds: ['wlan'], text: null });
  });

  it('is the masked text where Lotse knew nothing', async () => {
    const left = await say('Frau Müller fragt: Wer repariert den Beamer im Ratssaal?');

    assert.equal(left?.outcome, 'abstain');
    assert.equal(left?.text, '… fragt: Wer repariert den Beamer im …?');
  });

  it('is the masked text and the choices where Lotse asked back', async () => {
    const left = await say('WLAN');

    assert.equal(left?.outcome, 'clarify');
    assert.deepEqual(left.articleIds.sort(), ['gast-wlan', 'wlan']);
    assert.equal(left.text, 'WLAN');
  });

  it('holds no word of an emergency', async () => {
    const left = await say('Ich habe auf einen Link in einer Phishing-Mail geklickt');

    assert.equal(left?.outcome, 'security');
    assert.equal(left.text, null);
  });

  it('is nothing where nothing was asked', async () => {
    assert.equal(await say('Danke!'), undefined);
    assert.equal(await asked({ kind: 'showArticle', articleId: 'wlan', language: 'de' }), undefined);
  });
});
