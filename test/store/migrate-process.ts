import pino from 'pino';
import { migrateDatabase } from '../../src/store/migrate-database.ts';

/** Migrates the database named as the first argument, as a starting Lotse does. */
await migrateDatabase({ connectionString: process.argv[2] ?? '', log: pino({ level: 'silent' }) });
process.stdout.write('migrated\n');
