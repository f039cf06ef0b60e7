import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { measureMemory } from '../../bench/memory/measure-memory.ts';

const nowhere = '/no/such/folder';

describe('measured memory', () => {
  const started: ChildProcess[] = [];

  before(function () {
    if (process.platform !== 'linux') this.skip();
  });
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });

  /** A process that runs `script`, which calls done(), and then waits until the test lets go of it. */
  async function startNode(script: string): Promise<number> {
    const command = `const done = () => console.log('done'); process.stdin.resume(); ${script}`;
    const child = spawn(process.execPath, ['-e', command], { stdio: ['pipe', 'pipe', 'inherit'] });
    started.push(child);
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    return child.pid ?? 0;
  }

  const measure = (pid: number) => measureMemory({ pid, dataFolder: nowhere });

  it('counts what a process has filled', async () => {
    const empty = await startNode('done()');
    const full = await startNode('globalThis.kept = Buffer.alloc(64 * 2 ** 20, 1); done()');

    const difference = measure(full) - measure(empty);

    assert.ok(difference > 55 && difference < 75, `${difference} MB`);
  });

  it('counts children, and what they share with their parent once', async () => {
    const waits = `console.log(1); process.stdin.resume()`;
    const alone = await startNode('done()');
    const parent = await startNode(
      `require('child_process').spawn(process.execPath, ['-e', '${waits}']).stdout.once('data', done)`,
    );

    const difference = measure(parent) / measure(alone);

    assert.ok(difference > 1.1 && difference < 1.8, `${difference} times`);
  });

  it('stays the same when strangers run the same program', async () => {
    const pid = await startNode('done()');
    const before = measure(pid);
    await startNode('done()');
    await startNode('done()');

    const difference = measure(pid) - before;

    assert.ok(Math.abs(difference) < 3, `${difference} MB`);
  });
});
