import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { People } from '../../messaging/people.ts';
import type { Store } from '../../store/store.ts';
import type { LearnNames } from '../incoming/learn-names.ts';
import type { Connector } from './connector.ts';

const filled = z.string().trim().min(1).optional().catch(undefined);
const memberSchema = z.object({ name: filled, email: filled, userPrincipalName: filled });

/** Looks into the roster of the conversation that the person writes in. */
export function createPeople(options: { store: Store; connector: Connector; learnNames: LearnNames }): People {
  const { store, connector, learnNames } = options;
  return {
    async find(conversationId, personId) {
      const reference = (await store.reference(conversationId)) as Partial<ConversationReference> | null;
      if (!reference?.serviceUrl) return 'unknown';
      const { user, serviceUrl } = reference;
      const isTheirs = user?.aadObjectId === personId;
      const memberId = isTheirs && user ? user.id : personId;
      const entry = await connector.member({ serviceUrl, conversationId, memberId });
      await learnNames(conversationId, entry);
      const member = memberSchema.safeParse(entry);
      return member.success ? member.data : 'unknown';
    },
  };
}
