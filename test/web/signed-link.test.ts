import assert from 'node:assert/strict';
import { signedArticleLink, verifyArticleLink } from '../../src/web/signed-link.ts';

const key = Buffer.from('0123456789abcdef0123456789abcdef');
const signer = { key, publicUrl: 'https://lotse.example' };
const expires = new Date('2026-11-26T09:00:00Z');
const before = new Date('2026-11-26T08:59:59Z');

function open(address: string, now: Date, withKey = key): void {
  const url = new URL(address);
  const articleId = decodeURIComponent(url.pathname.replace('/articles/', ''));
  const { searchParams } = url;
  verifyArticleLink(
    {
      articleId,
      expires: searchParams.get('expires') ?? undefined,
      signature: searchParams.get('signature') ?? undefined,
    },
    now,
    withKey,
  );
}

describe('a signed link', () => {
  const link = signedArticleLink('vpn-verbinden', expires, signer);

  it('leads to the page of the article', () => {
    assert.match(link, /^https:\/\/lotse\.example\/articles\/vpn-verbinden\?expires=1795683600&signature=[\w-]{43}$/);
  });

  it('opens until it expires', () => {
    assert.doesNotThrow(() => open(link, before));
    assert.throws(() => open(link, expires), { code: 'LOTSE-LINK-EXPIRED' });
  });

  const forgeries: [string, string][] = [
    ['another article', link.replace('vpn-verbinden', 'sicherheitsvorfall')],
    ['a later day', link.replace('expires=1795683600', 'expires=1895683600')],
    ['no signature', link.replace(/&signature=.*/, '')],
    ['no expiry', link.replace('expires=1795683600&', '')],
    ['a cut signature', link.slice(0, -1)],
    ['an expiry that is no number', link.replace('expires=1795683600', 'expires=Infinity')],
  ];
  for (const [what, forged] of forgeries) {
    it(`does not open with ${what}`, () => {
      assert.throws(() => open(forged, before), { code: 'LOTSE-LINK-EXPIRED' });
    });
  }

  it('does not open with the key of another Lotse', () => {
    assert.throws(() => open(link, before, Buffer.from('another key, also long enough!!!')), {
      code: 'LOTSE-LINK-EXPIRED',
    });
  });

  it('carries unusual ids', () => {
    const unusual = signedArticleLink('a/b?c=d&e ü', expires, signer);

    assert.doesNotThrow(() => open(unusual, before));
  });
});
