import { z } from 'zod';
import { plainText } from './plain-text.ts';

type ReadAttachment =
  | { kind: 'media'; what: 'picture' | 'voice' | 'sticker' | 'file' }
  | { kind: 'forwarded'; text: string }
  /** Formatting of the text, quotes, cards: nothing to respond to by itself. */
  | { kind: 'nothing' };

const pictureFiles = new Set(['png', 'jpg', 'jpeg', 'gif', 'bmp', 'webp', 'heic', 'svg']);
const voiceFiles = new Set(['mp3', 'm4a', 'wav', 'ogg', 'opus', 'amr']);
const stickerMark = /schema\.skype\.com\/(Sticker|Giphy|Emoji)/i;

const fileSchema = z.object({ fileType: z.string() });
const previewSchema = z.object({ messagePreview: z.string() });

/** Tells what an attachment of a Teams message is. */
export function readAttachment(attachment: {
  contentType: string;
  content?: unknown;
  name?: string | null;
}): ReadAttachment {
  const { contentType, content, name } = attachment;
  if (contentType === 'forwardedMessageReference') return { kind: 'forwarded', text: preview(content) };
  if (contentType === 'text/html') return readHtml(content);
  if (contentType.startsWith('image/')) return { kind: 'media', what: 'picture' };
  if (contentType.startsWith('audio/') || contentType.endsWith('card.audio')) return { kind: 'media', what: 'voice' };
  if (contentType === 'application/vnd.microsoft.teams.file.download.info') return readFile(content, name);
  if (contentType === 'messageReference' || contentType.startsWith('application/vnd.microsoft.'))
    return { kind: 'nothing' };
  return { kind: 'media', what: 'file' };
}

function readHtml(content: unknown): ReadAttachment {
  const html = typeof content === 'string' ? content : '';
  if (stickerMark.test(html)) return { kind: 'media', what: 'sticker' };
  return /<img\b/i.test(html) ? { kind: 'media', what: 'picture' } : { kind: 'nothing' };
}

function readFile(content: unknown, name: string | null | undefined): ReadAttachment {
  const parsed = fileSchema.safeParse(content);
  const type = (parsed.success ? parsed.data.fileType : (name?.split('.').at(-1) ?? '')).toLowerCase();
  if (pictureFiles.has(type)) return { kind: 'media', what: 'picture' };
  return { kind: 'media', what: voiceFiles.has(type) ? 'voice' : 'file' };
}

function preview(content: unknown): string {
  const value = typeof content === 'string' ? parseJson(content) : content;
  const parsed = previewSchema.safeParse(value);
  return parsed.success ? plainText(parsed.data.messagePreview, []) : '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
