import { z } from 'zod';
import type { Feedback } from '../../store/store.ts';
import type { IncomingActivity } from './activity-schema.ts';

const feedbackSchema = z.object({
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown() }),
});
const fieldsSchema = z.record(z.unknown());
const longestReason = 1_000;

/** What a thumb says and about which message; null when Teams sent something else. Nothing about who pressed it. */
export async function readFeedback(
  activity: IncomingActivity,
  maskText: (text: string) => Promise<string>,
): Promise<Feedback | null> {
  const parsed = feedbackSchema.safeParse(activity.value);
  if (!parsed.success || !activity.replyToId) return null;
  const { reaction, feedback } = parsed.data.actionValue;
  return {
    conversationId: activity.conversation.id,
    activityId: activity.replyToId,
    reaction,
    reason: await maskText(reasonOf(feedback).slice(0, longestReason)),
  };
}

/** Teams wraps what its form asked in JSON: its own has one text, a form of one's own several fields; other clients send the text as it is. */
function reasonOf(feedback: unknown): string {
  if (typeof feedback !== 'string') return textsIn(feedback).join('; ');
  try {
    return textsIn(JSON.parse(feedback)).join('; ');
  } catch {
    return feedback;
  }
}

/** The texts of a form, in its order; ticked choices come as a list. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  const fields = fieldsSchema.safeParse(value);
  return fields.success ? Object.values(fields.data).flatMap(textsIn) : [];
}
