import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LotseError, toLotseError } from '../../shared/errors.ts';

/** The desk's token as kept in the data folder; null before Lotse's first start there. */
export async function readDeskToken(dataFolder: string): Promise<string | null> {
  const text = await readFile(join(dataFolder, fileName), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw notUsable(dataFolder, error);
  });
  return text?.trim() || null;
}

/** The same, made at the first start and readable by Lotse's user alone. Throws LOTSE-DATA-NOT-WRITABLE. */
export async function ensureDeskToken(dataFolder: string): Promise<string> {
  const known = await readDeskToken(dataFolder);
  if (known) return known;
  const draft = join(dataFolder, `${fileName}.${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    await writeFile(draft, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    // Of two that start at once the second keeps the first one's token.
    await link(draft, join(dataFolder, fileName)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } catch (cause) {
    throw notUsable(dataFolder, cause);
  } finally {
    await rm(draft, { force: true });
  }
  const made = await readDeskToken(dataFolder);
  if (!made) throw notUsable(dataFolder, new Error('the file is empty; delete it'));
  return made;
}

const fileName = 'desk.token';

function notUsable(dataFolder: string, cause: unknown): LotseError {
  return new LotseError(
    'LOTSE-DATA-NOT-WRITABLE',
    `${join(dataFolder, fileName)} cannot be used (${toLotseError(cause).message}). Check its permissions and the free space.`,
    { cause },
  );
}
