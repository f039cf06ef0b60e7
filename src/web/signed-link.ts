import { createHmac, timingSafeEqual } from 'node:crypto';
import { LotseError } from '../shared/errors.ts';

/** Signs links to article pages, so that only people who were given a link can open one, and only for a time. */
export type LinkSigner = {
  /** Secret of at least 16 bytes; whoever has it can make links. */
  key: Buffer;
  /** The public address without a trailing slash. */
  publicUrl: string;
};

/** `<publicUrl>/articles/<id>?expires=<Unix seconds>&signature=<HMAC-SHA256>`. */
export function signedArticleLink(articleId: string, expires: Date, signer: LinkSigner): string {
  const seconds = Math.floor(expires.getTime() / 1000);
  const query = new URLSearchParams({
    expires: String(seconds),
    signature: sign(articleId, String(seconds), signer.key),
  });
  return `${signer.publicUrl}/articles/${encodeURIComponent(articleId)}?${query.toString()}`;
}

/** Passes when the link is ours and still valid. Throws LOTSE-LINK-EXPIRED otherwise, without saying which of both failed. */
export function verifyArticleLink(
  link: { articleId: string; expires: string | undefined; signature: string | undefined },
  now: Date,
  key: Buffer,
): void {
  const { articleId, expires = '', signature = '' } = link;
  const authentic = sameText(signature, sign(articleId, expires, key));
  const current = /^\d{1,12}$/.test(expires) && Number(expires) * 1000 > now.getTime();
  if (authentic && current) return;
  throw new LotseError(
    'LOTSE-LINK-EXPIRED',
    `The link to the article "${articleId}" has expired or was not made by this Lotse. Ask the question again to get a new one.`,
  );
}

function sign(articleId: string, expires: string, key: Buffer): string {
  return createHmac('sha256', key).update(`article\n${articleId}\n${expires}`).digest('base64url');
}

// Compares digests, so that the time taken tells neither length nor content.
function sameText(given: string, expected: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
