import type { Message, MessageContent } from '../../messaging/message.ts';
import type { HintName } from '../../messaging/reply.ts';
import type { Language } from '../../shared/language.ts';
import type { IncomingActivity } from './activity-schema.ts';
import { plainText } from './plain-text.ts';
import { readAttachment } from './read-attachment.ts';

/** What an activity is to Lotse: something to respond to, something answered with a remark, or nothing. */
export type Reading = { kind: 'message'; message: Message } | { kind: 'hint'; hint: HintName } | { kind: 'nothing' };

/** Longer texts are logs or mails; what the person wants cannot be told from them. */
const longestText = 4_000;

/** Reads a message, an edit or an installation; card actions have their own door. */
export function readActivity(activity: IncomingActivity, options: { groupChats: boolean }): Reading {
  if (isInstallation(activity)) {
    return isPersonal(activity) || options.groupChats ? message(activity, { kind: 'installed' }) : { kind: 'nothing' };
  }
  if (activity.type !== 'message' && !isEdit(activity)) return { kind: 'nothing' };
  if (!isPersonal(activity)) {
    if (!mentionsBot(activity)) return { kind: 'nothing' };
    if (!options.groupChats) return { kind: 'hint', hint: 'groupChat' };
  }
  const content = readContent(activity);
  if (content.kind === 'text' && content.text.length > longestText) return { kind: 'hint', hint: 'tooLong' };
  return message(activity, content);
}

/** A message around its content: who, where, in which language. */
export function messageFrom(activity: IncomingActivity, content: MessageContent): Message {
  return {
    conversationId: activity.conversation.id,
    personId: personIdOf(activity),
    clientLanguage: clientLanguage(activity),
    isPersonal: isPersonal(activity),
    ...(activity.type === 'invoke' && activity.replyToId ? { cardActivityId: activity.replyToId } : {}),
    content,
  };
}

/** Who acts: the account in the organisation's directory, else the channel's own id. */
export function personIdOf({ from }: IncomingActivity): string {
  return from.aadObjectId ?? from.id;
}

/** Teams tells the client's language in `locale`; whoever uses neither German nor English gets English. */
export function clientLanguage(activity: IncomingActivity): Language {
  const locale = activity.locale ?? 'de';
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** True for a chat between one person and Lotse. */
export function isPersonal(activity: IncomingActivity): boolean {
  const { conversationType, isGroup } = activity.conversation;
  return conversationType ? conversationType === 'personal' : isGroup !== true;
}

function message(activity: IncomingActivity, content: MessageContent): Reading {
  return { kind: 'message', message: messageFrom(activity, content) };
}

function isInstallation(activity: IncomingActivity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'add';
  const added = activity.membersAdded ?? [];
  return activity.type === 'conversationUpdate' && added.some(({ id }) => id === activity.recipient.id);
}

/** Teams also reports as an update that a deletion was taken back. */
function isEdit({ type, channelData }: IncomingActivity): boolean {
  return type === 'messageUpdate' && (channelData?.eventType ?? 'editMessage') === 'editMessage';
}

function mentionsBot(activity: IncomingActivity): boolean {
  return (activity.entities ?? []).some((entity) => {
    const mentioned = entity['mentioned'] as { id?: string } | undefined;
    return entity.type === 'mention' && mentioned?.id === activity.recipient.id;
  });
}

function readContent(activity: IncomingActivity): MessageContent {
  const attachments = (activity.attachments ?? []).map(readAttachment);
  const forwarded = attachments.find((attachment) => attachment.kind === 'forwarded');
  const text = plainText(activity.text ?? '', botNames(activity)) || (forwarded?.text ?? '');
  if (text)
    return { kind: 'text', text, edited: activity.type === 'messageUpdate', forwarded: forwarded !== undefined };
  const media = attachments.find((attachment) => attachment.kind === 'media');
  return media ? { kind: 'attachment', what: media.what } : { kind: 'empty' };
}

/** The texts of the mentions that address Lotse itself; other people's names stay in the sentence. */
function botNames(activity: IncomingActivity): string[] {
  return (activity.entities ?? []).flatMap((entity) => {
    const mentioned = entity['mentioned'] as { id?: string } | undefined;
    const text = entity['text'];
    return entity.type === 'mention' && mentioned?.id === activity.recipient.id && typeof text === 'string'
      ? [text]
      : [];
  });
}
