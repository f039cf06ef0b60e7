import assert from 'node:assert/strict';
import type { Respondent } from '../../../src/conversation/respondent.ts';
import { answerQuestion } from '../../../src/knowledge/answer-question.ts';
import { renderText } from '../../../src/messaging/render-text.ts';
import type { Reply } from '../../../src/messaging/reply.ts';
import { articleFile, createKnowledgeFolder, type KnowledgeFolder } from '../../support/knowledge-folder.ts';
import { openRespondent } from '../../support/respondent.ts';

const now = new Date('2026-11-28T10:00:00+01:00');
const settings = 'title: {de: Störungsmeldungen, en: Incident reports}\ndated: true\n';

function dated(id: string, title: string, date: string, body: string, more = ''): string {
  return articleFile({ id, title, more: `date: ${date}\ntags: [Störung]\n${more}` }, body);
}

describe('a dated article beside current ones', () => {
  let folder: KnowledgeFolder;
  let respondent: (Respondent & { close(): Promise<void> }) | undefined;
  afterEach(async () => {
    await respondent?.close();
    respondent = undefined;
    await folder.remove();
  });

  async function open(files: Record<string, string>, audience: string[] = []) {
    folder = await createKnowledgeFolder({ 'alt/collection.yaml': settings, ...files });
    const opened = await openRespondent(folder.path, now, audience);
    respondent = opened;
    return async (text: string): Promise<Reply> => (await answerQuestion({ text, language: 'de' }, opened)).reply;
  }

  const say = (reply: Reply) =>
    respondent ? renderText(reply, { service: respondent.service(), now, form: 'plain' }) : '';
  const articleOf = (reply: Reply) => (reply.kind === 'answer' ? reply.articleId : reply.kind);

  const plotter = 'Der Plotter im Keller druckt Pläne. Legen Sie das Papier von vorn ein.';

  it('gives way on the same matter, although it holds more of the question', async () => {
    const ask = await open({
      'plotter.md': articleFile({ id: 'plotter', title: 'Plotter' }, plotter),
      'alt/plotter-alt.md': dated('plotter-alt', 'Plotter im Keller druckt Pläne', '2024-03-16', plotter),
    });

    assert.equal(articleOf(await ask('Wie druckt der Plotter im Keller Pläne?')), 'plotter');
  });

  it('answers where nothing current can, with its date', async () => {
    const ask = await open({
      'beamer.md': articleFile({ id: 'beamer', title: 'Beamer' }, 'Der Beamer hängt an der Decke.'),
      'alt/plotter-alt.md': dated('plotter-alt', 'Plotter', '2024-03-16', plotter),
    });

    const reply = await ask('Wie legt man das Papier in den Plotter ein?');

    assert.equal(articleOf(reply), 'plotter-alt');
    assert.match(say(reply), /Stand: 16\.03\.2024/);
  });

  it('answers when its collection or its time is named', async () => {
    const ask = await open({
      'plotter.md': articleFile({ id: 'plotter', title: 'Plotter' }, plotter),
      'alt/a.md': dated('a', 'Plotter steht still', '2024-03-16', 'Der Plotter stand einen Tag still.'),
      'alt/b.md': dated('b', 'Plotter ohne Netz', '2025-03-16', 'Der Plotter war ohne Netz.'),
    });

    assert.equal(articleOf(await ask('Warum stand am 16. März 2024 der Plotter still?')), 'a');
    assert.equal(articleOf(await ask('Störung am Plotter im März 2025')), 'b');
    assert.match(say(await ask('Störungsmeldungen zum Plotter')), /Ich habe 2 Einträge unter „Störungsmeldungen“:/);
  });

  it('is not what somebody wants who asks how, although its collection is named', async () => {
    const ask = await open({
      'melden.md': articleFile(
        { id: 'melden', title: 'Defekt melden' },
        'Eine Störung am Plotter melden Sie am Telefon.',
      ),
      'alt/a.md': dated('a', 'Störung am Plotter', '2024-03-16', 'Der Plotter stand einen Tag still.'),
    });

    assert.equal(articleOf(await ask('Wie melde ich eine Störung am Plotter?')), 'melden');
  });

  it('stands below a notice that is valid now', async () => {
    const ask = await open({
      'alt/a.md': dated('a', 'Störung am Plotter', '2024-03-16', 'Der Plotter stand einen Tag still.'),
      'hinweise/jetzt.md':
        '---\nid: jetzt\ntitle: Störung am Plotter\nvalidFrom: 2026-11-27T08:00:00Z\nvalidUntil: 2026-11-30T08:00:00Z\n---\nDer Plotter steht still.\n',
    });

    assert.equal((await ask('Gibt es eine Störung am Plotter?')).kind, 'notice');
    assert.equal(articleOf(await ask('Störung am Plotter 2024')), 'a');
  });

  it('is one of a list that says how many there are', async () => {
    const entries = Array.from({ length: 12 }, (_, month) => {
      const date = `2025-${String(month + 1).padStart(2, '0')}-10`;
      return [`alt/m${month}.md`, dated(`m${month}`, `Ausfall ${month}`, date, 'Etwas stand still.')] as const;
    });
    const ask = await open(Object.fromEntries(entries));

    const reply = await ask('Störungen 2025');

    assert.match(say(reply), /^Für 2025 habe ich 12 Einträge unter „Störungsmeldungen“\. Hier sind 8 davon:/);
    const days = reply.kind === 'answer' ? reply.citations.map(({ date }) => date) : [];
    assert.deepEqual([days.length, days[0], days.at(-1)], [8, '2025-12-10', '2025-05-10']);
  });

  it('is for nobody whom its audience does not name', async () => {
    const files = {
      'alt/a.md': dated('a', 'Störung am Plotter', '2024-03-16', 'Geheim.', 'audience: it-service\n'),
      'alt/b.md': dated('b', 'Störung am Beamer', '2024-04-16', 'Offen.'),
      'plan.md': articleFile({ id: 'plan', title: 'Notfallplan', more: 'audience: it-service\n' }, 'Der Notfallplan.'),
    };
    const askAsAnybody = await open(files);
    const open1 = [await askAsAnybody('Störungen 2024'), await askAsAnybody('Wo ist der Notfallplan?')].map(articleOf);
    const link = respondent?.knowledge().articles.has('plan');
    await respondent?.close();
    await folder.remove();
    const askAsStaff = await open(files, ['it-service']);
    const all = await askAsStaff('Störungen 2024');

    assert.deepEqual([...open1, link], ['b', 'abstain', false]);
    assert.deepEqual(all.kind === 'answer' && all.citations.map(({ articleId }) => articleId), ['b', 'a']);
    assert.equal(articleOf(await askAsStaff('Wo ist der Notfallplan?')), 'plan');
  });
});
