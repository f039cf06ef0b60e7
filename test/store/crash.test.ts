import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Store } from '../../src/store/store.ts';
import { createTestStore, type TestDatabase } from '../support/database.ts';
import { crashPoints, workOn } from './work-on.ts';

const turnProgram = fileURLToPath(new URL('./turn-process.ts', import.meta.url));

describe('a process that is killed in the middle of a turn', function () {
  this.timeout(60_000);
  let store: Store;
  let database: TestDatabase;
  let folder: string;
  let stop: () => Promise<void>;

  before(async () => {
    const created = await createTestStore();
    ({ store, database } = created);
    stop = () => created.stop();
    folder = await mkdtemp(join(tmpdir(), 'lotse-crash-'));
    for (const point of crashPoints) assert.equal(await runAndKill(point), 'SIGKILL');
    await workUntilNothingIsLeft();
  });
  after(async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  });

  for (const point of crashPoints) {
    // What Teams had accepted when we died cannot be told from what it had not: only this may come twice.
    const expected = point === 'delivered' ? 2 : 1;
    it(`at the point "${point}": the question is answered ${expected === 1 ? 'once' : 'at least once'}`, () => {
      const answers = readFileSync(join(folder, 'deliveries'), 'utf8').split('\n');

      const ours = answers.filter((line) => line === `${point} answer to a`);

      assert.equal(ours.length, expected);
    });
  }

  it('leaves nothing that is not done or not sent', async () => {
    const arrived = await database.query(`select distinct state, activity from inbox`);
    const said = await database.query(`select distinct state, activity from outgoing_messages`);

    assert.deepEqual(arrived, [{ state: 'done', activity: null }]);
    assert.deepEqual(said, [{ state: 'sent', activity: null }]);
  });

  async function runAndKill(point: string): Promise<string | null> {
    const args = ['--import', 'tsx', turnProgram, database.connectionString, join(folder, 'deliveries'), point, point];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const [, signal] = await once(child, 'exit');
    return signal;
  }

  async function workUntilNothingIsLeft(): Promise<void> {
    const deliver = (conversationId: string) => (text: string) =>
      appendFileSync(join(folder, 'deliveries'), `${conversationId} ${text}\n`);
    for (let round = 0; round < 3; round += 1) {
      // Longer than the lease that the dead process still holds.
      await wait(250);
      for (const conversationId of await store.conversationsWithWork()) {
        await workOn({
          store,
          conversationId,
          owner: 'the next one',
          deliver: deliver(conversationId),
          at: () => undefined,
        });
      }
    }
  }
});
