import { z } from 'zod';
import type { BotIdentity } from '../../config.ts';
import type { Connector } from '../outgoing/connector.ts';
import type { IncomingActivity } from './activity-schema.ts';
import type { LearnNames } from './learn-names.ts';
import { isPersonal } from './read-activity.ts';

const memberSchema = z
  .object({ userRole: z.string(), tenantId: z.string(), userPrincipalName: z.string() })
  .partial()
  .passthrough();

/** Whether the sender is a guest of the organisation; those who cannot be looked up are not. */
export type IsGuest = (activity: IncomingActivity) => Promise<boolean>;

const mostRemembered = 5_000;

/** Looks into the activity first, then once per person into the roster, as Teams names guests only there. */
export function createIsGuest(options: {
  bot: BotIdentity | undefined;
  connector: Connector;
  learnNames: LearnNames;
}): IsGuest {
  const { bot, connector, learnNames } = options;
  const remembered = new Map<string, boolean>();

  async function lookUp(activity: IncomingActivity): Promise<boolean> {
    const member = await connector.member({
      serviceUrl: activity.serviceUrl,
      conversationId: activity.conversation.id,
      memberId: activity.from.id,
    });
    if (isPersonal(activity)) await learnNames(activity.conversation.id, member);
    return member !== undefined && namesGuest(member, bot);
  }

  return async function isGuest(activity) {
    if (namesGuest(activity.from, bot)) return true;
    if (!bot || activity.type === 'installationUpdate' || activity.type === 'conversationUpdate') return false;
    const known = remembered.get(activity.from.id);
    if (known !== undefined) return known;
    const guest = await lookUp(activity);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(activity.from.id, guest);
    return guest;
  };
}

function namesGuest(value: unknown, bot: BotIdentity | undefined): boolean {
  const parsed = memberSchema.safeParse(value);
  if (!parsed.success) return false;
  const { userRole, tenantId, userPrincipalName } = parsed.data;
  const foreign = bot !== undefined && tenantId !== undefined && tenantId !== bot.tenantId;
  const role = userRole?.toLowerCase();
  return role === 'guest' || role === 'anonymous' || foreign || userPrincipalName?.includes('#EXT#') === true;
}
