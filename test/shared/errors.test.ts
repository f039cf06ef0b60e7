import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCodes, LotseError, toLotseError } from '../../src/shared/errors.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manual = readFileSync(join(root, 'docs/errors.md'), 'utf8');
const listOfCodes = join(root, 'src/shared/errors.ts');
const source = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => file !== listOfCodes)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The chapters of the manual: a code and what stands below it. */
function chapters(): Map<string, string> {
  const [, ...parts] = manual.split(/^### /m);
  return new Map(parts.map((part) => [part.split('\n')[0]?.trim() ?? '', part]));
}

describe('the manual of errors', () => {
  it('explains every code and none that does not exist', () => {
    const explained = [...chapters().keys()];

    assert.deepEqual(explained.toSorted(), errorCodes.toSorted());
  });

  for (const [code, text] of chapters()) {
    it(`says what is seen of ${code}, its cause and its cure`, () => {
      const named = [...text.matchAll(/^- \*\*(\w+):\*\* \S/gm)].map(([, name]) => name);

      assert.deepEqual(named, ['Seen', 'Cause', 'Cure']);
    });
  }
});

describe('the list of codes', () => {
  for (const code of errorCodes) {
    it(`holds ${code} because something uses it`, () => {
      const inQuotes = new RegExp(`['"\`]${code}(?![A-Z-])`);

      assert.match(source, inQuotes);
    });
  }

  it('holds every code that the source names', () => {
    const named = new Set(source.match(/LOTSE-[A-Z]+(?:-[A-Z]+)*/g));

    assert.deepEqual(
      [...named].filter((code) => !errorCodes.some((known) => known === code)),
      [],
    );
  });
});

describe('something that was thrown', () => {
  it('keeps its code when it is ours', () => {
    const ours = new LotseError('LOTSE-DISK-FULL', 'The disk is full.');

    assert.equal(toLotseError(ours), ours);
  });

  it('becomes unexpected with the foreign error as its cause', () => {
    const foreign = new TypeError('x is not a function');

    const error = toLotseError(foreign);

    assert.equal(error.code, 'LOTSE-UNEXPECTED');
    assert.equal(error.message, 'x is not a function');
    assert.equal(error.cause, foreign);
  });

  it('need not be an error', () => {
    assert.equal(toLotseError('broken').message, 'broken');
  });
});
