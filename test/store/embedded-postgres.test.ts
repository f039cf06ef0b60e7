import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Context } from 'mocha';
import pino from 'pino';
import { type OpenStore, openStore } from '../../src/store/open-store.ts';
import { until } from '../end-to-end/product.ts';
import { clone, normalUser, reachableClone } from '../support/normal-user.ts';
import { skip } from '../support/skip.ts';

const log = pino({ level: 'silent' });
const lotseProgram = fileURLToPath(new URL('./lotse-process.ts', import.meta.url));
const isRoot = process.getuid?.() === 0;

describe('embedded PostgreSQL', function () {
  this.timeout(60_000);
  /** A data folder as a Lotse that was stopped leaves it; copying it is faster than making a new one. */
  let stopped: string;
  let home: string;
  const cleanups: (() => Promise<unknown>)[] = [];

  before(async () => {
    stopped = await mkdtemp(join(tmpdir(), 'lotse-stopped-'));
    await (await openStore({ config: { databaseUrl: undefined, dataFolder: stopped }, log })).stop();
  });
  after(() => rm(stopped, { recursive: true, force: true }));

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'lotse-embedded-'));
    await chmod(home, 0o755);
  });
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
    await rm(home, { recursive: true, force: true });
  });

  const folders = [
    { name: 'with spaces, umlauts and quotes', path: ['Eigene Dateien', 'Büro \'Süd\', "West"'] },
    { name: 'whose path is too long for a socket', path: ['x'.repeat(90), 'y'.repeat(90)] },
  ];
  for (const { name, path } of folders) {
    it(`starts in a new folder ${name}, which nobody else may enter`, async () => {
      const folder = join(home, ...path);

      const { store } = await open(folder);

      await store.ping();
      assert.equal((await stat(folder)).mode & 0o777, 0o700);
    });
  }

  it('keeps what was written when it stops and starts again', async () => {
    await cp(stopped, dataFolder(), { recursive: true });
    const first = await open(dataFolder());
    await first.store.receive({ conversationId: 'c', activityId: 'a', activity: { text: 'question' } });
    await first.stop();
    const second = await open(dataFolder());

    const again = await second.store.receive({ conversationId: 'c', activityId: 'a', activity: {} });

    assert.equal(again, false);
  });

  it('leaves no process behind when it stops', async () => {
    await cp(stopped, dataFolder(), { recursive: true });
    const opened = await open(dataFolder());
    const pid = postmasterOf(dataFolder()) ?? Number.NaN;
    assert.ok(isAlive(pid));

    await opened.stop();

    // It has given its lock back; its parent may have to see its end first.
    await until('the server has gone', 5_000, () => Promise.resolve(!isAlive(pid)));
  });

  it('comes back when its server is killed; who asks meanwhile waits, or hears that the database is down', async () => {
    await cp(stopped, dataFolder(), { recursive: true });
    const { store } = await open(dataFolder());
    await store.receive({ conversationId: 'c', activityId: 'a', activity: {} });
    const pid = postmasterOf(dataFolder()) ?? 0;
    process.kill(pid, 'SIGKILL');

    const outcomes = await askUntil(
      () => postmasterOf(dataFolder()) !== pid,
      () => store.ping(),
    );

    const failures = outcomes.filter((outcome) => outcome !== 'ok');
    assert.ok(
      failures.every((outcome) => outcome === 'LOTSE-DATABASE-DOWN'),
      String(failures),
    );
    assert.equal(outcomes.at(-1), 'ok');
    assert.equal(await store.receive({ conversationId: 'c', activityId: 'a', activity: {} }), false);
    assert.notEqual(postmasterOf(dataFolder()), pid);
  });

  it('stops in order although its server was just killed', async () => {
    await cp(stopped, dataFolder(), { recursive: true });
    const opened = await open(dataFolder());
    process.kill(postmasterOf(dataFolder()) ?? 0, 'SIGKILL');

    await opened.stop();

    const pid = postmasterOf(dataFolder());
    assert.ok(pid === undefined || !isAlive(pid));
  });

  it('turns a second Lotse away and names the first', async () => {
    await cp(stopped, dataFolder(), { recursive: true });
    await open(dataFolder());

    const second = openStore({ config: { databaseUrl: undefined, dataFolder: dataFolder() }, log });

    await assert.rejects(second, { code: 'LOTSE-DATA-IN-USE', message: new RegExp(`process ${process.pid}\\b`) });
  });

  it('serves one of two that start on a new folder at the same time', async () => {
    const settings = { config: { databaseUrl: undefined, dataFolder: dataFolder() }, log };

    const both = await Promise.allSettled([openStore(settings), openStore(settings)]);

    for (const each of both) if (each.status === 'fulfilled') cleanups.push(() => each.value.stop());
    const codes = both.map((each) => (each.status === 'rejected' ? String(each.reason.code) : 'open'));
    assert.deepEqual(codes.sort(), ['LOTSE-DATA-IN-USE', 'open']);
  });

  it('takes over from a Lotse that was killed, together with its running server', async () => {
    await cp(stopped, dataFolder(), { recursive: true });
    const killed = await launch([]);
    const pid = postmasterOf(dataFolder());
    killed.process.kill('SIGKILL');
    await once(killed.process, 'exit');

    const { store } = await open(dataFolder());

    assert.deepEqual(await store.conversationsWithWork(), ['c']);
    assert.equal(postmasterOf(dataFolder()), pid);
  });

  it('takes over when both were killed and the old id belongs to another process', async () => {
    await cp(stopped, dataFolder(), { recursive: true });
    const killed = await launch([]);
    const pid = postmasterOf(dataFolder()) ?? 0;
    killed.process.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    const file = join(dataFolder(), 'postgres', 'postmaster.pid');
    await writeFile(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));

    const { store } = await open(dataFolder());

    assert.deepEqual(await store.conversationsWithWork(), ['c']);
  });

  it('is not reached by Ctrl-C in the terminal of Lotse', async () => {
    await cp(stopped, dataFolder(), { recursive: true });
    const { process: lotse } = await launch([]);
    const pid = postmasterOf(dataFolder()) ?? 0;

    const group = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[2];

    assert.equal(group, String(pid));
    lotse.kill('SIGTERM');
    await once(lotse, 'exit');
    assert.ok(!isAlive(pid));
  });

  it('runs under a normal user', async function () {
    const user = normalUser(this);
    await mkdir(dataFolder(), { mode: 0o700 });
    await chown(dataFolder(), user.uid, user.gid);

    const { line } = await launch(user.command);

    assert.equal(line, 'open');
    assert.equal((await stat(join(dataFolder(), 'postgres'))).uid, user.uid);
  });

  it('runs as root, its files still root’s, in a folder that only root can enter', async function () {
    await cp(stopped, dataFolder(), { recursive: true });
    if (!isRoot) skip(this, 'needs root');
    await chmod(home, 0o700);

    const opened = await open(dataFolder());

    assert.equal((await stat(join(dataFolder(), 'postgres'))).uid, 0);
    await opened.store.ping();
  });

  it('runs as root under another user where user namespaces are refused', async function () {
    if (!isRoot) skip(this, 'needs root');
    const hidden = join(home, 'bin');
    await mkdir(hidden);
    await writeFile(join(hidden, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });

    const { line } = await launch([`PATH=${hidden}:${process.env['PATH']}`]);

    assert.equal(line, 'open');
    assert.notEqual((await stat(join(dataFolder(), 'postgres'))).uid, 0);
  });

  it('says what to do when it can run as nobody', async function () {
    if (!isRoot) skip(this, 'needs root');
    await chmod(home, 0o700);
    const hidden = join(home, 'bin');
    await mkdir(hidden);
    await writeFile(join(hidden, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });

    const { line } = await launch([`PATH=${hidden}:${process.env['PATH']}`]);

    assert.match(line, /^LOTSE-DATABASE-START .*normal user, or set DATABASE_URL/);
  });

  it('says that it may not write where it may not', async function () {
    const user = normalUser(this);
    await mkdir(dataFolder(), { mode: 0o555 });

    const { line } = await launch(user.command);

    assert.match(line, /^LOTSE-DATA-NOT-WRITABLE .*LOTSE_DATA/);
  });

  it('says that the folder is none', async () => {
    await writeFile(dataFolder(), 'a file');

    const opening = openStore({ config: { databaseUrl: undefined, dataFolder: dataFolder() }, log });

    await assert.rejects(opening, { code: 'LOTSE-DATA-NOT-WRITABLE' });
  });

  it('says that the folder was written by another version', async () => {
    await mkdir(join(dataFolder(), 'postgres'), { recursive: true, mode: 0o700 });
    await writeFile(join(dataFolder(), 'postgres', 'PG_VERSION'), '12\n');
    await writeFile(join(dataFolder(), 'postgres', 'postgresql.conf'), '');

    const opening = openStore({ config: { databaseUrl: undefined, dataFolder: dataFolder() }, log });

    await assert.rejects(opening, { code: 'LOTSE-DATABASE-START', message: /another version/ });
  });

  it('says that the disk is full, at the start', async function () {
    const { line } = await launchOnDisk(this, '20m', []);

    assert.match(line, /^LOTSE-DISK-FULL /);
  });

  it('says that the disk is full, at work, and goes on when there is room again', async function () {
    const { line } = await launchOnDisk(this, '120m', ['fill']);

    assert.equal(line, 'LOTSE-DISK-FULL, then open');
  });

  function dataFolder(): string {
    return join(home, 'data');
  }

  async function open(folder: string): Promise<OpenStore> {
    const opened = await openStore({ config: { databaseUrl: undefined, dataFolder: folder }, log });
    cleanups.push(() => opened.stop());
    return opened;
  }

  /** Starts a Lotse of its own on the data folder and gives its first line. */
  async function launch(wrapper: string[]): Promise<{ process: ChildProcess; line: string }> {
    const program = [process.execPath, '--import', 'tsx', 'test/store/lotse-process.ts', dataFolder()];
    const [command = 'env', ...args] = [...(await reachableClone()), 'env', ...wrapper, ...program];
    return firstLine(command, args);
  }

  async function launchOnDisk(context: Context, size: string, options: string[]) {
    if (!isRoot) skip(context, 'needs root to mount a small disk');
    await mkdir(dataFolder());
    const mount = `mount -t tmpfs -o size=${size} tmpfs "$1" && shift && exec "$@"`;
    const program = [process.execPath, '--import', 'tsx', lotseProgram, dataFolder(), ...options];
    const started = await firstLine('unshare', ['--mount', 'sh', '-c', mount, 'sh', dataFolder(), ...program]);
    if (started.line === '') skip(context, 'mounting is not allowed here');
    return started;
  }

  async function firstLine(command: string, args: string[]): Promise<{ process: ChildProcess; line: string }> {
    const child = spawn(command, args, { cwd: clone, stdio: ['ignore', 'pipe', 'inherit'] });
    cleanups.push(() => endProcess(child));
    const [chunk] = await Promise.race([once(child.stdout, 'data'), once(child.stdout, 'end')]);
    return { process: child, line: String(chunk ?? '').trim() };
  }
});

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

function postmasterOf(folder: string): number | undefined {
  const file = join(folder, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
}

/** False also for one that has ended and is only waiting to be taken off the list. */
function isAlive(pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) !== '';
  } catch {
    return false;
  }
}

/** Asks again and again until the condition holds and an answer has come. */
async function askUntil(isTrue: () => boolean, ask: () => Promise<void>): Promise<string[]> {
  const outcomes: string[] = [];
  while (!isTrue() || outcomes.at(-1) !== 'ok') {
    outcomes.push(
      await ask().then(
        () => 'ok',
        (error: { code?: string }) => error.code ?? 'no code',
      ),
    );
    await wait(20);
  }
  return outcomes;
}
