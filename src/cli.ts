import { Command, CommanderError } from 'commander';
import { printError } from './cli/terminal.ts';

const program = new Command('lotse')
  .description('An IT-service helpdesk assistant: answers from the knowledge base, with sources.')
  .showHelpAfterError()
  .exitOverride();

/** By the word that names each; loading them all takes as long as starting one. */
const commands = new Map<string, () => Promise<(program: Command) => void>>([
  ['start', async () => (await import('./cli/start.ts')).addStartCommand],
  ['ask', async () => (await import('./cli/ask.ts')).addAskCommand],
  ['eval', async () => (await import('./cli/eval.ts')).addEvalCommand],
  ['knowledge', async () => (await import('./cli/knowledge.ts')).addKnowledgeCommand],
  ['database', async () => (await import('./cli/database.ts')).addDatabaseCommand],
  ['desk', async () => (await import('./cli/desk.ts')).addDeskCommand],
  ['report', async () => (await import('./cli/report.ts')).addReportCommand],
  ['privacy', async () => (await import('./cli/privacy.ts')).addPrivacyCommand],
  ['doctor', async () => (await import('./cli/doctor.ts')).addDoctorCommand],
]);
const asked = commands.get(process.argv[2] ?? '');
// Help, and a word that is none of them, want to name all.
for (const load of asked ? [asked] : commands.values()) (await load())(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode;
  } else {
    printError(error);
    process.exitCode = 1;
  }
}
