import { resolve } from 'node:path';
import { z } from 'zod';
import { defaultProfiles, readTicketProfile, type TicketProfile } from './ticket-profile.ts';

/** Goes into a header, so it may hold no spaces and no letters beyond ASCII. */
const token = z.string().regex(/^[\x21-\x7e]+$/, 'must be the token alone, without spaces, quotes or line breaks.');

/** The variables about tickets; part of the environment's schema. */
export const ticketVariables = {
  LOTSE_TICKETS: z
    .enum(['embedded', 'zammad'], { errorMap: () => ({ message: 'must be embedded or zammad.' }) })
    .default('embedded'),
  TICKETS_URL: z
    .string()
    .refine(isPlainAddress, 'must be an address like https://zammad.example, without user, password, ? or #.')
    .optional(),
  TICKETS_TOKEN: token.optional(),
  TICKETS_PROFILE: z.string().optional(),
  TICKETS_WEBHOOK_SECRET: z.string().min(16, 'must have at least 16 characters.').optional(),
  LOTSE_AGENT_CHANNEL: z.string().optional(),
};

const variables = z.object(ticketVariables);
type TicketVariables = z.infer<typeof variables>;

type Common = {
  profile: TicketProfile;
  webhookSecret: string | undefined;
  /** The Teams conversation in which the helpdesk hears of each new ticket. */
  agentChannel: string | undefined;
};

/** Where tickets go. The embedded desk makes its own token where none is set. */
export type TicketConfig = Readonly<
  | (Common & { system: 'embedded'; token: string | undefined })
  /** `url` without a trailing slash. */
  | (Common & { system: 'zammad'; url: string; token: string })
>;

/** What does not fit together, each with its cure, in the form of config.ts. */
export const ticketRules = [
  {
    variable: 'TICKETS_URL',
    restsOn: 'LOTSE_TICKETS',
    isBroken: ({ LOTSE_TICKETS, TICKETS_URL }: TicketVariables) => LOTSE_TICKETS === 'zammad' && !TICKETS_URL,
    cure: 'needed with LOTSE_TICKETS=zammad; it is the address of your Zammad, like https://zammad.example.',
  },
  {
    variable: 'TICKETS_TOKEN',
    restsOn: 'LOTSE_TICKETS',
    isBroken: ({ LOTSE_TICKETS, TICKETS_TOKEN }: TicketVariables) => LOTSE_TICKETS === 'zammad' && !TICKETS_TOKEN,
    cure: 'needed with LOTSE_TICKETS=zammad; make one in Zammad under Profile, Token Access, with the right ticket.agent.',
  },
  {
    variable: 'TICKETS_URL',
    restsOn: 'LOTSE_TICKETS',
    isBroken: ({ LOTSE_TICKETS, TICKETS_URL }: TicketVariables) =>
      LOTSE_TICKETS === 'embedded' && TICKETS_URL !== undefined,
    cure: 'the embedded desk runs inside Lotse and has no address. Set LOTSE_TICKETS=zammad, or remove TICKETS_URL.',
  },
] as const;

/** What is wrong in the profile's file, each naming its place. */
export function ticketProfileProblems({ LOTSE_TICKETS, TICKETS_PROFILE }: TicketVariables, folder: string): string[] {
  if (!TICKETS_PROFILE) return [];
  const file = resolve(folder, TICKETS_PROFILE);
  return readTicketProfile(file, LOTSE_TICKETS).problems.map((problem) => `TICKETS_PROFILE: ${file}: ${problem}`);
}

/** The part of the configuration about tickets; the variables are already checked. */
export function toTicketConfig(given: TicketVariables, folder: string): TicketConfig {
  const system = given.LOTSE_TICKETS;
  const profile = given.TICKETS_PROFILE
    ? readTicketProfile(resolve(folder, given.TICKETS_PROFILE), system).profile
    : defaultProfiles[system];
  const common = { profile, webhookSecret: given.TICKETS_WEBHOOK_SECRET, agentChannel: given.LOTSE_AGENT_CHANNEL };
  if (system === 'embedded') return { ...common, system, token: given.TICKETS_TOKEN };
  const { TICKETS_URL: url = '', TICKETS_TOKEN: zammadToken = '' } = given;
  return { ...common, system, url: url.replace(/\/+$/, ''), token: zammadToken };
}

function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && !username && !password && !search && !hash;
}
