import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MicrosoftAppCredentials, ServiceClientCredentialsFactory } from 'botframework-connector';
import { exportJWK, generateKeyPair, type KeyLike, SignJWT } from 'jose';
import type { IdentityProvider } from '../../src/teams/incoming/authenticate.ts';

/** The bot that tests pretend to be. */
export const testBot = {
  id: '5a7a0001-0000-4000-8000-000000000001',
  tenantId: 'our-tenant',
  type: 'SingleTenant' as const,
  password: 'a password for tests',
};

export type FakeIdentityProvider = IdentityProvider & {
  /** A token as the Bot Framework signs it; `changes` spoils claims or header. */
  token(changes: TokenChanges): Promise<string>;
  close(): Promise<void>;
};

type TokenChanges = {
  serviceUrl: string;
  claims?: Record<string, unknown>;
  expiresAt?: number;
  key?: KeyLike | Uint8Array;
  header?: { alg: string; kid?: string };
};

const issuer = 'https://api.botframework.test';

/** OpenID metadata and signing keys on this machine, in the place of Microsoft's. */
export async function startFakeIdentityProvider(): Promise<FakeIdentityProvider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'signing', use: 'sig', endorsements: ['msteams'] };
  const server = createServer((request, response) => {
    const body = request.url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: `${address()}/keys` };
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  function address(): string {
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  return {
    // The SDK takes these addresses only as a whole set.
    settings: {
      ToChannelFromBotLoginUrl: `${address()}/login`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.test',
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromChannelOpenIdMetadataUrl: `${address()}/metadata`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${address()}/metadata`,
      OAuthUrl: address(),
      CallerId: 'urn:botframework:test',
    },
    credentials: new CredentialsWithoutToken(),
    token({ serviceUrl, claims, expiresAt, key, header }) {
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({ serviceurl: serviceUrl, aud: testBot.id, iss: issuer, ...claims })
        .setProtectedHeader({ kid: 'signing', ...(header ?? { alg: 'RS256' }) })
        .setIssuedAt(now)
        .setExpirationTime(expiresAt ?? now + 600)
        .sign(key ?? privateKey);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Knows the bot; sends without a token, as the fake connector asks for none. */
class CredentialsWithoutToken extends ServiceClientCredentialsFactory {
  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === testBot.id);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(): Promise<MicrosoftAppCredentials> {
    return Promise.resolve(MicrosoftAppCredentials.Empty);
  }
}
