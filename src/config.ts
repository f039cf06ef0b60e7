import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { LotseError } from './shared/errors.ts';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65535).default(fallback);
const url = z.string().url();

const environmentSchema = z.object({
  PORT: port(3978),
  HOST: z.string().default('127.0.0.1'),
  ADMIN_PORT: port(3979),
  LOTSE_PUBLIC_URL: url.optional(),
  LOTSE_DATA: z.string().default('./data'),
  LOTSE_KNOWLEDGE: z.string().default('./knowledge'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  LOTSE_EMBEDDED_DATABASE: z.enum(['allow']).optional(),
  BOT_ID: z.string().min(1).optional(),
  BOT_PASSWORD: z.string().min(1).optional(),
  BOT_TENANT_ID: z.string().min(1).optional(),
  BOT_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  LOTSE_SEARCH: z.enum(['embedded']).default('embedded'),
  LOTSE_MODEL: z.enum(['extractive']).default('extractive'),
  LOTSE_GROUP_CHATS: z.enum(['off', 'on']).default('off'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

type Environment = z.infer<typeof environmentSchema>;

/** The bot's identity at Microsoft; absent on a developer's machine, where anyone on the loopback interface may talk to it. */
export type BotIdentity = { id: string; tenantId: string; type: Environment['BOT_TYPE']; password?: string };

/** What the environment says, checked and frozen. */
export type Config = Readonly<{
  host: string;
  port: number;
  adminPort: number;
  /** Without a trailing slash; undefined: the address that Lotse listens on. */
  publicUrl: string | undefined;
  dataFolder: string;
  knowledgeFolder: string;
  databaseUrl: string | undefined;
  bot: BotIdentity | undefined;
  groupChats: boolean;
  logLevel: Environment['LOG_LEVEL'];
}>;

/** Reads the process' variables over `env/.env.local`. Throws LOTSE-CONFIG naming every problem and its cure at once. */
export function readConfig(variables: NodeJS.ProcessEnv, folder: string): Config {
  const parsed = environmentSchema.safeParse(withoutEmpty({ ...readLocalFile(folder), ...variables }));
  const problems = parsed.success ? contradictions(parsed.data) : parsed.error.issues.map(describeIssue);
  if (!parsed.success || problems.length > 0) {
    const list = problems.map((problem) => `  - ${problem}`).join('\n');
    throw new LotseError(
      'LOTSE-CONFIG',
      `The configuration has ${problems.length} problem(s):\n${list}\nSee env/.env.example.`,
    );
  }
  return Object.freeze(toConfig(parsed.data, folder));
}

function readLocalFile(folder: string): NodeJS.Dict<string> {
  const file = resolve(folder, 'env/.env.local');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

function withoutEmpty(variables: NodeJS.Dict<string>): NodeJS.Dict<string> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
}

function describeIssue(issue: z.ZodIssue): string {
  return `${issue.path.join('.')}: ${issue.message}`;
}

function contradictions(environment: Environment): string[] {
  const problems: string[] = [];
  const loopback = ['127.0.0.1', '::1', 'localhost'].includes(environment.HOST);
  if (!environment.BOT_ID && !loopback) {
    problems.push(
      'HOST: without BOT_ID Lotse accepts unsigned messages and may listen on 127.0.0.1 only. Set BOT_ID or remove HOST.',
    );
  }
  if (environment.BOT_ID && !environment.BOT_TENANT_ID) {
    problems.push('BOT_TENANT_ID: needed with BOT_ID; it is the directory (tenant) id of your organisation.');
  }
  if (environment.BOT_ID && environment.BOT_TYPE === 'SingleTenant' && !environment.BOT_PASSWORD) {
    problems.push(
      'BOT_PASSWORD: needed with BOT_TYPE=SingleTenant; with a managed identity set BOT_TYPE=UserAssignedMSI.',
    );
  }
  if (environment.BOT_ID && !environment.DATABASE_URL && environment.LOTSE_EMBEDDED_DATABASE !== 'allow') {
    problems.push(
      'DATABASE_URL: needed with BOT_ID. To run on the embedded database all the same, set LOTSE_EMBEDDED_DATABASE=allow.',
    );
  }
  return problems;
}

function toConfig(environment: Environment, folder: string): Config {
  const bot: BotIdentity | undefined =
    environment.BOT_ID && environment.BOT_TENANT_ID
      ? {
          id: environment.BOT_ID,
          tenantId: environment.BOT_TENANT_ID,
          type: environment.BOT_TYPE,
          password: environment.BOT_PASSWORD,
        }
      : undefined;
  return {
    host: environment.HOST,
    port: environment.PORT,
    adminPort: environment.ADMIN_PORT,
    publicUrl: environment.LOTSE_PUBLIC_URL?.replace(/\/+$/, ''),
    dataFolder: resolve(folder, environment.LOTSE_DATA),
    knowledgeFolder: resolve(folder, environment.LOTSE_KNOWLEDGE),
    databaseUrl: environment.DATABASE_URL,
    bot,
    groupChats: environment.LOTSE_GROUP_CHATS === 'on',
    logLevel: environment.LOG_LEVEL,
  };
}
