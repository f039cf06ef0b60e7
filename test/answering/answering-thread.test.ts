import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type AnsweringThread, startAnsweringThread } from '../../src/answering/answering-thread.ts';
import type { HouseFunctions, KnowledgeState } from '../../src/answering/thread-functions.ts';
import { readConfig } from '../../src/config.ts';
import type { TurnResult } from '../../src/conversation/respond.ts';
import type { MessageContent } from '../../src/messaging/message.ts';
import { LotseError } from '../../src/shared/errors.ts';
import { until } from '../end-to-end/product.ts';
import { createFakeTickets, type FakeTickets } from '../support/fake-tickets.ts';
import { articleFile, createKnowledgeFolder, type KnowledgeFolder } from '../support/knowledge-folder.ts';

const service = `
organisation: Stadt Testhausen
name: { de: IT-Service, en: IT Service }
phone: { internal: "100", external: 0123 100 }
emergency: { phone: "112", hours: { de: Tag und Nacht, en: day and night } }
email: it@testhausen.example
room: { de: Raum 1, en: room 1 }
timeZone: Europe/Berlin
state: NI
openingHours: {}
welcomeExamples: { de: [Hilfe], en: [Help] }
`;
const faultyProgram = new URL('./faulty-thread-process', import.meta.url);

describe('the thread that answers', function () {
  this.timeout(40_000);
  let dataFolder: string;
  let knowledge: KnowledgeFolder;
  let tickets: FakeTickets;
  let states: KnowledgeState[];
  let thread: AnsweringThread;

  before(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'lotse-thread-'));
    knowledge = await createKnowledgeFolder({
      'service.yaml': service,
      'vpn.md': articleFile(
        { id: 'vpn', title: 'VPN verbinden' },
        'Öffnen Sie FortiClient und wählen Sie *Verbinden*.',
      ),
    });
  });
  after(async () => {
    await knowledge.remove();
    await rm(dataFolder, { recursive: true, force: true });
  });

  function start(options: { folder?: string; program?: URL; pingMs?: number } = {}): AnsweringThread {
    const { folder = knowledge.path, ...others } = options;
    tickets = createFakeTickets();
    states = [];
    const { store: _store, wakes: _wakes, ...ticketFunctions } = tickets;
    const house: HouseFunctions = {
      ...ticketFunctions,
      ticketsOf: (personId) => tickets.ticketsOf(personId),
      missing: () => Promise.resolve([]),
      read: () => Promise.resolve(new Map()),
      write: () => Promise.resolve(),
      knowledgeChanged: (state) => void states.push(state),
    };
    const config = readConfig({ LOTSE_DATA: dataFolder, LOTSE_KNOWLEDGE: folder }, dataFolder);
    thread = startAnsweringThread({ config, log: pino({ level: 'silent' }), house, ...others });
    return thread;
  }

  function say(content: MessageContent | string): Promise<TurnResult> {
    const said: MessageContent =
      typeof content === 'string' ? { kind: 'text', text: content, edited: false, forwarded: false } : content;
    const message = {
      conversationId: 'a',
      personId: 'p',
      clientLanguage: 'de',
      isPersonal: true,
      content: said,
    } as const;
    return thread.respond({ message, session: null });
  }

  describe('with a folder', () => {
    before(() => start().open());
    after(() => thread.close());

    it('answers, and knows what the organisation says about itself', async () => {
      const { replies } = await say('Wie verbinde ich das VPN?');

      const answer = replies.find((reply) => reply.kind === 'answer');
      assert.equal(answer?.articleId, 'vpn');
      assert.equal(thread.service().organisation, 'Stadt Testhausen');
    });

    it('shows the page behind a link that it gave, and no other', async () => {
      const { replies } = await say('Wie verbinde ich das VPN?');
      const answer = replies.find((reply) => reply.kind === 'answer');
      const { searchParams } = new URL(answer?.citations[0]?.url ?? '');

      const page = await thread.articlePage('vpn', searchParams.toString());
      const unsigned = await thread.articlePage('vpn', '');

      assert.deepEqual([page.status, unsigned.status], [200, 403]);
      assert.match(page.html, /FortiClient/);
    });

    it('masks what could tell who wrote a text', async () => {
      assert.equal(await thread.maskText('Ruft Frau Möller an.'), 'Ruft … an.');
    });

    it('opens tickets where they are stored, outside of it', async () => {
      const opened = await say({ kind: 'openTicket', language: 'de' });
      const [card] = opened.replies.filter((reply) => reply.kind === 'ticket');
      const form = card && 'form' in card ? card.form?.form : undefined;
      assert.ok(form);

      const filled = { ...form, subject: 'Drucker', description: 'Er druckt nicht.' };
      await say({ kind: 'submitTicket', language: 'de', form: filled, keepCard: false });

      const [ticket] = await tickets.ticketsOf('p');
      assert.equal(ticket?.subject, 'Drucker');
      assert.equal(tickets.wakes(), 1);
    });

    it('hands on what the store says of itself, with its code', async () => {
      tickets.ticketsOf = () => Promise.reject(new LotseError('LOTSE-DATABASE-DOWN', 'The database is away.'));

      await assert.rejects(say({ kind: 'listTickets', language: 'de' }), { code: 'LOTSE-DATABASE-DOWN' });
    });

    it('tells what changed in the folder', async () => {
      await thread.follow();

      await knowledge.write('drucker.md', articleFile({ id: 'drucker', title: 'Drucker' }, 'Schalten Sie ihn ein.'));
      await until('the article is known', 10_000, () => Promise.resolve(states.at(-1)?.articles === 2));

      assert.equal(states.at(-1)?.filesWithErrors, 0);
    });
  });

  describe('on its own', () => {
    afterEach(() => thread.close());

    it('says which folder is missing', async () => {
      const folder = join(dataFolder, 'no-such-folder');

      await assert.rejects(start({ folder }).open(), (error: LotseError) => {
        assert.ok(error.message.includes(folder));
        return error.code === 'LOTSE-KNOWLEDGE-MISSING';
      });
    });

    it('hands on an error with its code, and goes on', async () => {
      await start({ program: faultyProgram }).open();

      await assert.rejects(say('refuse'), { code: 'LOTSE-SEARCH-BUSY', message: 'Later, please.' });
      await assert.rejects(say('give a function'), /could not be cloned/);
      await assert.rejects(say('refuse'), { code: 'LOTSE-SEARCH-BUSY' });
    });

    const faults: [string, string, RegExp][] = [
      ['ends', 'end', /its thread is gone/],
      ['crashes', 'crash', /Error at fail \(.*faulty-thread-process/],
      ['hangs', 'hang', /does not respond any more/],
    ];
    for (const [what, text, reason] of faults) {
      it(`rejects every call, and tells so, once it ${what}`, async () => {
        await start({ program: faultyProgram, pingMs: 20 }).open();
        const running = say('wait for ever');
        const last = say(text);

        const failure = await thread.failed;

        assert.equal(failure.code, 'LOTSE-ANSWERING-ENDED');
        assert.match(failure.message, reason);
        assert.doesNotMatch(failure.message, /somebody wrote/);
        await assert.rejects(running, { code: 'LOTSE-ANSWERING-ENDED' });
        await assert.rejects(last, { code: 'LOTSE-ANSWERING-ENDED' });
        await assert.rejects(say('anything'), { code: 'LOTSE-ANSWERING-ENDED' });
      });
    }

    it('fails where it cannot even be loaded', async () => {
      start({ program: new URL('./no-such-program', import.meta.url) });

      await assert.rejects(thread.open(), { code: 'LOTSE-ANSWERING-ENDED' });
      await assert.rejects(thread.open(), { code: 'LOTSE-ANSWERING-ENDED' });
    });

    it('is closed while it still opens, and opens no more', async () => {
      const opening = assert.rejects(start().open(), { code: 'LOTSE-ANSWERING-ENDED' });

      await thread.close();

      await opening;
      await assert.rejects(thread.maskText('anything'), { code: 'LOTSE-ANSWERING-ENDED' });
      assert.equal(await Promise.race([thread.failed, Promise.resolve('no failure')]), 'no failure');
    });
  });
});
