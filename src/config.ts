import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { readAudience } from './knowledge/collections/collection.ts';
import { type SearchConfig, searchRules, searchVariables, toSearchConfig } from './search/azure/azure-search-config.ts';
import {
  type EmbeddingConfig,
  embeddingRules,
  embeddingVariables,
  toEmbeddingConfig,
} from './search/embeddings/embedding-config.ts';
import { LotseError } from './shared/errors.ts';
import type { Outbound } from './shared/outbound.ts';
import {
  type TicketConfig,
  ticketProfileProblems,
  ticketRules,
  ticketVariables,
  toTicketConfig,
} from './tickets/ticket-config.ts';

/** A number that a door can have; 0 takes any free one. */
function port(fallback: number) {
  const message = 'must be a whole number from 0 to 65535 (0: any free one).';
  return z
    .string()
    .regex(/^\d{1,5}$/, message)
    .transform(Number)
    .refine((number) => number <= 65535, message)
    .default(String(fallback));
}

function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  const list = words.length === 1 ? `${words[0]}, or absent` : words.join(', ').replace(/, (\w+)$/, ' or $1');
  return z.enum(words, { errorMap: () => ({ message: `must be ${list}.` }) });
}

function address(pattern: RegExp, message: string) {
  return z.string().refine((text) => pattern.test(text) && URL.canParse(text), message);
}

const words = z.string();

const environmentSchema = z.object({
  PORT: port(3978),
  HOST: words.default('127.0.0.1'),
  ADMIN_PORT: port(3979),
  LOTSE_PUBLIC_URL: address(/^https?:\/\//, 'must be an address like https://lotse.example.').optional(),
  LOTSE_DATA: words.default('./data'),
  LOTSE_KNOWLEDGE: words.default('./knowledge'),
  DATABASE_URL: words
    .regex(
      /^postgres(ql)?:\/\//,
      'must begin with postgres:// or postgresql://, like postgres://user:password@host/database.',
    )
    .optional(),
  LOTSE_EMBEDDED_DATABASE: oneOf(['allow']).optional(),
  BOT_ID: words.optional(),
  BOT_PASSWORD: words.optional(),
  BOT_TENANT_ID: words.optional(),
  BOT_TYPE: oneOf(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  LOTSE_AUDIENCE: words.default(''),
  LOTSE_MODEL: oneOf(['extractive']).default('extractive'),
  LOTSE_GROUP_CHATS: oneOf(['off', 'on']).default('off'),
  HTTPS_PROXY: address(
    /^https?:\/\//,
    'must be an address like http://proxy.example:3128, with http:// or https:// before it.',
  ).optional(),
  NO_PROXY: words.default(''),
  NODE_EXTRA_CA_CERTS: words.optional(),
  ...searchVariables,
  ...embeddingVariables,
  ...ticketVariables,
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
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
  /** Whom this Lotse answers besides everyone. */
  audience: readonly string[];
  databaseUrl: string | undefined;
  bot: BotIdentity | undefined;
  groupChats: boolean;
  search: SearchConfig;
  /** Undefined: search by words alone. */
  embedding: EmbeddingConfig | undefined;
  tickets: TicketConfig;
  outbound: Outbound;
  logLevel: Environment['LOG_LEVEL'];
}>;

/** Reads the process' variables over `env/.env.local`. Throws LOTSE-CONFIG naming every problem and its cure at once. */
export function readConfig(variables: NodeJS.ProcessEnv, folder: string): Config {
  const given = withoutEmpty(withProxyInCapitals({ ...readLocalFile(folder), ...variables }));
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) {
    const problems = [...contradictions(parsed.data, new Set()), ...ticketProfileProblems(parsed.data, folder)];
    if (problems.length === 0) return deepFreeze(toConfig(parsed.data, folder));
    throw broken(problems);
  }
  // A wrong value must not hide what is wrong with the others: those are looked at without it.
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const rest = environmentSchema.parse(
    Object.fromEntries(Object.entries(given).filter(([variable]) => !wrong.has(variable))),
  );
  throw broken([
    ...parsed.error.issues.map(describeIssue),
    ...contradictions(rest, wrong),
    ...ticketProfileProblems(rest, folder),
  ]);
}

function readLocalFile(folder: string): NodeJS.Dict<string> {
  const file = resolve(folder, 'env/.env.local');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

/** Proxies are often configured in small letters, as curl reads them. */
function withProxyInCapitals(variables: NodeJS.Dict<string>): NodeJS.Dict<string> {
  return {
    ...variables,
    HTTPS_PROXY: variables['HTTPS_PROXY'] || variables['https_proxy'],
    NO_PROXY: variables['NO_PROXY'] || variables['no_proxy'],
  };
}

function withoutEmpty(variables: NodeJS.Dict<string>): NodeJS.Dict<string> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
}

function describeIssue(issue: z.ZodIssue): string {
  return `${issue.path.join('.')}: ${issue.message}`;
}

function broken(problems: string[]): LotseError {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const list = problems.map((problem) => `  - ${problem}`).join('\n');
  return new LotseError('LOTSE-CONFIG', `The configuration has ${count}:\n${list}\nSee env/.env.example.`);
}

type Rule = {
  variable: keyof Environment;
  /** With a wrong value of this one nothing can be said. */
  restsOn?: keyof Environment;
  isBroken: (environment: Environment) => boolean;
  cure: string;
};

const loopback = ['127.0.0.1', '::1', 'localhost'];

/** What does not fit together, each with its cure. */
const rules: Rule[] = [
  {
    variable: 'HOST',
    isBroken: ({ BOT_ID, HOST }) => !BOT_ID && !loopback.includes(HOST),
    cure: 'without BOT_ID Lotse accepts unsigned messages and may listen on 127.0.0.1 only. Set BOT_ID or remove HOST.',
  },
  {
    variable: 'ADMIN_PORT',
    restsOn: 'PORT',
    isBroken: ({ PORT, ADMIN_PORT }) => PORT !== 0 && PORT === ADMIN_PORT,
    cure: 'the same as PORT. Set one of them to another number.',
  },
  {
    variable: 'BOT_ID',
    isBroken: ({ BOT_ID, BOT_PASSWORD }) => !BOT_ID && BOT_PASSWORD !== undefined,
    cure: 'missing, but BOT_PASSWORD is set. Set BOT_ID to the bot’s application (client) id, or remove BOT_PASSWORD.',
  },
  {
    variable: 'BOT_ID',
    isBroken: ({ BOT_ID, BOT_PASSWORD, BOT_TENANT_ID }) => !BOT_ID && !BOT_PASSWORD && BOT_TENANT_ID !== undefined,
    cure: 'missing, but BOT_TENANT_ID is set. Set BOT_ID to the bot’s application (client) id, or remove BOT_TENANT_ID.',
  },
  {
    variable: 'BOT_TENANT_ID',
    isBroken: ({ BOT_ID, BOT_TENANT_ID }) => BOT_ID !== undefined && !BOT_TENANT_ID,
    cure: 'needed with BOT_ID; it is the directory (tenant) id of your organisation.',
  },
  {
    variable: 'BOT_PASSWORD',
    restsOn: 'BOT_TYPE',
    isBroken: ({ BOT_ID, BOT_TYPE, BOT_PASSWORD }) =>
      BOT_ID !== undefined && BOT_TYPE === 'SingleTenant' && !BOT_PASSWORD,
    cure: 'needed with BOT_TYPE=SingleTenant; with a managed identity set BOT_TYPE=UserAssignedMSI.',
  },
  {
    variable: 'DATABASE_URL',
    restsOn: 'LOTSE_EMBEDDED_DATABASE',
    isBroken: ({ BOT_ID, DATABASE_URL, LOTSE_EMBEDDED_DATABASE }) =>
      BOT_ID !== undefined && !DATABASE_URL && !LOTSE_EMBEDDED_DATABASE,
    cure: 'needed with BOT_ID. To run on the embedded database all the same, set LOTSE_EMBEDDED_DATABASE=allow.',
  },
  ...searchRules,
  ...embeddingRules,
  ...ticketRules,
];

/** Nothing is said that rests on a variable whose value is wrong anyway. */
function contradictions(environment: Environment, wrong: Set<string>): string[] {
  return rules
    .filter(({ variable, restsOn }) => !wrong.has(variable) && !wrong.has(restsOn ?? ''))
    .filter(({ isBroken }) => isBroken(environment))
    .map(({ variable, cure }) => `${variable}: ${cure}`);
}

function deepFreeze<Value extends object>(value: Value): Readonly<Value> {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
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
    audience: readAudience(environment.LOTSE_AUDIENCE.split(',')),
    databaseUrl: environment.DATABASE_URL,
    bot,
    groupChats: environment.LOTSE_GROUP_CHATS === 'on',
    search: toSearchConfig(environment),
    embedding: toEmbeddingConfig(environment),
    tickets: toTicketConfig(environment, folder),
    outbound: {
      proxy: environment.HTTPS_PROXY,
      noProxy: environment.NO_PROXY,
      certificatesFile: environment.NODE_EXTRA_CA_CERTS && resolve(folder, environment.NODE_EXTRA_CA_CERTS),
    },
    logLevel: environment.LOG_LEVEL,
  };
}
