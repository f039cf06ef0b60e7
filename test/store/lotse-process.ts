import { randomBytes } from 'node:crypto';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { LotseError } from '../../src/shared/errors.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

/** Opens the store of the data folder named as the first argument, says so, and closes it on SIGTERM; with `fill` it first fills the disk for a while. */
const [, , dataFolder = '', option] = process.argv;

try {
  const config = { databaseUrl: undefined, dataFolder };
  const { store, stop } = await openStore({ config, log: pino({ level: 'silent' }) });
  await store.receive({ conversationId: 'c', activityId: `from ${process.pid}`, activity: { text: 'question' } });
  process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
  const said = option === 'fill' ? `${await writeOnFullDisk(store)}, then ` : '';
  await store.receive({ conversationId: 'c', activityId: 'afterwards', activity: {} });
  process.stdout.write(`${said}open\n`);
} catch (error) {
  process.stdout.write(`${error instanceof LotseError ? `${error.code} ${error.message}` : String(error)}\n`);
  process.exitCode = 1;
}

async function writeOnFullDisk(store: Store): Promise<string> {
  const ballast = join(dataFolder, 'ballast');
  try {
    for (;;) appendFileSync(ballast, Buffer.alloc(65_536));
  } catch {
    // Full.
  }
  try {
    for (let count = 0; ; count += 1) {
      await store.receive({
        conversationId: 'full',
        activityId: `${count}`,
        activity: { text: randomBytes(4_000).toString('hex') },
      });
    }
  } catch (error) {
    return error instanceof LotseError ? error.code : String(error);
  } finally {
    rmSync(ballast);
  }
}
