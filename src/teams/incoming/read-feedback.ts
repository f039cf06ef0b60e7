import { z } from 'zod';
import { maskContacts, removeSecrets } from '../../privacy/recognise-secrets.ts';
import type { Feedback } from '../../store/store.ts';
import type { IncomingActivity } from './activity-schema.ts';

const feedbackSchema = z.object({
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.string().nullish() }),
});
const reasonSchema = z.object({ feedbackText: z.string() });
const longestReason = 1_000;

/** What a thumb says and about which message; null when Teams sent something else. Nothing about who pressed it. */
export function readFeedback(activity: IncomingActivity): Feedback | null {
  const parsed = feedbackSchema.safeParse(activity.value);
  if (!parsed.success || !activity.replyToId) return null;
  const { reaction, feedback } = parsed.data.actionValue;
  return {
    conversationId: activity.conversation.id,
    activityId: activity.replyToId,
    reaction,
    reason: maskContacts(removeSecrets(reasonOf(feedback ?? '').slice(0, longestReason)).text),
  };
}

/** Teams wraps the text of its form in JSON; other clients send it as it is. */
function reasonOf(feedback: string): string {
  try {
    const parsed = reasonSchema.safeParse(JSON.parse(feedback));
    return parsed.success ? parsed.data.feedbackText : '';
  } catch {
    return feedback;
  }
}
