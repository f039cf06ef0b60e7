import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type AzureSearchStandIn, startAzureSearchStandIn } from '../support/azure-search-stand-in.ts';
import { type Chat, openChat, startBrowser } from './browser.ts';
import { fairLimit, type Product, startProduct, until } from './product.ts';

/** The same chat, whoever finds the passages. */
for (const engine of ['embedded', 'azure'] as const) describeChat(engine);

function describeChat(engine: 'embedded' | 'azure'): void {
  describe(`the chat page in a browser, on the ${engine} search`, function () {
    this.timeout(120_000);
    let service: AzureSearchStandIn | undefined;
    let dataFolder: string;
    let lotse: Product | undefined;
    let browser: Browser | undefined;
    let chat: Chat;
    /** How long the typed questions took, from the click to the first words. */
    const waits: number[] = [];

    before(async function () {
      browser = await startBrowser(this);
      dataFolder = await mkdtemp(join(tmpdir(), 'lotse-chat-'));
      if (engine === 'azure') service = await startAzureSearchStandIn();
      const environment = service ? azureEnvironment(service) : {};
      lotse = await startProduct({ dataFolder: join(dataFolder, 'data'), chat: true, environment });
      await until('documents are read, and the service is filled', 60_000, () =>
        Promise.resolve(hasDocuments(lotse, service)),
      );
      assert.ok(lotse.chatAddress, 'the chat page is there');
      chat = await openChat(browser, lotse.chatAddress);
    });
    after(async () => {
      await browser?.close();
      await lotse?.end();
      await service?.close();
      if (dataFolder) await rm(dataFolder, { recursive: true, force: true });
    });

    afterEach(async function () {
      // A test that failed leaves no dialogue open to the next.
      if (this.currentTest?.isFailed()) await chat?.page.keyboard.press('Escape');
    });

    it('welcomes once: who is there, that it is automatic, and three examples', async () => {
      const welcome = await chat.said.allInnerTexts();

      assert.equal(welcome.length, 1);
      assert.match(welcome[0] ?? '', /ich bin Lotse\..*Ich bin ein automatisches System und kann mich irren\..*4444/s);
      assert.equal(await examples().count(), 3);
    });

    it('answers an example of the welcome that is tapped, with numbered citations and the source', async () => {
      const { reply } = await chat.press(examples().first());

      const words = await reply.innerText();
      assert.match(words, /https:\/\/passwort\.hasefeld\.example/);
      assert.match(words, /Quelle: .*, Stand \d\d\/\d{4}\s*$/);
      assert.ok((await reply.getByRole('button', { name: /^\d$/ }).count()) >= 2, 'numbers of citations');
      assert.equal(await examples().count(), 3, 'the welcome stays as it was');
    });

    it('answers an English question in English', async () => {
      const { reply } = await ask('I forgot my password. What do I do?');

      assert.match(await reply.innerText(), /Source: .*, as of \d\d\/\d{4}\s*$/);
    });

    it('answers a German question in German', async () => {
      const { reply } = await ask('Wie verbinde ich mich mit dem VPN?');

      assert.match(await reply.innerText(), /Hasefeld VPN.*Quelle: VPN verbinden, Stand \d\d\/\d{4}\s*$/s);
    });

    it('shows the whole article in the chat', async () => {
      const { reply } = await chat.press(lastButton('Ganzen Artikel zeigen'));

      const words = await reply.innerText();
      assert.match(words, /VPN verbinden.*vpn\.hasefeld\.example/s);
      assert.ok(words.length > 1500, `${words.length} characters`);
      assert.equal(await reply.getByRole('link', { name: 'Im Browser öffnen' }).count(), 1);
    });

    it('takes a thumb down with a reason', async () => {
      await chat.page.getByRole('button', { name: 'Dislike' }).last().click();
      await chat.page.getByRole('textbox', { name: 'What went wrong?' }).fill('Schritt 3 fehlt.');
      const answered = chat.page.waitForResponse('**/_conversation/v1/invoke');

      await chat.page.getByRole('button', { name: 'Submit' }).click();

      assert.equal((await answered).status(), 200);
      await chat.page.getByText('Thank you!').waitFor();
      await chat.page.getByRole('button', { name: 'Close', exact: true }).click();
    });

    it('asks back when a question is vague, and answers the choice', async () => {
      const { reply, card } = await ask('Drucker');
      assert.match(await reply.innerText(), /Dazu habe ich mehrere Artikel/);

      const choice = card.getByRole('button', { name: 'Drucker verbinden' });
      const { reply: answer } = await chat.press(choice);

      assert.match(await answer.innerText(), /Quelle: Drucker verbinden/);
      await card.getByText('Ihre Auswahl: Drucker verbinden').waitFor();
      assert.equal(await card.getByRole('button', { name: 'Drucker' }).count(), 0, 'nothing is left to press');
    });

    it('names the number to call first in an emergency, then the steps', async () => {
      const { reply } = await ask('Ich habe auf einen Phishing-Link geklickt');

      const words = await reply.innerText();
      assert.match(words, /^Verdacht auf Phishing[^\n]*\s+Rufen Sie sofort die (4444|0541 555-4455) an/);
      assert.match(words, /0541 555-4455.*Ändern Sie Ihr Passwort/s);
      assert.equal(words.match(/Vorwurf/g)?.length, 1);
    });

    it('answers from a document with the page', async () => {
      const { reply } = await ask('Wie schnell muss mein Internetanschluss fürs Homeoffice sein?');

      assert.match(
        await reply.innerText(),
        /16 Mbit\/s.*Quellen?: Leitfaden Mobile Arbeit, S\. (1, )?2.*Stand \d\d\/\d{4}/s,
      );
    });

    it('answers from a video with the moment, which opens it there', async () => {
      const { reply } = await ask('Gibt es ein Video, wie ich den Authenticator einrichte?');

      const moment = reply.getByRole('link', { name: /^▶ \d\d:\d\d$/ }).first();
      assert.match((await moment.getAttribute('href')) ?? '', /^https:\/\/video\.hasefeld\.example\/.*#t=\d+$/);
    });

    it('answers from the archive with the date of each notice', async () => {
      const { reply } = await ask('Wartungshinweise 2024');

      assert.match(await reply.innerText(), /Stand: 21\.09\.2024.*Stand: 16\.03\.2024/s);
    });

    it('says that it does not know, with the number of people who may', async () => {
      const { reply } = await ask('Was gibt es heute in der Kantine?');

      assert.match(await reply.innerText(), /nichts Verlässliches gefunden.*4444/s);
    });

    it('names number and opening hours to who wants to talk to someone, and takes back what was a mistake', async () => {
      const { reply } = await chat.press(lastButton('Jemanden sprechen'));
      assert.match(await reply.innerText(), /Gern\. Bitte rufen Sie die 4444 an.*Servicezeiten: Montag/s);

      await reply.getByRole('button', { name: 'Abbrechen' }).click();

      await reply.getByText('In Ordnung, es ruft Sie niemand an.').waitFor();
      assert.equal(await reply.getByRole('textbox').count(), 0, 'nothing is left to fill in');
    });

    it('tells who sends a picture alone that it cannot read pictures', async () => {
      const before = await chat.said.count();

      await sendActivity({ attachments: [{ contentType: 'image/png', contentUrl: 'http://127.0.0.1/picture.png' }] });

      await chat.said.nth(before).waitFor();
      assert.match(await chat.said.nth(before).innerText(), /^Bilder kann ich nicht lesen/);
    });

    it('answers a message that was edited', async () => {
      const before = await chat.said.count();

      const text = 'Wie richte ich eine Abwesenheitsnotiz ein?';
      await sendActivity({ type: 'messageUpdate', text, channelData: { eventType: 'editMessage' } });

      await chat.said.nth(before).waitFor();
      assert.match(await chat.said.nth(before).innerText(), /Quelle: Abwesenheitsnotiz/);
    });

    it('answers within a second', () => {
      const ordered = waits.toSorted((a, b) => a - b);

      const median = ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
      assert.ok(median < fairLimit(1000), `${waits.map(Math.round).join(', ')} ms`);
    });

    if (engine === 'azure') {
      it('has asked the service, and never had to do without it', () => {
        const searches = service?.requests.filter(({ path }) => path.endsWith('/docs/search.post.search')) ?? [];

        assert.ok(searches.length >= waits.length - 1, `${searches.length} searches for ${waits.length} questions`);
        assert.doesNotMatch(lotse?.errors() ?? '', /LOTSE-SEARCH-/);
      });
    }

    it('ends with Lotse, also when Lotse is killed', async () => {
      lotse?.process.kill('SIGKILL');

      await until('the chat page is gone', 5_000, () =>
        fetch(lotse?.chatAddress ?? '').then(
          () => false,
          () => true,
        ),
      );
    });

    async function ask(text: string) {
      const heard = await chat.ask(text);
      waits.push(heard.milliseconds);
      return heard;
    }

    function examples() {
      return chat.said.first().getByRole('button', { name: /\?$/ });
    }

    function lastButton(name: string) {
      return chat.page.getByRole('button', { name }).last();
    }

    /** Sends what the page has no button for. */
    async function sendActivity(changes: Record<string, unknown>): Promise<void> {
      const address = `${lotse?.chatAddress}/_internal/v1`;
      const { config } = (await (await fetch(`${address}/config`)).json()) as {
        config: { personalChat: { id: string } };
      };
      const query = new URLSearchParams({ conversationId: config.personalChat.id, type: 'install' });
      const template = await fetch(`${address}/customActivities/template?${query.toString()}`);
      const activity = { ...((await template.json()) as object), type: 'message', action: undefined, ...changes };
      await fetch(`${address}/customActivities`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(activity),
      });
    }
  });
}

function azureEnvironment({ url, key }: AzureSearchStandIn): NodeJS.Dict<string> {
  return { LOTSE_SEARCH: 'azure', AZURE_SEARCH_ENDPOINT: url, AZURE_SEARCH_KEY: key };
}

/** Documents are read after the start; what asks for them waits for them. */
function hasDocuments(lotse: Product | undefined, service: AzureSearchStandIn | undefined): boolean {
  if (!lotse?.errors().includes('"pendingDocuments":0')) return false;
  if (!service) return true;
  const passages = [...service.indexes.values()].flatMap(({ documents }) => [...documents.values()]);
  return ['leitfaden-mobile-arbeit', 'video-mfa-einrichten'].every((id) =>
    passages.some(({ articleId }) => articleId === id),
  );
}
