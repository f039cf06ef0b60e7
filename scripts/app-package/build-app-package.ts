import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { checkIcon } from './check-icon.ts';
import { checkManifest, checkTranslation, manifestParts } from './check-manifest.ts';
import type { Variables } from './variables.ts';

/** The same content gives the same bytes: a zip holds dates, so all files get this one. */
const fixedDate = '2026-01-01T00:00:00';

/** Fills the template in the folder, checks everything that Teams would refuse, and gives the zip or everything that is wrong. */
export function buildAppPackage(options: {
  folder: string;
  variables: Variables;
}): { zip: Uint8Array } | { problems: string[] } {
  const template = readText(options.folder, 'manifest.json');
  if (template === undefined) return { problems: [missing('manifest.json')] };
  const filled = fill(template, options.variables.values);
  const unknown = [...new Set(filled.match(/\$\{\{.*?\}\}/g))];
  const manifest = readJson(filled);
  if (!manifest) return { problems: ['manifest.json: is not JSON. Correct it.'] };
  const problems = unknown.map((name) => `manifest.json: nothing fills ${name}. Remove it or correct its name.`);
  problems.push(...checkManifest('manifest.json', manifest));
  const parts = manifestParts.safeParse(manifest);
  if (problems.length > 0 || !parts.success) {
    return { problems: problems.length > 0 ? problems : ['manifest.json: lacks bot, icons or languages. Add them.'] };
  }
  const complete = options.variables.groupChats ? withGroupChats(manifest, parts.data.bots) : manifest;
  const files = collectFiles(options.folder, complete);
  if ('problems' in files) return files;
  return { zip: zipSync(files.content, { mtime: fixedDate, level: 9 }) };
}

/** Group chats and channels: the bot and its commands are offered there too. */
function withGroupChats(manifest: Record<string, unknown>, bots: { scopes: string[]; commandLists: object[] }[]) {
  const scopes = ['personal', 'groupChat', 'team'];
  const offered = bots.map((bot) => ({
    ...bot,
    scopes,
    commandLists: bot.commandLists.map((list) => ({ ...list, scopes })),
  }));
  return { ...manifest, bots: offered };
}

function collectFiles(
  folder: string,
  manifest: Record<string, unknown>,
): { content: Record<string, Uint8Array> } | { problems: string[] } {
  const { icons, localizationInfo } = manifestParts.parse(manifest);
  const content: Record<string, Uint8Array> = { 'manifest.json': toBytes(manifest) };
  const problems: string[] = [];
  for (const kind of ['color', 'outline'] as const) {
    const name = icons[kind];
    const icon = readBytes(folder, name);
    problems.push(...(icon ? checkIcon(name, kind, icon) : [missing(name)]));
    if (icon) content[name] = icon;
  }
  for (const { file } of localizationInfo.additionalLanguages) {
    const translation = readJson(readText(folder, file) ?? '');
    problems.push(...(translation ? checkTranslation(file, translation, manifest) : [missing(file)]));
    if (translation) content[file] = toBytes(translation);
  }
  return problems.length > 0 ? { problems } : { content };
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\$\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
  });
}

function missing(name: string): string {
  return `${name}: is not in the folder or cannot be read. Put it there.`;
}

function readBytes(folder: string, name: string): Uint8Array | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path) : undefined;
}

function readText(folder: string, name: string): string | undefined {
  const bytes = readBytes(folder, name);
  return bytes && Buffer.from(bytes).toString('utf8');
}

function readJson(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function toBytes(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
