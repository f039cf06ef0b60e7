import { createHmac, timingSafeEqual } from 'node:crypto';

/** The value of X-Hub-Signature for a webhook's raw body, as Zammad writes it. */
export function signWebhook(body: string | Buffer, secret: string): string {
  return `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`;
}

/** Whether this signature belongs to the raw body; takes the same time for every wrong one of the right length. */
export function isSignedWebhook(body: string | Buffer, signature: string | undefined, secret: string): boolean {
  const expected = Buffer.from(signWebhook(body, secret));
  const given = Buffer.from(signature ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
