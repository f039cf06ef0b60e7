import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import { LotseError } from '../shared/errors.ts';

const keyBytes = 32;

/**
 * The key that signs article links: derived from the bot's password where there is one (several instances then agree),
 * else kept in the data folder. A process that may not write uses a key of its own for as long as it runs.
 */
export async function readLinkKey(options: { config: Config; mayCreate: boolean }): Promise<Buffer> {
  const { config, mayCreate } = options;
  if (config.bot?.password) {
    return Buffer.from(hkdfSync('sha256', config.bot.password, config.bot.id, 'lotse article links', keyBytes));
  }
  const file = join(config.dataFolder, 'link.key');
  const known = await readFile(file).catch(() => null);
  if (known?.length === keyBytes) return known;
  const fresh = randomBytes(keyBytes);
  if (mayCreate) await createKey(file, fresh);
  return fresh;
}

async function createKey(file: string, key: Buffer): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, key, { mode: 0o600 });
  } catch (cause) {
    throw new LotseError(
      'LOTSE-DATA-NOT-WRITABLE',
      `${file} cannot be written. Check the permissions and the free space of the data folder.`,
      { cause },
    );
  }
}
