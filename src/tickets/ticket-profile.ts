import { readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { toLotseError } from '../shared/errors.ts';

const name = z.string().trim().min(1);
const inBoth = z.object({ de: name, en: name }).strict();

const category = z
  .object({ id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'use a-z, 0-9 and -'), title: inBoth, group: name.optional() })
  .strict();

/** `TICKETS_PROFILE`: how this organisation's ticket system is used. Everything may be left out. */
const ticketProfileSchema = z
  .object({
    group: name.optional(),
    categories: z.array(category).max(20).optional(),
    urgency: z.object({ low: name, normal: name, high: name }).strict().partial().optional(),
    requester: z
      .object({ attribute: z.enum(['email', 'login']), createCustomers: z.boolean() })
      .strict()
      .partial()
      .optional(),
    articleType: z.enum(['web', 'note', 'phone']).optional(),
    settleSeconds: z.number().int().min(0).max(3600).optional(),
    lookSeconds: z.number().int().min(5).max(86_400).optional(),
    states: z
      .object({ open: name, closed: name, shownAsPending: z.array(name), shownAsClosed: z.array(name) })
      .strict()
      .partial()
      .optional(),
  })
  .strict();

export type TicketProfile = {
  /** Where a ticket goes whose category names no group. */
  group: string;
  categories: z.infer<typeof category>[];
  /** The system's names of our three urgencies. */
  urgency: { low: string; normal: string; high: string };
  requester: {
    /** What a person's address in Teams is compared with. */
    attribute: 'email' | 'login';
    /** Whether the system may make an account for an address that it does not know. */
    createCustomers: boolean;
  };
  /** How a person's words are entered; `web` sets off what the system does for a customer's own ticket, `note` nothing. */
  articleType: 'web' | 'note' | 'phone';
  settleSeconds: number;
  /** How often an open ticket is looked at without a reason; a webhook is faster. */
  lookSeconds: number;
  states: { open: string; closed: string; shownAsPending: string[]; shownAsClosed: string[] };
};

const common: TicketProfile = {
  group: 'Users',
  categories: [
    { id: 'account', title: { de: 'Anmeldung und Konto', en: 'Sign-in and account' } },
    { id: 'hardware', title: { de: 'Gerät und Zubehör', en: 'Device and accessories' } },
    { id: 'software', title: { de: 'Programm', en: 'Software' } },
    { id: 'network', title: { de: 'Netz, WLAN und VPN', en: 'Network, Wi-Fi and VPN' } },
    { id: 'mail', title: { de: 'E-Mail und Teams', en: 'E-mail and Teams' } },
    { id: 'printing', title: { de: 'Drucken und Scannen', en: 'Printing and scanning' } },
    { id: 'other', title: { de: 'Etwas anderes', en: 'Something else' } },
  ],
  urgency: { low: '1 low', normal: '2 normal', high: '3 high' },
  requester: { attribute: 'email', createCustomers: false },
  articleType: 'web',
  settleSeconds: 120,
  lookSeconds: 300,
  states: {
    open: 'open',
    closed: 'closed',
    shownAsPending: ['pending reminder', 'pending close'],
    shownAsClosed: ['closed', 'merged', 'removed'],
  },
};

/** What holds where no profile says otherwise. The desk has no accounts, and finds at once what it has stored. */
export const defaultProfiles: Record<'embedded' | 'zammad', TicketProfile> = {
  zammad: common,
  embedded: {
    ...common,
    group: 'Helpdesk',
    requester: { attribute: 'email', createCustomers: true },
    settleSeconds: 0,
    lookSeconds: 30,
  },
};

/** Reads a profile over the defaults of its system; problems name the place in the file and are empty where all is well. */
export function readTicketProfile(
  file: string,
  system: keyof typeof defaultProfiles,
): { profile: TicketProfile; problems: string[] } {
  const fallback = defaultProfiles[system];
  try {
    const parsed = ticketProfileSchema.safeParse(parse(readFileSync(file, 'utf8')) ?? {});
    if (parsed.success) return { profile: merge(fallback, parsed.data), problems: [] };
    return { profile: fallback, problems: parsed.error.issues.map(describe) };
  } catch (thrown) {
    const reason = thrown instanceof YAMLParseError ? thrown.message.split('\n')[0] : toLotseError(thrown).message;
    return { profile: fallback, problems: [`cannot be read (${reason})`] };
  }
}

function merge(fallback: TicketProfile, file: z.infer<typeof ticketProfileSchema>): TicketProfile {
  const states = { ...fallback.states, ...file.states };
  return {
    group: file.group ?? fallback.group,
    categories: file.categories ?? fallback.categories,
    urgency: { ...fallback.urgency, ...file.urgency },
    requester: { ...fallback.requester, ...file.requester },
    articleType: file.articleType ?? fallback.articleType,
    settleSeconds: file.settleSeconds ?? fallback.settleSeconds,
    lookSeconds: file.lookSeconds ?? fallback.lookSeconds,
    // A state that closes a ticket has to be shown as closed, whatever else is listed.
    states: { ...states, shownAsClosed: [...new Set([...states.shownAsClosed, states.closed])] },
  };
}

function describe(issue: z.ZodIssue): string {
  const place = issue.path.join('.');
  return place ? `${place}: ${issue.message}` : issue.message;
}
