import { mkdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Activity } from 'botbuilder';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import { startChatPage } from '../src/cli/chat-page.ts';
import { type Answering, openAnswering } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { respond } from '../src/conversation/respond.ts';
import { startLotse } from '../src/main.ts';
import { createLog } from '../src/shared/log.ts';
import { toActivities } from '../src/teams/cards/to-activities.ts';
import { chatStyle, hostConfig, type Theme, themes } from './cards/teams-look.ts';

/**
 * `node --import tsx scripts/take-screenshots.ts [FOLDER [all]]`: the pictures of the README; with `all` every one to look at.
 * The chat page knows neither a dark theme nor a narrow screen: such pictures are drawn from the same messages in the colours of Teams.
 */
const [folder = 'docs/screenshots', which] = process.argv.slice(2);
const question = 'Wie verbinde ich mich von zu Hause mit dem VPN?';
const emergency = 'Ich habe auf einen Phishing-Link geklickt';
const asked = {
  welcome: 'Hallo',
  security: emergency,
  answer: question,
  clarify: 'Drucker',
  abstain: 'Was gibt es heute in der Kantine?',
};
/** A working day, so that the pictures do not depend on when they are taken. */
const now = new Date('2026-11-24T09:41:00Z');
/** Pixels that the chat page draws around its messages. */
const clockHeight = 32;
const shadow = 6;

type Drawing = { name: keyof typeof asked; theme: 'light' | 'dark'; width: number };

mkdirSync(folder, { recursive: true });
const dataFolder = await mkdtemp(join(tmpdir(), 'lotse-screenshots-'));
const environment = {
  PORT: '0',
  ADMIN_PORT: '0',
  LOTSE_DATA: dataFolder,
  BOT_ID: '',
  BOT_PASSWORD: '',
  BOT_TENANT_ID: '',
  DATABASE_URL: '',
};
const config = readConfig({ ...process.env, ...environment }, process.cwd());
const log = createLog({ level: 'warn' });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const answering = await openAnswering({ config, log, withDictionary: false });
try {
  await photographChatPage(browser);
  const drawings: Drawing[] = which === 'all' ? everyDrawing() : [{ name: 'security', theme: 'dark', width: 400 }];
  for (const drawing of drawings) await draw(browser, drawing, await messagesFor(asked[drawing.name], answering));
} finally {
  await answering.close();
  await browser.close();
  await rm(dataFolder, { recursive: true, force: true });
}

function everyDrawing(): Drawing[] {
  const names = Object.keys(asked) as (keyof typeof asked)[];
  return (['light', 'dark'] as const).flatMap((theme) =>
    [400, 900].flatMap((width) => names.map((name) => ({ name, theme, width }))),
  );
}

/** The real thing: Lotse and its chat page, a question and its answer. */
async function photographChatPage(chromium: Browser): Promise<void> {
  const lotse = await startLotse({ config, log });
  const chat = await startChatPage({ botPort: lotse.port, folder: dataFolder, language: 'de' });
  try {
    if (!chat) throw new Error('The chat page did not start.');
    const page = await chromium.newPage({
      viewport: { width: 900, height: 1000 },
      locale: 'de-DE',
      deviceScaleFactor: 2,
    });
    await page.route('**/*', stayHere);
    await page.goto(chat.address);
    await page.locator('.fai-OutputCard').first().waitFor();
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    await page.locator('div[role=textbox]').fill(question);
    await page.getByRole('button', { name: 'Send Message' }).click();
    await page.getByRole('button', { name: 'Ganzen Artikel zeigen' }).waitFor();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, 'answer-light.png'), clip: await conversationOn(page) });
    await page.close();
  } finally {
    await chat?.stop();
    await lotse.stop();
  }
}

/** From the question to the last button, without what belongs to the chat page. */
async function conversationOn(page: Page) {
  const first = await page.getByText(question).last().boundingBox();
  const last = await page.locator('.fai-OutputCard').last().boundingBox();
  if (!first || !last) throw new Error('The question or its answer is out of sight.');
  const top = first.y - clockHeight;
  return { x: 0, y: top, width: 900, height: last.y + last.height + shadow - top };
}

/** What Lotse says to a first message, without the welcome unless that is wanted. */
async function messagesFor(text: string, { respondent }: Answering): Promise<Partial<Activity>[]> {
  const content = { kind: 'text', text, edited: false, forwarded: false } as const;
  const message = {
    conversationId: 'picture',
    personId: 'picture',
    clientLanguage: 'de',
    isPersonal: true,
    content,
  } as const;
  const { replies } = await respond({ message, session: null }, respondent);
  const wanted = text === asked.welcome ? 'welcome' : replies.find(({ kind }) => kind !== 'welcome')?.kind;
  return replies
    .filter(({ kind }) => kind === wanted)
    .flatMap((reply) => toActivities(reply, { service: respondent.service(), now }));
}

async function draw(chromium: Browser, drawing: Drawing, activities: Partial<Activity>[]): Promise<void> {
  const { name, theme, width } = drawing;
  const look = themes[theme];
  const page = await chromium.newPage({ viewport: { width, height: 200 }, deviceScaleFactor: 2 });
  const bubble = name === 'welcome' ? '' : `<div class="own">${asked[name]}</div>`;
  await page.setContent(`<!doctype html><style>${chatStyle(look)}${ownStyle(look)}</style><body>${bubble}</body>`);
  for (const content of libraries()) await page.addScriptTag({ content });
  const messages = activities.map((activity) => ({ name: 'Lotse', activity: withDrawnMarkers(activity) }));
  await page.evaluate(`drawMessages(${JSON.stringify({ messages, host: hostConfig(look) })})`);
  const file = which === 'all' ? `${name}-${theme}-${width}.png` : `${name}-${theme}.png`;
  await page.screenshot({ path: join(folder, file), fullPage: true });
  await page.close();
}

/** The person's own message, and the markers of citations as Teams draws them. */
function ownStyle(look: Theme): string {
  return `
body { padding-bottom: 12px; }
.own { width: fit-content; max-width: 80%; margin: 12px 12px 4px auto; padding: 8px 14px; border-radius: 6px; background: color-mix(in srgb, ${look.accent} 18%, ${look.page}); }
.marker { display: inline-block; padding: 0 4px; border: 1px solid ${look.line}; border-radius: 4px; font-size: 11px; line-height: 14px; vertical-align: 2px; }
`;
}

function withDrawnMarkers(activity: Partial<Activity>): Partial<Activity> {
  return { ...activity, text: activity.text?.replace(/\[(\d+)\](?!\()/g, '<span class="marker">$1</span>') };
}

function libraries(): string[] {
  const require = createRequire(import.meta.url);
  const files = [
    require.resolve('adaptivecards/dist/adaptivecards.min.js'),
    join(dirname(require.resolve('marked')), 'marked.umd.js'),
    fileURLToPath(new URL('./cards/draw-in-browser.js', import.meta.url)),
  ];
  return files.map((file) => readFileSync(file, 'utf8'));
}

function stayHere(route: Route): Promise<void> {
  return new URL(route.request().url()).hostname === '127.0.0.1' ? route.continue() : route.abort();
}
