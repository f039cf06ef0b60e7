import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * Megabytes of a process, its children, and the PostgreSQL processes, which work in its data folder whoever their parent is.
 * What they share counts once: anonymous and shared memory in proportion (PSS), as nobody else maps it, and pages of files
 * once for each place in a file. Plain PSS would divide the pages of Node's program by every other Node on the machine,
 * the benchmark itself included, and so change whenever a stranger starts or ends. Linux only.
 */
export function measureMemory({ pid, dataFolder }: { pid: number; dataFolder: string }): number {
  const processes = processesOf(pid, dataFolder);
  const own = processes.map((process) => ownKilobytes(read(process, 'smaps_rollup')));
  const mapped = new Map<string, number>();
  for (const process of processes) {
    for (const [place, kilobytes] of filePages(read(process, 'smaps'))) {
      mapped.set(place, Math.max(mapped.get(place) ?? 0, kilobytes));
    }
  }
  return [...own, ...mapped.values()].reduce((sum, kilobytes) => sum + kilobytes, 0) / 1_024;
}

/** Anonymous and shared memory in proportion, from `smaps_rollup`. */
function ownKilobytes(rollup: string): number {
  return field(rollup, 'Pss_Anon') + field(rollup, 'Pss_Shmem');
}

/** Kilobytes of a file that are in memory, by file and offset, from `smaps`. */
function filePages(smaps: string): [place: string, kilobytes: number][] {
  return smaps.split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m).flatMap((mapping) => {
    const [, offset, path] = /^\S+ \S+ (\S+) \S+ \d+ +(\/.*)$/m.exec(mapping) ?? [];
    if (path === undefined || isSharedMemory(path)) return [];
    return [[`${path} ${offset}`, field(mapping, 'Rss') - field(mapping, 'Anonymous')]];
  });
}

/** What looks like a file but is memory: it is in the proportional sum already. */
function isSharedMemory(path: string): boolean {
  return /^\/(dev\/|SYSV|memfd:)/.test(path);
}

function field(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
}

function processesOf(root: number, dataFolder: string): number[] {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const parents = new Map(all.map((pid) => [pid, field(read(pid, 'status'), 'PPid')]));
  function descends(pid: number): boolean {
    return pid === root || (pid > 1 && descends(parents.get(pid) ?? 0));
  }
  return all.filter((pid) => descends(pid) || workingFolder(pid).startsWith(dataFolder));
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
}

function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}
