import {
  type Activity,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  ClaimsIdentity,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { BotIdentity } from '../../config.ts';
import { LotseError } from '../../shared/errors.ts';
import { type ConnectorClients, createConnectorClients } from '../outgoing/connector-clients.ts';
import type { IncomingActivity } from './activity-schema.ts';

/** Addresses and credentials of another identity provider than Microsoft's public one (tests, sovereign clouds). */
export type IdentityProvider = {
  settings: ConfigurationBotFrameworkAuthenticationOptions;
  credentials?: ServiceClientCredentialsFactory;
};

export type Authentication = {
  framework: ConfigurationBotFrameworkAuthentication;
  /** Who Lotse is when it works on an activity or sends a message. */
  ownIdentity: AuthenticateRequestResult;
  connectorClient: ConnectorClients;
  /** Throws LOTSE-NOT-AUTHENTICATED, LOTSE-FOREIGN-TENANT, or LOTSE-IDENTITY-UNREACHABLE when the signing keys cannot be fetched. */
  authenticate(activity: IncomingActivity, caller: Caller): Promise<void>;
};

/** What the HTTP request tells about its sender. */
type Caller = {
  authorization: string | undefined;
  origin: string | undefined;
  remoteAddress: string | undefined;
};

const loopbackAddresses = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const loopbackOrigin = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
const signingAlgorithms = new Set(['RS256', 'RS384', 'RS512']);

/** Checks who sends an activity: with a bot identity a signed token of our tenant, without one only this machine. */
export function createAuthentication(options: {
  bot: BotIdentity | undefined;
  identityProvider: IdentityProvider | undefined;
}): Authentication {
  const { bot, identityProvider } = options;
  const framework = new CachingAuthentication(
    { ...frameworkSettings(bot), ...identityProvider?.settings },
    identityProvider?.credentials ?? new ConfigurationServiceClientCredentialFactory(frameworkSettings(bot)),
  );
  const claimsIdentity = ownClaims(bot);
  const audience =
    identityProvider?.settings.ToChannelFromBotOAuthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope;
  const connectorClient = createConnectorClients(framework.createConnectorFactory(claimsIdentity), audience);
  return {
    framework,
    connectorClient,
    ownIdentity: { audience, claimsIdentity, connectorFactory: { create: connectorClient } },
    async authenticate(activity, caller) {
      if (!bot) return requireThisMachine(caller);
      await requireToken({ framework, bot, activity, authorization: caller.authorization });
      requireOurTenant(activity, bot.tenantId);
    },
  };
}

/** The SDK builds a client for user tokens in every turn, a third of a turn's cost; Lotse has no user tokens: one is enough. */
class CachingAuthentication extends ConfigurationBotFrameworkAuthentication {
  private userTokenClient: Promise<UserTokenClient> | undefined;

  override createUserTokenClient(claimsIdentity: ClaimsIdentity): Promise<UserTokenClient> {
    this.userTokenClient ??= super.createUserTokenClient(claimsIdentity);
    return this.userTokenClient;
  }
}

/** The bot's identity in the SDK's words; the password only where it is used. */
export function frameworkSettings(bot: BotIdentity | undefined): Record<string, string> {
  if (!bot) return {};
  const settings = { MicrosoftAppId: bot.id, MicrosoftAppTenantId: bot.tenantId, MicrosoftAppType: bot.type };
  return bot.password && bot.type === 'SingleTenant' ? { ...settings, MicrosoftAppPassword: bot.password } : settings;
}

function ownClaims(bot: BotIdentity | undefined): ClaimsIdentity {
  if (!bot) return new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
  return new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: bot.id },
    { type: AuthenticationConstants.AppIdClaim, value: bot.id },
  ]);
}

function requireThisMachine(caller: Caller): void {
  const foreignPage = caller.origin !== undefined && !loopbackOrigin.test(caller.origin);
  if (!foreignPage && caller.remoteAddress && loopbackAddresses.has(caller.remoteAddress)) return;
  throw notAuthenticated('Without BOT_ID Lotse listens to this machine only.');
}

async function requireToken(request: {
  framework: ConfigurationBotFrameworkAuthentication;
  bot: BotIdentity;
  activity: IncomingActivity;
  authorization: string | undefined;
}): Promise<void> {
  const { framework, bot, activity, authorization } = request;
  if (activity.channelId !== 'msteams') throw notAuthenticated('Only Microsoft Teams may send activities.');
  if (!authorization || !signingAlgorithms.has(algorithmOf(authorization))) {
    throw notAuthenticated('The request carries no token signed by the Bot Framework.');
  }
  const result = await framework
    .authenticateRequest(activity as unknown as Activity, authorization)
    .catch((cause: unknown) => Promise.reject(translate(cause)));
  // The SDK does not look at the audience of every kind of token, nor insist on the service address.
  const { claimsIdentity } = result;
  const audience = claimsIdentity.getClaimValue(AuthenticationConstants.AudienceClaim);
  const serviceUrl = claimsIdentity.getClaimValue(AuthenticationConstants.ServiceUrlClaim);
  if (audience !== bot.id || serviceUrl !== activity.serviceUrl) {
    throw notAuthenticated('The token was made for another bot or another service address.');
  }
}

function algorithmOf(authorization: string): string {
  const header = /^Bearer ([\w-]+)\.[\w-]+\.[\w-]+$/.exec(authorization)?.[1];
  if (!header) return 'none';
  try {
    const { alg } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { alg?: unknown };
    return typeof alg === 'string' ? alg : 'none';
  } catch {
    return 'none';
  }
}

function translate(cause: unknown): LotseError {
  const unreachable = cause instanceof Error && (cause.name === 'FetchError' || /Failed to load/.test(cause.message));
  if (!unreachable) return notAuthenticated('The token is not valid.', cause);
  return new LotseError('LOTSE-IDENTITY-UNREACHABLE', "The Bot Framework's signing keys cannot be fetched.", { cause });
}

function notAuthenticated(message: string, cause?: unknown): LotseError {
  return new LotseError('LOTSE-NOT-AUTHENTICATED', message, { cause });
}

function requireOurTenant(activity: IncomingActivity, tenantId: string): void {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((id) => id != null);
  if (named.length > 0 && named.every((id) => id === tenantId)) return;
  throw new LotseError('LOTSE-FOREIGN-TENANT', 'The activity comes from another organisation.');
}
