import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import type { Finding } from './finding.ts';

const manifestSchema = z.object({
  version: z.string(),
  bots: z.array(z.object({ botId: z.string(), scopes: z.array(z.string()) })).min(1),
  validDomains: z.array(z.string()).default([]),
});

type AppPackage = { name: string; manifest: z.infer<typeof manifestSchema> | null };

const what = 'app package';

/** Whether what `npm run package` wrote into this folder is the app of this Lotse; nothing where there is no package and no bot. */
export async function examineAppPackage(config: Config, folder: string): Promise<Finding[]> {
  const { bot } = config;
  if (!bot) return [];
  const packages = await readPackages(join(folder, 'dist-package'));
  const unreadable = packages.filter(({ manifest }) => !manifest).map(({ name }) => name);
  if (unreadable.length > 0) {
    const detail = `${unreadable.join(', ')} cannot be read. Make it again: npm run package -- <name>.`;
    return [{ what, state: 'wrong', detail }];
  }
  const own = packages.filter(({ manifest }) => manifest?.bots[0]?.botId.toLowerCase() === bot.id.toLowerCase());
  if (own.length > 0) return own.map((ours) => describe(ours, config));
  if (packages.length === 0) {
    return [
      { what, state: 'advice', detail: 'none in dist-package; npm run package builds the file to upload to Teams.' },
    ];
  }
  const others = packages.map(({ name, manifest }) => `${name} belongs to bot ${manifest?.bots[0]?.botId}`).join(', ');
  const cure = `This Lotse is bot ${bot.id}: correct BOT_ID, here or in env/.env.<name>, and run npm run package -- <name>.`;
  return [{ what, state: 'wrong', detail: `${others}. ${cure}` }];
}

function describe({ name, manifest }: AppPackage, { publicUrl, groupChats }: Config): Finding {
  const domain = publicUrl && new URL(publicUrl).hostname;
  const again = `run npm run package -- ${name.replace(/^lotse-|\.zip$/g, '')}`;
  if (domain && !manifest?.validDomains.includes(domain)) {
    return { what, state: 'wrong', detail: `${name} does not name ${domain} of LOTSE_PUBLIC_URL: ${again}.` };
  }
  if (groupChats !== (manifest?.bots[0]?.scopes.includes('team') ?? false)) {
    const offered = groupChats ? 'offers the bot in personal chats only' : 'offers the bot in groups too';
    return { what, state: 'advice', detail: `${name} ${offered}, unlike LOTSE_GROUP_CHATS: ${again}.` };
  }
  return { what, state: 'ok', detail: `${name}, version ${manifest?.version}, belongs to this bot` };
}

async function readPackages(folder: string): Promise<AppPackage[]> {
  const files = await readdir(folder).catch(() => []);
  const names = files.filter((name) => name.endsWith('.zip')).sort();
  return Promise.all(names.map(async (name) => ({ name, manifest: readManifest(await readFile(join(folder, name))) })));
}

function readManifest(zip: Uint8Array): AppPackage['manifest'] {
  try {
    const { 'manifest.json': bytes } = unzipSync(zip, { filter: ({ name }) => name === 'manifest.json' });
    return manifestSchema.parse(JSON.parse(strFromU8(bytes ?? new Uint8Array())));
  } catch {
    return null;
  }
}
