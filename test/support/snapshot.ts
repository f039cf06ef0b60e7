import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of a set of snapshots. */
export function snapshotFolder(set: string): string {
  return fileURLToPath(new URL(`../snapshots/${set}/`, import.meta.url));
}

/** Compares with the JSON file of that name; UPDATE_SNAPSHOTS=1 writes the file instead. */
export function matchesSnapshot(set: string, name: string, value: unknown): void {
  const file = `${snapshotFolder(set)}${name}.json`;
  const actual = `${JSON.stringify(value, null, 2)}\n`;
  if (process.env['UPDATE_SNAPSHOTS'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  assert.equal(
    actual,
    readFileSync(file, 'utf8'),
    `${name} has changed; if that is meant, run with UPDATE_SNAPSHOTS=1`,
  );
}
