import assert from 'node:assert/strict';
import { newSession } from '../../src/conversation/session.ts';
import { buttonActivity, messageActivity } from '../support/activities.ts';
import { createTestStore } from '../support/database.ts';
import { startFakeIdentityProvider, testBot } from '../support/fake-identity-provider.ts';
import { echo, startHarness, startHarnessInMemory } from '../support/teams-harness.ts';

const password = 'Seeded-Secret-4711';

describe('a password in a message', () => {
  it('stands in no table and no log, before, during and after its turn, and the person is told', async () => {
    const created = await createTestStore();
    const { store, database } = created;
    const dumps: string[] = [];
    async function dump(): Promise<void> {
      const tables = await database.query<{ name: string }>(
        "select tablename as name from pg_tables where schemaname = 'public'",
      );
      for (const { name } of tables) dumps.push(JSON.stringify(await database.query(`select * from "${name}"`)));
    }
    const lotse = await startHarness({
      store,
      respond: async (turn) => {
        await dump();
        const { content } = turn.message;
        const question = content.kind === 'text' ? content.text : '';
        return { ...(await echo(turn)), session: { ...newSession, topic: { question, articleId: null } } };
      },
      crashAt: dump,
    });

    await lotse.post(
      messageActivity(lotse.connector.serviceUrl, `Mein Passwort ist ${password}`, {
        summary: `Mein Passwort ist ${password}`,
        attachments: [{ contentType: 'text/html', content: `<p>Mein Passwort ist <b>${password}</b></p>` }],
      }),
    );
    const sent = await lotse.connector.waitFor(2);
    await dump();
    await lotse.close();
    await created.stop();

    assert.ok(dumps.some((rows) => rows.includes('Mein Passwort ist [entfernt]')));
    assert.equal(dumps.join().includes(password), false);
    assert.equal(lotse.logged().includes(password), false);
    assert.equal(JSON.stringify(sent).includes(password), false);
    assert.deepEqual(
      sent.map(({ activity }) => activity.text),
      ['hint secretRemoved de', 'Mein Passwort ist [entfernt]'],
    );
  });
});

describe('a stored activity', () => {
  it('carries no name', async () => {
    const stored: string[] = [];
    const lotse = await startHarnessInMemory({
      respond: (turn) => {
        stored.push(JSON.stringify(lotse.store.inbox));
        return echo(turn);
      },
    });

    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'hallo'));
    await lotse.connector.waitFor(1);
    await lotse.close();

    assert.ok(stored[0]?.includes('hallo'));
    assert.equal(stored[0]?.includes('Erika'), false);
  });
});

describe('whose chat it is', () => {
  it('stands with a personal chat, under the names of the roster too, and with no group', async () => {
    const provider = await startFakeIdentityProvider();
    const lotse = await startHarnessInMemory({
      config: { bot: testBot, groupChats: true },
      identityProvider: provider,
    });
    const { serviceUrl, members } = lotse.connector;
    const headers = { Authorization: `Bearer ${await provider.token({ serviceUrl })}` };
    const names = { userPrincipalName: 'Erika@stadt.example', email: 'erika.muster@stadt.example' };
    members.set('29:person', { id: '29:person', tenantId: testBot.tenantId, ...names });
    members.set('29:other', { id: '29:other', tenantId: testBot.tenantId, userPrincipalName: 'other@stadt.example' });
    const group = {
      from: { id: '29:other', aadObjectId: 'person-2' },
      conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true },
      entities: [{ type: 'mention', text: '<at>Lotse</at>', mentioned: { id: '28:lotse', name: 'Lotse' } }],
    };

    await lotse.post(messageActivity(serviceUrl, 'hallo'), headers);
    await lotse.connector.waitFor(1);
    await lotse.post(messageActivity(serviceUrl, '<at>Lotse</at> hallo', group), headers);
    await lotse.connector.waitFor(2);
    await lotse.close();
    await provider.close();

    assert.deepEqual([lotse.store.personOf('a:conversation'), lotse.store.personOf('19:group')], ['person-1', null]);
    assert.deepEqual(
      [...lotse.store.remembered],
      [['a:conversation', ['erika@stadt.example', 'erika.muster@stadt.example']]],
    );
  });
});

describe('a guest', () => {
  it('is refused politely when Teams names them in the activity', async () => {
    const lotse = await startHarnessInMemory({});
    const from = { id: '29:guest', aadObjectId: 'guest', userRole: 'guest' };

    await lotse.post(messageActivity(lotse.connector.serviceUrl, 'hallo', { from }));
    const [sent] = await lotse.connector.waitFor(1);
    await lotse.close();

    assert.equal(sent?.activity.text, 'hint guest de');
  });

  it('is refused when only the roster names them, which is asked once per person', async () => {
    const provider = await startFakeIdentityProvider();
    const lotse = await startHarnessInMemory({
      config: { bot: testBot, groupChats: false },
      identityProvider: provider,
    });
    const { serviceUrl, members } = lotse.connector;
    const headers = { Authorization: `Bearer ${await provider.token({ serviceUrl })}` };
    members.set('29:guest', { id: '29:guest', userRole: 'guest', tenantId: testBot.tenantId });
    members.set('29:person', { id: '29:person', userRole: 'user', tenantId: testBot.tenantId });

    await lotse.post(messageActivity(serviceUrl, 'hallo', { from: { id: '29:guest' } }), headers);
    await lotse.connector.waitFor(1);
    members.clear();
    await lotse.post(messageActivity(serviceUrl, 'noch einmal', { from: { id: '29:guest' } }), headers);
    await lotse.connector.waitFor(2);
    await lotse.post(messageActivity(serviceUrl, 'ich gehöre dazu'), headers);
    const sent = await lotse.connector.waitFor(3);
    await lotse.close();
    await provider.close();

    assert.deepEqual(
      sent.map(({ activity }) => activity.text),
      ['hint guest de', 'hint guest de', 'ich gehöre dazu'],
    );
  });

  it('gets the same sentence for a pressed button, and nothing is answered', async () => {
    const provider = await startFakeIdentityProvider();
    const answered: string[] = [];
    const lotse = await startHarnessInMemory({
      config: { bot: testBot, groupChats: true },
      identityProvider: provider,
      respond: (turn) => {
        answered.push(turn.message.personId);
        return echo(turn);
      },
    });
    const { serviceUrl, members } = lotse.connector;
    const headers = { Authorization: `Bearer ${await provider.token({ serviceUrl })}` };
    members.set('29:guest', { id: '29:guest', userRole: 'guest', tenantId: testBot.tenantId });
    members.set('29:person', { id: '29:person', userRole: 'user', tenantId: testBot.tenantId });
    const example = { question: 'Wie verbinde ich mich mit dem VPN?', language: 'de' };
    const tap = (changes: Record<string, unknown>) =>
      lotse.post(buttonActivity(serviceUrl, 'example.ask', example, changes), headers);

    const named = await tap({ from: { id: '29:other', aadObjectId: 'other', userRole: 'guest' } });
    const inRoster = await tap({ from: { id: '29:guest', aadObjectId: 'guest' } });
    const employee = await tap({});
    await lotse.close();
    await provider.close();

    const sentences = [named, inRoster, employee].map(({ body }) => (body as { value: string }).value);
    assert.deepEqual(sentences, ['hint guest de', 'hint guest de', 'hint answerBelow de']);
    assert.deepEqual(answered, ['person-1']);
  });
});
