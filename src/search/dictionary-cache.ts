import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LotseError } from '../shared/errors.ts';

/** Sorted `key<TAB>value` lines in one buffer: about as small in memory as on the disk. */
export type DictionaryCache = {
  find(key: string): string | undefined;
  /** Whether a key begins so. */
  hasBeginning(beginning: string): boolean;
};

const formatVersion = 'lotse-dictionary-3';
const newLine = 10;
const tab = 9;
const blockLength = 1_000_000;

/** Opens a cache; undefined if there is none, or if it was made from another source or by another version. */
export async function openDictionaryCache(file: string, stamp: string): Promise<DictionaryCache | undefined> {
  const content = await readFile(file).catch(() => undefined);
  const header = `${formatVersion} ${stamp}\n`;
  if (!content?.subarray(0, header.length).equals(Buffer.from(header))) return undefined;
  const lines = content.subarray(header.length);
  const offsets = lineOffsets(lines);
  return {
    find: (key) => find(lines, offsets, Buffer.from(key)),
    hasBeginning: (beginning) => hasBeginning(lines, offsets, Buffer.from(beginning)),
  };
}

/**
 * Writes sorted lines beside the place and moves them there, so that a reader never sees half a file.
 * Throws LOTSE-DATA-NOT-WRITABLE.
 */
export async function writeDictionaryCache(file: string, stamp: string, lines: Iterable<string>): Promise<void> {
  const unfinished = `${file}.${process.pid}.new`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await removeUnfinishedCaches(file);
    await writeLines(unfinished, `${formatVersion} ${stamp}`, lines);
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new LotseError(
      'LOTSE-DATA-NOT-WRITABLE',
      `The dictionary cache ${file} cannot be written. Make its folder writable, or set LOTSE_DATA to one that is.`,
      { cause },
    );
  }
}

/** Removes what processes that were killed while they wrote the cache have left beside it. */
export async function removeUnfinishedCaches(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = name.startsWith(`${basename(file)}.`) && /\.(\d+)\.new$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function writeLines(file: string, header: string, lines: Iterable<string>): Promise<void> {
  const handle = await open(file, 'w');
  try {
    let block = `${header}\n`;
    for (const line of lines) {
      block += `${line}\n`;
      if (block.length < blockLength) continue;
      await handle.writeFile(block);
      block = '';
    }
    await handle.writeFile(block);
  } finally {
    await handle.close();
  }
}

function lineOffsets(lines: Buffer): Uint32Array {
  let count = 0;
  for (let index = lines.indexOf(newLine); index !== -1; index = lines.indexOf(newLine, index + 1)) count += 1;
  const offsets = new Uint32Array(count + 1);
  let begin = 0;
  for (let line = 0; line < count; line += 1) {
    offsets[line] = begin;
    begin = lines.indexOf(newLine, begin) + 1;
  }
  offsets[count] = begin;
  return offsets;
}

function find(lines: Buffer, offsets: Uint32Array, key: Buffer): string | undefined {
  const line = firstFrom(lines, offsets, key);
  const begin = offsets[line] ?? lines.length;
  const keyEnd = lines.indexOf(tab, begin);
  if (keyEnd === -1 || key.compare(lines, begin, keyEnd) !== 0) return undefined;
  return lines.toString('utf8', keyEnd + 1, (offsets[line + 1] as number) - 1);
}

function hasBeginning(lines: Buffer, offsets: Uint32Array, beginning: Buffer): boolean {
  const begin = offsets[firstFrom(lines, offsets, beginning)] ?? lines.length;
  return beginning.equals(lines.subarray(begin, begin + beginning.length));
}

/** The first line whose key does not come before this one. */
function firstFrom(lines: Buffer, offsets: Uint32Array, key: Buffer): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const begin = offsets[middle] as number;
    if (key.compare(lines, begin, lines.indexOf(tab, begin)) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
