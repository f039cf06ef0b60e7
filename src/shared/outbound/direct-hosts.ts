import { BlockList, isIP } from 'node:net';

/** Never through a proxy: this machine, and the address where clouds hand out managed identities. */
export const alwaysDirect = ['localhost', '127.0.0.1', '::1', '169.254.169.254'];

type Entry = { name: string; port: string | undefined };

/**
 * Reads NO_PROXY as curl does: a name stands for itself and everything below it, `.name` and `*.name` likewise, `*` for
 * everything; `:port` narrows it. Address ranges like 10.0.0.0/8 count for addresses, not for names.
 */
export function createIsDirect(noProxy: string): (host: string, port: string) => boolean {
  const items = [...alwaysDirect, ...noProxy.toLowerCase().split(/[\s,]+/)].filter(Boolean);
  const entries = items.filter((item) => !item.includes('/')).map(toEntry);
  const ranges = toRanges(items);
  return function isDirect(host, port) {
    const name = host.toLowerCase().replace(/^\[|\]$|\.$/g, '');
    if (isIP(name) && ranges.check(name, isIP(name) === 6 ? 'ipv6' : 'ipv4')) return true;
    return entries.some((entry) => covers(entry, name) && (entry.port ?? port) === port);
  };
}

function covers(entry: Entry, name: string): boolean {
  return entry.name === '*' || name === entry.name || name.endsWith(`.${entry.name}`);
}

function toEntry(item: string): Entry {
  const [, name = item, port] = isIP(item) ? [] : (/^\[?(.+?)\]?(?::(\d+))?$/.exec(item) ?? []);
  return { name: name === '*' ? name : name.replace(/^\*?\./, ''), port };
}

function toRanges(items: string[]): BlockList {
  const ranges = new BlockList();
  for (const item of items) {
    const [, address = '', length = ''] = /^(.+)\/(\d{1,3})$/.exec(item) ?? [];
    const version = isIP(address);
    if (version === 0 || Number(length) > (version === 6 ? 128 : 32)) continue;
    ranges.addSubnet(address, Number(length), version === 6 ? 'ipv6' : 'ipv4');
  }
  return ranges;
}
