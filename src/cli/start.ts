import type { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { type RunningLotse, startLotse } from '../main.ts';
import { createLog } from '../shared/log.ts';
import { useOutbound } from '../shared/outbound.ts';
import { type ChatPage, startChatPage } from './chat-page.ts';
import { colours, print, printError } from './terminal.ts';

/** `lotse start`: what `npm start` runs; ends on SIGINT or SIGTERM after running turns are finished. */
export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('start Lotse, and on a developer’s machine a chat page to try it')
    .option('--no-chat', 'without the chat page')
    .action(start);
}

async function start(options: { chat: boolean }): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  // In a terminal the lines that say what to do must not drown in the log.
  const log = createLog({ level: process.stderr.isTTY && config.logLevel === 'info' ? 'warn' : config.logLevel });
  await useOutbound({ outbound: config.outbound, log });
  const lotse = await startLotse({ config, log });
  const wantsChat = options.chat && !config.bot && !process.env['CI'];
  const chat = wantsChat
    ? await startChatPage({ botPort: lotse.port, folder: config.dataFolder, language: lotse.language })
    : null;
  announce(lotse, chat, config);
  const stop = stopOnSignal(async () => {
    await chat?.stop();
    await lotse.stop();
  });
  const failure = await lotse.failed;
  if (process.stderr.isTTY) printError(failure);
  else log.fatal({ code: failure.code }, failure.message);
  stop(1);
}

function announce(
  lotse: Pick<RunningLotse, 'port' | 'adminPort' | 'articles' | 'pendingDocuments' | 'problems'>,
  chat: ChatPage | null,
  { host, knowledgeFolder }: Config,
): void {
  print(colours.bold('Lotse is ready.'));
  if (chat) print(`  Chat in the browser   ${colours.cyan(chat.address)}`);
  print(`  Messages endpoint     http://${host}:${lotse.port}/api/messages`);
  print(`  Health and metrics    http://${host}:${lotse.port}/readyz   http://127.0.0.1:${lotse.adminPort}/metrics`);
  print(`  Knowledge             ${lotse.articles} articles${describePending(lotse.pendingDocuments)}`);
  if (lotse.articles === 0 && lotse.pendingDocuments === 0)
    print(colours.yellow(`  No article yet, so Lotse can answer nothing: put Markdown files into ${knowledgeFolder}.`));
  if (lotse.problems > 0)
    print(colours.yellow(`  ${lotse.problems} problem(s) in the knowledge folder: npx lotse knowledge check`));
  print('');
  print(
    chat
      ? 'Try: „Ich habe mein Passwort vergessen“ or “How do I connect to the VPN?”'
      : 'Try: npx lotse ask "Ich habe mein Passwort vergessen"',
  );
  print(colours.dim('End with Ctrl+C.'));
}

function describePending(documents: number): string {
  if (documents === 0) return '';
  return documents === 1 ? ', 1 document is being read' : `, ${documents} documents are being read`;
}

/** Stops at a signal, or when what it returns is called with the code to end with. */
function stopOnSignal(stop: () => Promise<void>): (exitCode: number) => void {
  let stopping = false;
  function end(exitCode: number): void {
    // A second signal does not cut the drain short.
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(exitCode),
      () => process.exit(1),
    );
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(0));
  return end;
}
