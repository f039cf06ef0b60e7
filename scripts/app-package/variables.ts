import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';

/** What the template of the manifest is filled with. */
export type Variables = {
  values: Record<string, string>;
  groupChats: boolean;
};

const guid = z
  .string()
  .regex(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i, 'is not a GUID')
  .refine((value) => /[1-9a-f]/i.test(value), 'is a placeholder');
const httpsUrl = z.string().refine(isHttps, 'is not an address that begins with https://');
const publicUrl = httpsUrl.refine(isPublic, 'cannot be reached by anyone else');

const schema = z.object({
  TEAMS_APP_ID: guid,
  TEAMS_APP_VERSION: z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'is not a version like 1.4.0'),
  BOT_ID: guid,
  LOTSE_PUBLIC_URL: publicUrl,
  LOTSE_DEVELOPER_NAME: z.string().max(32, 'has more than 32 characters'),
  LOTSE_DEVELOPER_URL: httpsUrl,
  LOTSE_PRIVACY_URL: httpsUrl,
  LOTSE_TERMS_URL: httpsUrl,
  LOTSE_GROUP_CHATS: z.enum(['on', 'off'], { errorMap: () => ({ message: 'is neither on nor off' }) }).default('off'),
});

const cures: Record<keyof z.infer<typeof schema>, string> = {
  TEAMS_APP_ID:
    'Enter an id that only this app has, made once with node -p "crypto.randomUUID()", and keep it: another id is another app.',
  TEAMS_APP_VERSION: 'Enter a higher version than Teams has, or leave it out to use the version of Lotse.',
  BOT_ID: 'Enter the application (client) id of the app registration or managed identity of the bot.',
  LOTSE_PUBLIC_URL: 'Enter the https address under which Teams and your people reach Lotse.',
  LOTSE_DEVELOPER_NAME: 'Enter the name of your organisation as people will see it beside the app.',
  LOTSE_DEVELOPER_URL: 'Enter the https address of a page about your IT service.',
  LOTSE_PRIVACY_URL: 'Enter the https address of the page that says what happens to people’s data.',
  LOTSE_TERMS_URL: 'Enter the https address of your terms of use.',
  LOTSE_GROUP_CHATS: 'Enter on or off.',
};

/**
 * Reads the variables of the file and of the process, which win, and says of each wrong one what is wrong, where it stands
 * and what helps. The file need not exist.
 */
export function readVariables(options: {
  file: string;
  folder: string;
  process: NodeJS.Dict<string>;
  /** Lotse's own version, where no other is asked for. */
  version: string;
}): { variables: Variables } | { problems: string[] } {
  const fromFile = existsSync(options.file) ? parseEnv(readFileSync(options.file, 'utf8')) : {};
  const fromProcess = withoutEmpty(options.process);
  const given = { TEAMS_APP_VERSION: options.version, ...withoutEmpty(fromFile), ...fromProcess };
  const parsed = schema.safeParse(given);
  if (parsed.success) return { variables: toVariables(parsed.data) };
  const file = relative(options.folder, options.file);
  const first = new Map(parsed.error.issues.toReversed().map((issue) => [String(issue.path[0]), issue]));
  const problems = [...first].toReversed().map(([name, issue]) => {
    const place = name in fromProcess ? 'variable of the process' : file;
    const value = given[name as keyof typeof given];
    const wrong = value === undefined ? 'is missing' : `"${value}" ${issue.message}`;
    return `${name} (${place}): ${wrong}. ${cures[name as keyof typeof cures]}`;
  });
  return { problems };
}

function toVariables({ LOTSE_GROUP_CHATS, ...texts }: z.infer<typeof schema>): Variables {
  return {
    values: { ...texts, LOTSE_PUBLIC_DOMAIN: new URL(texts.LOTSE_PUBLIC_URL).hostname },
    groupChats: LOTSE_GROUP_CHATS === 'on',
  };
}

function withoutEmpty(variables: NodeJS.Dict<string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}

function isHttps(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:';
}

function isPublic(value: string): boolean {
  if (!URL.canParse(value)) return true;
  return !/^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(value).hostname);
}
