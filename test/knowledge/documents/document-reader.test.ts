import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDocumentReader,
  type DocumentReader,
  type Reading,
} from '../../../src/knowledge/documents/document-reader.ts';

const page = (sentence: string) => `<html><body><main><p>${sentence}</p></main></body></html>`;

/** A reader with this limit gives no text but what it remembers. */
const noTime = { milliseconds: 0 };

describe('reading documents once', () => {
  let folder: string;
  let file: string;
  const readers: DocumentReader[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-documents-'));
    file = join(folder, 'seite.html');
    await writeFile(file, page('Der Drucker steht im Flur.'));
  });
  afterEach(async () => {
    await Promise.all(readers.splice(0).map((reader) => reader.close()));
    await rm(folder, { recursive: true, force: true });
  });

  function open(options: { waits?: boolean; limits?: typeof noTime } = {}): DocumentReader {
    const { waits = true, limits } = options;
    const reader = createDocumentReader({ cacheFolder: join(folder, 'cache'), waits, ...(limits ? { limits } : {}) });
    readers.push(reader);
    return reader;
  }

  const textOf = (reading: Reading) => (reading.kind === 'extract' ? reading.extract.markdown : reading.kind);
  const cached = async () => readdir(join(folder, 'cache', 'documents'));

  it('remembers for the next start what a document gave', async () => {
    const first = await open().read(file, file);

    const second = await open({ limits: noTime }).read(file, file);

    assert.equal(textOf(first), 'Der Drucker steht im Flur.');
    assert.deepEqual(second, first);
  });

  it('reads again what was changed', async () => {
    const reader = open();
    await reader.read(file, file);
    await writeFile(file, page('Der Drucker steht im Keller.'));

    const second = await reader.read(file, file);

    assert.equal(textOf(second), 'Der Drucker steht im Keller.');
  });

  it('does not believe a remembered text that was cut off or altered', async () => {
    await open().read(file, file);
    const [name = ''] = await cached();
    const place = join(folder, 'cache', 'documents', name);
    const content = await readFile(place, 'utf8');

    for (const damaged of [content.slice(0, -10), content.replace('Flur', 'Hof'), '']) {
      await writeFile(place, damaged);
      assert.deepEqual(await open({ limits: noTime }).read(file, file), { kind: 'refused', refusal: 'tooSlow' });
    }
  });

  it('does not remember for the next start that there was no time', async () => {
    await open({ limits: noTime }).read(file, file);

    const second = await open().read(file, file);

    assert.equal(textOf(second), 'Der Drucker steht im Flur.');
  });

  it('forgets what is no longer in the folder', async () => {
    const reader = open();
    await reader.read(file, file);

    await reader.keepOnly([]);

    assert.deepEqual(await cached(), []);
  });

  it('does not wait where it is not to wait, and says when the text is there', async () => {
    const reader = open({ waits: false });
    const told = new Promise<void>((resolve) => reader.whenRead(resolve));

    const first = await reader.read(file, file);
    await told;

    assert.equal(first.kind, 'pending');
    assert.equal(textOf(await reader.read(file, file)), 'Der Drucker steht im Flur.');
  });

  it('answers with the earlier text until the new one is there', async () => {
    const reader = open({ waits: false });
    await reader.read(file, file);
    await new Promise<void>((resolve) => reader.whenRead(resolve));
    await writeFile(file, page('Der Drucker steht im Keller.'));
    const told = new Promise<void>((resolve) => reader.whenRead(resolve));

    const meanwhile = await reader.read(file, file);
    await told;

    assert.equal(textOf(meanwhile), 'Der Drucker steht im Flur.');
    assert.equal(textOf(await reader.read(file, file)), 'Der Drucker steht im Keller.');
  });

  it('never reads half of a file that is being written', async () => {
    // Who pauses for as long as a file has to rest is not told from one who has finished: then it is tried again.
    for (let attempt = 1; ; attempt += 1) {
      const { readings, longestPause } = await readWhileWriting();
      if (longestPause >= 100 && attempt < 5) continue;
      for (const reading of readings) {
        const whole = reading.kind === 'extract' && reading.extract.markdown.endsWith('Ende.');
        assert.ok(
          whole || (reading.kind === 'refused' && reading.refusal === 'changing'),
          JSON.stringify(reading).slice(0, 200),
        );
      }
      return;
    }
  });

  it('takes a file for one that is being written also when its time is finer than the clock', async () => {
    const { ctimeMs } = await stat(file);
    const { now } = Date;
    Date.now = () => ctimeMs - 0.5;
    try {
      assert.deepEqual(await open().read(file, file), { kind: 'refused', refusal: 'changing' });
    } finally {
      Date.now = now;
    }
  });

  async function readWhileWriting(): Promise<{ readings: Reading[]; longestPause: number }> {
    const writing = new AbortController();
    let longestPause = 0;
    const writer = (async () => {
      for (let round = 0; !writing.signal.aborted; round += 1) {
        const begun = performance.now();
        await writeFile(file, page(`Runde ${round}. ${'x '.repeat(20_000)}Ende.`));
        longestPause = Math.max(longestPause, performance.now() - begun);
      }
    })();
    const readings: Reading[] = [];
    for (let look = 0; look < 3; look += 1) readings.push(await open().read(file, file));
    writing.abort();
    await writer;
    return { readings, longestPause };
  }
});
