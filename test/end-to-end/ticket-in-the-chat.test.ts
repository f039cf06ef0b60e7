import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { type Chat, openChat, startBrowser } from './browser.ts';
import { type Product, runCommand, startProduct, until } from './product.ts';

/** Each step goes on where the one before it ended, as a person does. */
describe('a ticket on the chat page in a browser', function () {
  this.timeout(90_000);
  let dataFolder: string;
  let lotse: Product | undefined;
  let browser: Browser | undefined;
  let chat: Chat;
  /** The card that was a form and shows the ticket since. */
  let ticket: Locator;

  before(async function () {
    browser = await startBrowser(this);
    dataFolder = await mkdtemp(join(tmpdir(), 'lotse-chat-'));
    lotse = await startProduct({ dataFolder: join(dataFolder, 'data'), chat: true });
    assert.ok(lotse.chatAddress, 'the chat page is there');
    chat = await openChat(browser, lotse.chatAddress);
  });
  after(async () => {
    await browser?.close();
    await lotse?.end();
    if (dataFolder) await rm(dataFolder, { recursive: true, force: true });
  });

  it('begins with a question that was not answered', async () => {
    const { card } = await chat.ask('Wie lege ich in AutoCAD einen neuen Layer an?');
    await card.waitFor();

    const { reply } = await chat.press(button(card, 'Ticket erstellen'));

    ticket = reply;
    assert.equal(await field(0).inputValue(), 'Wie lege ich in AutoCAD einen neuen Layer an?');
    assert.match(await ticket.innerText(), /Frage: Wie lege ich in AutoCAD.*Diese Zeilen mitsenden/s);
    assert.equal(await ticket.getByText('Betreff').isVisible(), false);
  });

  it('shows the other fields behind a button, filled in', async () => {
    await button(ticket, 'Ändern').click();

    await ticket.getByText('Betreff').waitFor();
    assert.equal(await field(2).inputValue(), 'Wie lege ich in AutoCAD einen neuen Layer an?');
    assert.equal(await ticket.getByRole('combobox').first().inputValue(), 'Weiß ich nicht');
  });

  it('says in a sentence what is wrong, with everything typed still there', async () => {
    await field(0).fill('Der Bildschirm in 1.05 bleibt schwarz. Das Kabel ist fest.');
    await field(1).fill('keine');

    await button(ticket, 'Ticket absenden').click();

    await ticket.getByText('Die Nummer kann ich nicht lesen').waitFor();
    assert.equal(await field(0).inputValue(), 'Der Bildschirm in 1.05 bleibt schwarz. Das Kabel ist fest.');
    assert.equal(await field(1).inputValue(), 'keine');
  });

  it('becomes the status card with our reference, then with the number', async () => {
    await field(1).fill('3311');

    await button(ticket, 'Ticket absenden').click();

    await ticket.getByText('Ticket LO-1001').waitFor();
    await ticket.getByText('Nummer: 10001').waitFor();
    assert.match(await ticket.innerText(), /Der Bildschirm in 1\.05 bleibt schwarz\s.*Stand: offen/s);
    assert.match(await desk('show', 'LO-1001'), /Das Kabel ist fest\..*3311.*AutoCAD/s);
  });

  it('brings the reply of the helpdesk into the chat', async () => {
    const before = await chat.said.count();

    await desk('reply', 'LO-1001', 'Wir kommen um 13 Uhr.');

    await chat.said.nth(before + 1).waitFor();
    assert.match(await chat.said.nth(before).innerText(), /^Antwort zu LO-1001.*Wir kommen um 13 Uhr\.$/s);
    ticket = chat.said.nth(before + 1);
  });

  it('takes the answer to it', async () => {
    await field(0).fill('Danke, ich bin da.');

    await button(ticket, 'Antworten').click();

    await ticket.getByText('Ihre Ergänzung: Danke, ich bin da.').waitFor();
    await until('the answer is at the desk', 15_000, async () =>
      (await desk('show', 'LO-1001')).includes('Danke, ich bin da.'),
    );
  });

  it('is closed by the person', async () => {
    await button(ticket, 'Ticket schließen').click();

    await ticket.getByText('Das Ticket ist geschlossen.').waitFor();
    await ticket.getByText('Stand: geschlossen').waitFor();
  });

  it('stands in the list, and opens from there', async () => {
    const { reply } = await chat.ask('Meine Tickets');
    assert.match(await reply.innerText(), /Meine Tickets.*LO-1001 · Nummer 10001 · geschlossen/s);

    const { reply: opened } = await chat.press(button(reply, /Der Bildschirm in 1\.05/));

    assert.match(await opened.innerText(), /Ticket LO-1001.*Wieder öffnen/s);
    await until('it is closed at the desk', 15_000, async () => (await desk('list', '--all')).includes('closed'));
  });

  it('is one tap away in an emergency, and the steps stay', async () => {
    const { reply, card } = await chat.ask('Ich habe auf einen Phishing-Link geklickt');
    await card.waitFor();

    const { reply: status } = await chat.press(button(card, 'Dringendes Ticket'));

    assert.match(await status.innerText(), /Ticket LO-1002.*Dringlichkeit: hoch/s);
    assert.match(await reply.innerText(), /Ändern Sie Ihr Passwort/);
  });

  /** A field of the card, by its place. */
  function field(index: number): Locator {
    return ticket.getByRole('textbox').nth(index);
  }

  function button(where: Locator, name: string | RegExp): Locator {
    return where.getByRole('button', { name }).last();
  }

  async function desk(...words: string[]): Promise<string> {
    const environment = { ADMIN_PORT: lotse?.adminPort };
    const running = runCommand(['desk', ...words], { dataFolder: join(dataFolder, 'data'), environment });
    assert.equal(await running.ended, 0, running.errors());
    return running.output();
  }
});
