/** What nobody can go below: importing the SDKs and opening the database. Prints a line when it is done. */
import pino from 'pino';
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';

await Promise.all([import('botbuilder'), import('@microsoft/teams-ai'), import('restify'), import('pg')]);
const database = await startEmbeddedPostgres({
  dataFolder: process.env['LOTSE_DATA'] ?? './data',
  durable: true,
  log: pino({ level: 'silent' }),
});
process.stdout.write('ready\n');
await database.stop();
