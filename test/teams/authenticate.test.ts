import assert from 'node:assert/strict';
import { generateKeyPair } from 'jose';
import { messageActivity } from '../support/activities.ts';
import { type FakeIdentityProvider, startFakeIdentityProvider, testBot } from '../support/fake-identity-provider.ts';
import { startHarnessInMemory } from '../support/teams-harness.ts';

type InMemory = Awaited<ReturnType<typeof startHarnessInMemory>>;

describe('a request with a bot identity configured', () => {
  let lotse: InMemory;
  let provider: FakeIdentityProvider;
  let serviceUrl: string;
  const error = console.error;

  before(async () => {
    // The SDK writes refused tokens to the console.
    console.error = () => undefined;
    provider = await startFakeIdentityProvider();
    lotse = await startHarnessInMemory({
      config: { bot: testBot, groupChats: false },
      identityProvider: provider,
    });
    serviceUrl = lotse.connector.serviceUrl;
  });
  after(async () => {
    console.error = error;
    await lotse.close();
    await provider.close();
  });

  async function send(token: string | undefined, changes?: Record<string, unknown>) {
    const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    return lotse.post(messageActivity(serviceUrl, 'hallo', changes), headers);
  }

  it('is answered when the token is right', async () => {
    const accepted = await send(await provider.token({ serviceUrl }));
    await lotse.connector.waitFor(1);

    assert.equal(accepted.status, 200);
  });

  const wrong: [what: string, token: () => Promise<string | undefined>][] = [
    ['no token', async () => undefined],
    ['nonsense', async () => 'nonsense'],
    [
      'a token of another key',
      async () => provider.token({ serviceUrl, key: (await generateKeyPair('RS256')).privateKey }),
    ],
    ['an expired token', async () => provider.token({ serviceUrl, expiresAt: Math.floor(Date.now() / 1_000) - 3_600 })],
    ['an unsigned token', async () => unsigned(serviceUrl)],
    [
      'a token signed with a shared key',
      async () =>
        provider.token({ serviceUrl, header: { alg: 'HS256' }, key: new TextEncoder().encode('x'.repeat(32)) }),
    ],
    ['a token for another bot', async () => provider.token({ serviceUrl, claims: { aud: 'another-bot' } })],
    ['a token of another issuer', async () => provider.token({ serviceUrl, claims: { iss: 'https://evil.example' } })],
    ['a token for another service address', async () => provider.token({ serviceUrl: 'https://evil.example/' })],
    [
      'a token without a service address',
      async () => provider.token({ serviceUrl, claims: { serviceurl: undefined } }),
    ],
    ['an unknown key id', async () => provider.token({ serviceUrl, header: { alg: 'RS256', kid: 'unknown' } })],
  ];
  for (const [what, token] of wrong) {
    it(`gets 401 with ${what}`, async () => {
      const stored = lotse.store.inbox.length;

      const refused = await send(await token());

      assert.equal(refused.status, 401);
      assert.match(JSON.stringify(refused.body), /"code":"LOTSE-NOT-AUTHENTICATED"/);
      assert.equal(lotse.store.inbox.length, stored);
    });
  }

  it('gets 401 from another channel than Teams', async () => {
    const refused = await send(await provider.token({ serviceUrl }), { channelId: 'webchat' });

    assert.equal(refused.status, 401);
  });

  const foreign: [what: string, changes: Record<string, unknown>][] = [
    ['conversation', { conversation: { id: 'a:1', tenantId: 'their-tenant' } }],
    ['channel data', { channelData: { tenant: { id: 'their-tenant' } } }],
    ['neither', { conversation: { id: 'a:1' }, channelData: {} }],
  ];
  for (const [what, changes] of foreign) {
    it(`gets 403 when the tenant is not ours (${what})`, async () => {
      const refused = await send(await provider.token({ serviceUrl }), changes);

      assert.equal(refused.status, 403);
      assert.match(JSON.stringify(refused.body), /"code":"LOTSE-FOREIGN-TENANT"/);
    });
  }
});

describe('a request while the signing keys cannot be fetched', () => {
  it('gets 503, so that Teams sends again', async () => {
    const provider = await startFakeIdentityProvider();
    const lotse = await startHarnessInMemory({
      config: { bot: testBot, groupChats: false },
      identityProvider: provider,
    });
    const { serviceUrl } = lotse.connector;
    const token = await provider.token({ serviceUrl });
    await provider.close();

    const refused = await lotse.post(messageActivity(serviceUrl, 'hallo'), { Authorization: `Bearer ${token}` });
    await lotse.close();

    assert.equal(refused.status, 503);
    assert.match(JSON.stringify(refused.body), /LOTSE-IDENTITY-UNREACHABLE/);
  });
});

function unsigned(serviceUrl: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { aud: testBot.id, iss: 'https://api.botframework.test', serviceurl: serviceUrl, exp: 9_999_999_999 };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}
