import { realpath, stat } from 'node:fs/promises';
import { watch } from 'chokidar';
import type { Log } from '../shared/log.ts';

/** Editors save in several steps; this many milliseconds of quiet make one change of them. */
const quietMilliseconds = 150;
/** How often it is looked at whether the folder's name leads to another folder by now; well within the two seconds promised. */
const turnMilliseconds = 1_000;

/** Calls back when something in the folder changed, until it is closed; resolves when every later change will be seen. */
export async function followFolder(options: {
  folder: string;
  log: Log;
  onChange: () => void;
}): Promise<{ close(): Promise<void> }> {
  const { folder, log, onChange } = options;
  let timer: NodeJS.Timeout | undefined;
  let place = await placeOf(folder);
  let watcher = await watchPlace(place.path);
  let turning: Promise<void> | undefined;

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMilliseconds);
  }

  function warn(error: unknown): void {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const message = 'Not everything in the knowledge folder can be followed; changes there need a restart.';
    log.warn({ reason: code }, message);
  }

  async function watchPlace(path: string): Promise<ReturnType<typeof watch>> {
    const opened = watch(path, {
      ignoreInitial: true,
      // Those in the folder may lead to a whole disk. That one leads elsewhere by now, as when Kubernetes turns `..data`, is
      // noticed all the same.
      followSymlinks: false,
      ignored: (file) => /(^|[/\\])\.[^/\\]|~$|\.sw.$/.test(file.slice(path.length)),
    });
    opened.on('all', soon);
    // Without a listener what cannot be watched, like a folder without permission, would end the process.
    opened.on('error', warn);
    await new Promise<void>((resolve) => opened.once('ready', resolve));
    return opened;
  }

  // git-sync turns a link that is the folder or leads to it, and people put another folder in its place; nothing happens in
  // what was watched then.
  async function turn(): Promise<void> {
    const now = await placeOf(folder).catch(() => place);
    if (now.path === place.path && now.identity === place.identity) return;
    // Before the new one opens: chokidar would share with it what it watches under this name.
    await watcher.close().catch(warn);
    watcher = await watchPlace(now.path);
    place = now;
    soon();
  }

  const look = setInterval(() => {
    turning ??= turn()
      .catch(warn)
      .finally(() => {
        turning = undefined;
      });
  }, turnMilliseconds).unref();

  return {
    async close() {
      clearInterval(look);
      await turning;
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** Where the folder's name leads; a new folder may get the inode of one that was deleted just before, but not its birth. */
async function placeOf(folder: string): Promise<{ path: string; identity: string }> {
  const path = await realpath(folder);
  const { dev, ino, birthtimeNs } = await stat(path, { bigint: true });
  return { path, identity: `${dev}-${ino}-${birthtimeNs}` };
}
