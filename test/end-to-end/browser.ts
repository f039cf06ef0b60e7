import { existsSync } from 'node:fs';
import type { Context } from 'mocha';
import { type Browser, chromium, type Locator, type Page, type Route } from 'playwright-core';
import { skip } from '../support/skip.ts';

const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const patience = 10_000;
/** The page is megabytes of script, for a browser that has just started and beside other tests. */
const patienceAtFirst = 40_000;

/** The chat page in a browser, used as a person uses it. */
export type Chat = {
  page: Page;
  /** Everything that Lotse has said, oldest first; the page shows a message's text and its card as two. */
  said: Locator;
  /** Writes and sends; resolves as soon as Lotse's next words stand in the chat. */
  ask(text: string): Promise<Heard>;
  /** Presses a button, and waits for what Lotse says to it. */
  press(button: Locator): Promise<Heard>;
  close(): Promise<void>;
};

type Heard = { reply: Locator; card: Locator; milliseconds: number };

/** Starts Chromium without a window; skips the test loudly where there is none. */
export async function startBrowser(context: Context): Promise<Browser> {
  if (!existsSync(program)) skip(context, `no Chromium at ${program}; install it or name it with CHROMIUM`);
  return chromium.launch({ executablePath: program, headless: true, args: flags });
}

/** Opens the chat page; nothing but this machine is reached. */
export async function openChat(browser: Browser, address: string): Promise<Chat> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  page.setDefaultTimeout(patience);
  await page.route('**/*', stayHere);
  await page.goto(address, { timeout: patienceAtFirst });
  const said = page.locator('.fai-OutputCard');
  await said.first().waitFor({ timeout: patienceAtFirst });

  async function hear(act: () => Promise<void>): Promise<Heard> {
    const before = await said.count();
    const started = performance.now();
    await act();
    const reply = said.nth(before);
    await reply.waitFor();
    return { reply, card: said.nth(before + 1), milliseconds: performance.now() - started };
  }

  return {
    page,
    said,
    async ask(text) {
      await page.locator('div[role=textbox]').fill(text);
      return hear(() => page.getByRole('button', { name: 'Send Message' }).click());
    },
    press: (button) => hear(() => button.click()),
    close: () => page.close(),
  };
}

function stayHere(route: Route): Promise<void> {
  return new URL(route.request().url()).hostname === '127.0.0.1' ? route.continue() : route.abort();
}
