import { createHash } from 'node:crypto';
import { removeSecrets } from '../../privacy/recognise-secrets.ts';
import type { ReceivedActivity } from '../../store/store.ts';
import type { IncomingActivity } from './activity-schema.ts';

const keptHtml = /<img\b[^>]*>|itemtype="[^"]*"/gi;

/** Enough to tell that a text is too long; looking for secrets in more would only cost time. */
const longestRead = 8_000;

/** The activity as it may be stored: only what Lotse reads, without names, and without secrets. */
export function withoutSecrets(activity: IncomingActivity): IncomingActivity {
  const { type, id, name, action, timestamp, channelId, serviceUrl, locale, replyToId } = activity;
  const { from, recipient, conversation } = activity;
  const { conversationType, isGroup, tenantId } = conversation;
  return {
    type,
    id,
    name,
    action,
    timestamp,
    channelId,
    serviceUrl,
    locale,
    conversation: { id: conversation.id, conversationType, isGroup, tenantId },
    replyToId,
    from: {
      id: from.id,
      aadObjectId: from.aadObjectId,
      role: from['role'],
      userRole: from['userRole'],
      tenantId: from['tenantId'],
    },
    recipient: { id: recipient.id },
    text: activity.text == null ? activity.text : cleanText(activity.text),
    value: clean(activity.value),
    attachments: activity.attachments?.map(smallAttachment),
    entities: activity.entities
      ?.filter(({ type: kind }) => kind === 'mention')
      .map((entity) => clean(entity) as typeof entity),
    membersAdded: activity.membersAdded?.map((member) => ({ id: member.id })),
    channelData: { tenant: activity.channelData?.tenant, eventType: activity.channelData?.eventType },
  };
}

/** The row of the inbox. An edit has the id of its message, so the moment of the edit belongs to its key. */
export function toInboxRow(activity: IncomingActivity): ReceivedActivity {
  const stored = withoutSecrets(activity);
  return { conversationId: activity.conversation.id, activityId: keyOf(activity), activity: stored };
}

function keyOf(activity: IncomingActivity): string {
  if (!activity.id) return createHash('sha256').update(JSON.stringify(activity)).digest('hex').slice(0, 32);
  return activity.type === 'messageUpdate' ? `${activity.id} edited ${activity.timestamp ?? ''}` : activity.id;
}

/** HTML repeats the text with its formatting: only the marks of pictures and stickers are kept. */
function smallAttachment(attachment: NonNullable<IncomingActivity['attachments']>[number]) {
  const { contentType, content, name } = attachment;
  if (contentType === 'text/html') {
    const marks = typeof content === 'string' ? (content.match(keptHtml) ?? []) : [];
    return { contentType, content: marks.map((mark) => mark.replace(/\s(src|alt|title)="[^"]*"/gi, '')).join('') };
  }
  if (contentType === 'forwardedMessageReference') return { contentType, content: clean(content) };
  return { contentType, content: fileTypeOf(content), name: name?.split('.').at(-1) };
}

function fileTypeOf(content: unknown): unknown {
  const fileType = content && typeof content === 'object' && 'fileType' in content ? content.fileType : undefined;
  return typeof fileType === 'string' ? { fileType } : undefined;
}

function cleanText(text: string): string {
  return removeSecrets(text.slice(0, longestRead)).text;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)]));
}
