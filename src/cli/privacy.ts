import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import type pg from 'pg';
import { readConfig } from '../config.ts';
import { describePersonData, personAreas } from '../privacy/describe-person-data.ts';
import { LotseError } from '../shared/errors.ts';
import type { Language } from '../shared/language.ts';
import { createLog } from '../shared/log.ts';
import { type PrivacyTexts, privacyTexts } from '../shared/texts/privacy.ts';
import { openBeside } from '../store/open-beside.ts';
import {
  erasePersonData,
  findPersonIds,
  isDeskCustomer,
  readPersonData,
  readUntoldTasks,
} from '../store/person-data.ts';
import { readLanguage } from './read-language.ts';
import { colours, print } from './terminal.ts';

type Options = { person: string; language: string };
type Person = { ids: string[]; address: string };

/** `lotse privacy export | erase`: what is stored about a person; works beside a running Lotse. */
export function addPrivacyCommand(program: Command): void {
  const privacy = program.command('privacy').description('what is stored about a person');
  const withPerson = (command: Command) =>
    command
      .requiredOption('--person <id or UPN>', 'object id from Entra ID, sign-in name (UPN) or e-mail address')
      .option('--language <language>', 'language of the explanations: de or en', 'de');
  withPerson(privacy.command('export'))
    .description('everything that is stored about a person, as JSON with explanations')
    .option('--out <file>', 'write it to this file, readable by you alone')
    .action(exportPerson);
  withPerson(privacy.command('erase'))
    .description('delete everything that is stored about a person')
    .option('--yes', 'without asking')
    .action(erasePerson);
}

async function exportPerson(options: Options & { out?: string }): Promise<void> {
  const language = readLanguage(options.language);
  await withPersonOf(options, language, async (pool, person) => {
    const data = await readPersonData(pool, person);
    const about = { person: options.person, createdAt: new Date(), language };
    const json = `${JSON.stringify(describePersonData(data, about), null, 2)}\n`;
    if (!options.out) return void process.stdout.write(json);
    await writeNewFile(options.out, json);
    print(privacyTexts[language].written(options.out));
  });
}

/** Never follows into a file that others can read already. */
async function writeNewFile(file: string, content: string): Promise<void> {
  try {
    await writeFile(file, content, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new LotseError(
      'LOTSE-USAGE',
      `--out ${file} cannot be written (${reason}). Name a file that does not exist yet.`,
      {
        cause,
      },
    );
  }
}

async function erasePerson(options: Options & { yes?: boolean }): Promise<void> {
  const language = readLanguage(options.language);
  const texts = privacyTexts[language];
  await withPersonOf(options, language, async (pool, person) => {
    if (!options.yes) {
      await preview(pool, person, texts);
      if (!(await confirmed(texts))) {
        print(process.stdin.isTTY ? texts.nothingErased : texts.needsYes);
        process.exitCode = 1;
        return;
      }
    }
    const erased = await erasePersonData(pool, person);
    print(texts.erased);
    for (const [table, count] of Object.entries(erased)) print(`  ${table.padEnd(22)} ${texts.rows(count)}`);
    print(texts.staysHeading);
    for (const line of texts.elsewhere) print(`  ${line}`);
  });
}

async function preview(pool: pg.Pool, person: Person, texts: PrivacyTexts): Promise<void> {
  const data = await readPersonData(pool, person);
  print(texts.willErase);
  for (const area of personAreas) {
    print(`  ${texts.sections[area].name.padEnd(48)} ${texts.rows(data[area].length)}`);
  }
  const untold = await readUntoldTasks(pool, person);
  if (untold.length === 0) return;
  const references = [...new Set(untold.map(({ reference }) => reference))].join(', ');
  print(colours.yellow(texts.untold(references)));
}

async function confirmed(texts: PrivacyTexts): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return texts.yes.test(await terminal.question(texts.sure));
  } finally {
    terminal.close();
  }
}

async function withPersonOf(
  options: Options,
  language: Language,
  use: (pool: pg.Pool, person: Person) => Promise<void>,
): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const { pool, stop } = await openBeside({ config, log: createLog({ level: 'error' }) });
  try {
    const address = options.person.includes('@') ? options.person : '';
    const ids = await findPersonIds(pool, options.person);
    const isKnown = ids.length > 0 || (address !== '' && (await isDeskCustomer(pool, address)));
    if (!isKnown) throw new LotseError('LOTSE-PERSON-UNKNOWN', privacyTexts[language].unknown(options.person));
    await use(pool, { ids, address });
  } finally {
    await stop();
  }
}
