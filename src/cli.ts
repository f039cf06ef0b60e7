import { Command, CommanderError } from 'commander';
import { addAskCommand } from './cli/ask.ts';
import { addDatabaseCommand } from './cli/database.ts';
import { addDeskCommand } from './cli/desk.ts';
import { addDoctorCommand } from './cli/doctor.ts';
import { addEvalCommand } from './cli/eval.ts';
import { addKnowledgeCommand } from './cli/knowledge.ts';
import { addPrivacyCommand } from './cli/privacy.ts';
import { addReportCommand } from './cli/report.ts';
import { addStartCommand } from './cli/start.ts';
import { printError } from './cli/terminal.ts';

const program = new Command('lotse')
  .description('An IT-service helpdesk assistant: answers from the knowledge base, with sources.')
  .showHelpAfterError()
  .exitOverride();

addStartCommand(program);
addAskCommand(program);
addEvalCommand(program);
addKnowledgeCommand(program);
addDatabaseCommand(program);
addDeskCommand(program);
addReportCommand(program);
addPrivacyCommand(program);
addDoctorCommand(program);

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
