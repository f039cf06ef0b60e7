import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { toActivities } from '../src/teams/cards/to-activities.ts';
import { renderArticlePage, renderExpiredPage } from '../src/web/article-page.ts';
import { sampleReplies } from './cards/sample-replies.ts';
import { sampleNow, sampleService } from './cards/sample-service.ts';
import { sampleTexts } from './cards/sample-texts.ts';
import { chatStyle, hostConfig, themes } from './cards/teams-look.ts';

/** `node --import tsx scripts/draw-cards.ts FOLDER [PART-OF-NAME]`: pictures of every reply and page, light and dark, narrow and wide. */
const [folder = 'drawn-cards', part = ''] = process.argv.slice(2);
const widths = [400, 700];
const perSheet = 6;
const messages = sampleReplies()
  .filter(({ name }) => name.includes(part))
  .flatMap(({ name, reply }) =>
    toActivities(reply, { service: sampleService, now: sampleNow }).map((activity) => ({ name, activity })),
  );
const require = createRequire(import.meta.url);
const libraries = [
  require.resolve('adaptivecards/dist/adaptivecards.min.js'),
  join(dirname(require.resolve('marked')), 'marked.umd.js'),
  fileURLToPath(new URL('./cards/draw-in-browser.js', import.meta.url)),
].map((file) => readFileSync(file, 'utf8'));

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const theme of ['light', 'dark'] as const) {
  for (const width of widths) {
    await drawMessages(browser, theme, width);
    await drawPages(browser, theme, width);
  }
}
await browser.close();

async function drawMessages(browser: Browser, theme: 'light' | 'dark', width: number): Promise<void> {
  for (let sheet = 0; sheet * perSheet < messages.length; sheet++) {
    await drawSheet(browser, theme, width, sheet);
  }
}

async function drawSheet(browser: Browser, theme: 'light' | 'dark', width: number, sheet: number): Promise<void> {
  const shown = messages.slice(sheet * perSheet, (sheet + 1) * perSheet);
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(`<!doctype html><style>${chatStyle(themes[theme])}</style><body></body>`);
  for (const library of libraries) await page.addScriptTag({ content: library });
  await page.evaluate(`drawMessages(${JSON.stringify({ messages: shown, host: hostConfig(themes[theme]) })})`);
  await page.screenshot({ path: join(folder, `messages-${theme}-${width}-${sheet}.png`), fullPage: true });
  await page.close();
}

async function drawPages(browser: Browser, theme: 'light' | 'dark', width: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: theme });
  const article = { title: sampleTexts.de.title, language: 'de', markdown: sampleTexts.de.markdown } as const;
  const surroundings = { service: sampleService, articleLink: () => undefined };
  const details = { ...article, updated: '2026-03-12', owner: 'IT-Service, Team Netzwerk' };
  await page.setContent(renderArticlePage(details, surroundings));
  await page.screenshot({ path: join(folder, `article-${theme}-${width}.png`), fullPage: true });
  await page.setContent(renderExpiredPage(sampleService));
  await page.screenshot({ path: join(folder, `expired-${theme}-${width}.png`), fullPage: true });
  await page.close();
}
