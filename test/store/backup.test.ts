import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { type OpenStore, openStore } from '../../src/store/open-store.ts';

const log = pino({ level: 'silent' });

describe('a backup of the embedded database', function () {
  this.timeout(60_000);
  let home: string;
  const opened: OpenStore[] = [];

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'lotse-backup-'));
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.stop();
    await rm(home, { recursive: true, force: true });
  });

  it('taken as the manual says brings everything back in another folder, beside the one that it is of', async () => {
    const original = await open('data');
    await original.store.receive({ conversationId: 'c', activityId: 'before', activity: { text: 'a question' } });
    await writeFile(join(home, 'data', 'link.key'), 'the key of the links');
    await stopAll();

    copy('data', 'backup');
    await receiveIn('data', 'after the backup');
    copy('backup', 'restored');
    const [restored] = [await open('restored'), await open('data')];

    assert.deepEqual(await restored.store.conversationsWithWork(), ['c']);
    assert.equal(await isNew(restored, 'before'), false);
    assert.equal(await isNew(restored, 'after the backup'), true);
    assert.equal(await readFile(join(home, 'restored', 'link.key'), 'utf8'), 'the key of the links');
  });

  it('can be put back where the data were', async () => {
    await receiveIn('data', 'before');
    copy('data', 'backup');
    await receiveIn('data', 'after the backup');
    await rm(join(home, 'data'), { recursive: true });

    copy('backup', 'data');
    const restored = await open('data');

    assert.equal(await isNew(restored, 'before'), false);
    assert.equal(await isNew(restored, 'after the backup'), true);
  });

  /** The command of docs/operations.md. */
  function copy(from: string, to: string): void {
    const { status, stderr } = spawnSync('cp', ['-a', from, to], { cwd: home, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }

  async function open(folder: string): Promise<OpenStore> {
    const store = await openStore({ config: { databaseUrl: undefined, dataFolder: join(home, folder) }, log });
    opened.push(store);
    return store;
  }

  async function receiveIn(folder: string, activityId: string): Promise<void> {
    const store = await open(folder);
    await isNew(store, activityId);
    await stopAll();
  }

  async function stopAll(): Promise<void> {
    for (const store of opened.splice(0)) await store.stop();
  }
});

function isNew({ store }: OpenStore, activityId: string): Promise<boolean> {
  return store.receive({ conversationId: 'c', activityId, activity: { text: 'a question' } });
}
