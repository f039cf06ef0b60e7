import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { type AppCredentials, AuthenticationConstants } from 'botframework-connector';
import type { BotIdentity } from '../../config.ts';
import { LotseError } from '../../shared/errors.ts';
import { frameworkSettings } from '../incoming/authenticate.ts';

const timeLimitMs = 20_000;

/** What Entra ID's own numbers mean here; the sentences are ours, as its own name ids and times of the request. */
const cures: [number: string, cure: string][] = [
  ['AADSTS7000215', 'BOT_PASSWORD is no secret of BOT_ID. Enter the value of a client secret, not its id.'],
  ['AADSTS7000222', 'BOT_PASSWORD has expired. Make a new client secret and enter its value.'],
  ['AADSTS700016', 'BOT_TENANT_ID does not know BOT_ID. Correct one of them.'],
  ['AADSTS90002', 'there is no directory BOT_TENANT_ID. Enter the directory (tenant) id of Entra ID.'],
  ['AADSTS900023', 'BOT_TENANT_ID is no id of a directory. Enter the directory (tenant) id of Entra ID.'],
];

/** Fetches the token with which Lotse sends to Teams, and says in a sentence that it came. Throws LOTSE-CONNECTOR-UNREACHABLE with the cure. */
export async function probeToken(bot: BotIdentity): Promise<string> {
  const factory = new ConfigurationServiceClientCredentialFactory(frameworkSettings(bot));
  const { ToChannelFromBotOAuthScope: audience, ToChannelFromBotLoginUrlPrefix: login } = AuthenticationConstants;
  try {
    const credentials = (await factory.createCredentials(bot.id, audience, login, true)) as AppCredentials;
    await withinTimeLimit(credentials.getToken(true));
  } catch (cause) {
    throw new LotseError('LOTSE-CONNECTOR-UNREACHABLE', `Lotse gets no token for Teams: ${describe(cause, bot)}`, {
      cause,
    });
  }
  return `Microsoft gives bot ${bot.id} its token`;
}

function withinTimeLimit<Result>(promise: Promise<Result>): Promise<Result> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('silence')), timeLimitMs).unref();
  });
  return Promise.race([promise, late]);
}

function describe(cause: unknown, bot: BotIdentity): string {
  const text = String(cause);
  const known = cures.find(([number]) => new RegExp(`${number}\\b`).test(text));
  if (known) return known[1];
  if (bot.type === 'UserAssignedMSI') {
    return 'this machine gives out none for the managed identity BOT_ID. Assign that identity to it, or set BOT_TYPE=SingleTenant.';
  }
  const number = /AADSTS\d+/.exec(text)?.[0] ?? 'no reason given';
  return `Microsoft refuses it (${number}). Check BOT_ID, BOT_TENANT_ID and BOT_PASSWORD.`;
}
