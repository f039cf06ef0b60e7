import { z } from 'zod';

const account = z.object({ id: z.string().min(1), aadObjectId: z.string().nullish(), name: z.string().nullish() });

const attachment = z
  .object({ contentType: z.string(), content: z.unknown(), name: z.string().nullish() })
  .partial({ content: true, name: true })
  .passthrough();

const channelData = z
  .object({ tenant: z.object({ id: z.string() }).passthrough().nullish(), eventType: z.string().nullish() })
  .passthrough();

/** The part of a Bot Framework activity that Lotse relies on; everything else passes unread. */
export const incomingActivitySchema = z
  .object({
    type: z.string().min(1),
    id: z.string().min(1).nullish(),
    name: z.string().nullish(),
    action: z.string().nullish(),
    timestamp: z.string().nullish(),
    channelId: z.string().min(1),
    serviceUrl: z.string().url(),
    locale: z.string().nullish(),
    conversation: z
      .object({
        id: z.string().min(1),
        conversationType: z.string().nullish(),
        isGroup: z.boolean().nullish(),
        tenantId: z.string().nullish(),
      })
      .passthrough(),
    from: account.passthrough(),
    recipient: account.passthrough(),
    text: z.string().nullish(),
    replyToId: z.string().nullish(),
    value: z.unknown(),
    attachments: z.array(attachment).nullish(),
    entities: z.array(z.object({ type: z.string().nullish() }).passthrough()).nullish(),
    membersAdded: z.array(z.object({ id: z.string() }).passthrough()).nullish(),
    channelData: channelData.nullish(),
  })
  .passthrough();

/** An activity as a channel sent it, checked at the door. */
export type IncomingActivity = z.infer<typeof incomingActivitySchema>;
