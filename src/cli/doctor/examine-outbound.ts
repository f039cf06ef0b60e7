import type { BotIdentity, Config } from '../../config.ts';
import { toLotseError } from '../../shared/errors.ts';
import { createLog } from '../../shared/log.ts';
import { outboundProblem, useOutbound } from '../../shared/outbound.ts';
import type { Finding } from './finding.ts';

/** The addresses without which no message comes in or goes out. */
const necessary = [
  'https://login.botframework.com/v1/.well-known/openidconfiguration',
  'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  'https://smba.trafficmanager.net/',
];

/** The way to Microsoft, and Lotse's own token where it is open. Without a bot and a proxy nothing needs to go out. */
export async function examineOutbound({ bot, outbound }: Config): Promise<Finding[]> {
  if (!bot && !outbound.proxy) return [];
  try {
    await useOutbound({ outbound, log: createLog({ level: 'silent' }) });
  } catch (error) {
    return [{ what: 'way out', state: 'wrong', detail: toLotseError(error).message }];
  }
  const failures = (await Promise.all(necessary.map(whyUnreachable))).filter((reason) => reason !== null);
  const detail = [...new Set(failures)].join('\n');
  if (failures.length > 0) return [{ what: 'way out', state: 'wrong', detail }];
  const way = outbound.proxy ? 'through the proxy' : 'direct, without a proxy';
  return [{ what: 'way out', state: 'ok', detail: way }, ...(bot ? [await examineToken(bot)] : [])];
}

/** Any answer will do: what counts is that one comes. */
async function whyUnreachable(address: string): Promise<string | null> {
  const { hostname } = new URL(address);
  try {
    await fetch(address, { signal: AbortSignal.timeout(10_000), redirect: 'manual' });
    return null;
  } catch (error) {
    const cure = 'Let this machine reach it, or name a proxy in HTTPS_PROXY.';
    return outboundProblem(error, hostname)?.message ?? `${hostname} cannot be reached. ${cure}`;
  }
}

/** The SDK is loaded only here: it takes a second. */
async function examineToken(bot: BotIdentity): Promise<Finding> {
  const { probeToken } = await import('../../teams/outgoing/probe-token.ts');
  try {
    return { what: 'token', state: 'ok', detail: await probeToken(bot) };
  } catch (error) {
    return { what: 'token', state: 'wrong', detail: toLotseError(error).message };
  }
}
