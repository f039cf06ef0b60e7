import { z } from 'zod';
import type { Log } from '../../shared/log.ts';
import type { Store } from '../../store/store.ts';
import { describeError } from '../turns/failure-reply.ts';

const name = z.string().trim().min(3).optional().catch(undefined);
const memberSchema = z.object({ userPrincipalName: name, email: name });

/** Lets a person be found later by what the roster says: their sign-in name and address, kept as hashes. */
export type LearnNames = (conversationId: string, member: unknown) => Promise<void>;

/** Learns into the store; a failure is no reason to leave anybody without an answer. */
export function createLearnNames({ store, log }: { store: Store; log: Log }): LearnNames {
  return async function learnNames(conversationId, member) {
    const parsed = memberSchema.safeParse(member);
    if (!parsed.success) return;
    const { userPrincipalName, email } = parsed.data;
    const names = [...new Set([userPrincipalName, email].flatMap((each) => each?.toLowerCase() ?? []))];
    await store.rememberNames(conversationId, names).catch((thrown: unknown) => {
      log.warn(describeError(thrown), 'names not remembered');
    });
  };
}
