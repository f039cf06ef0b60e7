import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { readService } from '../knowledge/reading/read-service.ts';
import { localTime } from '../messaging/opening-hours.ts';
import { LotseError } from '../shared/errors.ts';
import { fallbackService } from '../shared/fallback-service.ts';
import { type Article, type DeskClient, openDeskClient, type Ticket } from './desk-client.ts';
import { colours, print, printJson } from './terminal.ts';

type Json = { json?: boolean };

/** `lotse desk list | show | reply | close`: the embedded desk, for the helpdesk that has no ticket system yet. */
export function addDeskCommand(program: Command): void {
  const desk = program.command('desk').description('work on the tickets of the embedded desk');
  desk
    .command('list')
    .description('list open tickets, the newest change first')
    .option('--all', 'closed ones too')
    .option('--json', 'print JSON')
    .action(list);
  desk
    .command('show')
    .description('show a ticket and what was written in it')
    .argument('<ticket>', 'its number, or the reference that the person has, like LO-1001')
    .option('--json', 'print JSON')
    .action(show);
  desk
    .command('reply')
    .description('write to the person; they read it in their chat')
    .argument('<ticket>', 'number or reference')
    .argument('[text...]', 'what to write; without it, standard input is sent')
    .option('--internal', 'a note that stays at the desk')
    .option('--json', 'print JSON')
    .action(reply);
  desk
    .command('close')
    .description('close a ticket')
    .argument('<ticket>', 'number or reference')
    .option('--message <text>', 'a last word to the person')
    .option('--json', 'print JSON')
    .action(close);
}

async function list(options: Json & { all?: boolean }): Promise<void> {
  const tickets = await (await open()).list({ closedToo: options.all ?? false });
  if (options.json) return printJson(tickets);
  if (tickets.length === 0) return print(options.all ? 'There is no ticket yet.' : 'No ticket is open.');
  const timeZone = await readTimeZone();
  for (const ticket of tickets) print(describe(ticket, timeZone));
}

async function show(name: string, options: Json): Promise<void> {
  const { ticket, articles } = await (await open()).show(name);
  if (options.json) return printJson({ ...ticket, articles });
  const timeZone = await readTimeZone();
  print(describe(ticket, timeZone));
  for (const article of articles) {
    print('');
    print(colours.dim(heading(article, timeZone)));
    print(printable(article.body));
  }
}

async function reply(name: string, words: string[], options: Json & { internal?: boolean }): Promise<void> {
  const body = words.length > 0 ? words.join(' ') : await readInput();
  if (body.trim() === '')
    throw new LotseError('LOTSE-USAGE', 'There is nothing to send: write the text after the number.');
  const internal = options.internal ?? false;
  const ticket = await (await open()).reply(name, { body, internal });
  if (options.json) return printJson(ticket);
  print(`${ticket.number}: ${internal ? 'noted; it stays at the desk.' : 'sent; the person reads it in the chat.'}`);
}

async function close(name: string, options: Json & { message?: string }): Promise<void> {
  const ticket = await (await open()).close(name, options.message);
  if (options.json) return printJson(ticket);
  print(`${ticket.number}: closed.`);
}

function open(): Promise<DeskClient> {
  return openDeskClient(readConfig(process.env, process.cwd()));
}

async function readInput(): Promise<string> {
  if (process.stdin.isTTY) return '';
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function describe({ number, state, priority, updated_at: changed, customer, title }: Ticket, timeZone: string): string {
  const facts = [
    number,
    state.padEnd(16),
    priority.slice(2).padEnd(6),
    shortTime(changed, timeZone),
    printable(customer),
  ];
  return `${facts.join('  ')}  ${printable(title)}`;
}

function heading({ created_at: written, from, internal, subject }: Article, timeZone: string): string {
  const facts = [shortTime(written, timeZone), printable(from), internal ? 'internal' : '', printable(subject ?? '')];
  return facts.filter(Boolean).join(' · ');
}

/** As on the person's cards, like 2026-03-01 09:30. */
function shortTime(iso: string, timeZone: string): string {
  const { date, time } = localTime(new Date(iso), timeZone);
  return `${date} ${time}`;
}

async function readTimeZone(): Promise<string> {
  const { knowledgeFolder } = readConfig(process.env, process.cwd());
  return ((await readService(knowledgeFolder)) ?? fallbackService).timeZone;
}

/** Tickets are written by anybody: what could steer a terminal or turn the line's direction is left out. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) => (character === '\n' ? '\n' : ''));
}
