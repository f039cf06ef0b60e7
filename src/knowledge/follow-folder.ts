import { realpath } from 'node:fs/promises';
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
  let place = await realpath(folder);
  let watcher = await watchPlace(place);
  let turning: Promise<void> | undefined;

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMilliseconds);
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
    opened.on('error', (error) => {
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      const message = 'Not everything in the knowledge folder can be followed; changes there need a restart.';
      log.warn({ reason: code }, message);
    });
    await new Promise<void>((resolve) => opened.once('ready', resolve));
    return opened;
  }

  // git-sync turns a link that is the folder or leads to it; nothing happens in what was watched then.
  async function turn(): Promise<void> {
    const now = await realpath(folder).catch(() => place);
    if (now === place) return;
    place = now;
    await watcher.close();
    watcher = await watchPlace(place);
    soon();
  }

  const look = setInterval(() => {
    turning ??= turn().finally(() => {
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
