import type { NoticeLine } from '../messaging/reply.ts';
import type { Language } from '../shared/language.ts';
import type { Notice } from './article.ts';

/** The notices that are valid at this moment. */
export function validNotices(notices: Notice[], now: Date): Notice[] {
  return notices.filter((notice) => notice.validFrom <= now && now < notice.validUntil);
}

/** The valid notices that concern an article, in the reader's language where there is one. */
export function noticesFor(notices: Notice[], articleId: string, language: Language, now: Date): NoticeLine[] {
  return validNotices(notices, now)
    .filter((notice) => notice.affects.includes(articleId))
    .map((notice) => toNoticeLine(notice, language));
}

/** A notice as it stands above an answer. */
export function toNoticeLine(notice: Notice, language: Language): NoticeLine {
  const text = notice.texts[language] ?? notice.texts.de ?? notice.texts.en ?? { title: notice.id, text: '' };
  return { id: notice.id, title: text.title, text: text.text, validUntil: notice.validUntil.toISOString() };
}
