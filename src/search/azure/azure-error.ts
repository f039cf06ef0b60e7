import { LotseError } from '../../shared/errors.ts';
import { outboundProblem } from '../../shared/outbound.ts';
import { readRetryAfter } from '../../shared/patiently.ts';

/** What the SDK says of a failed request, as far as we look at it. */
type Failure = { status: number | undefined; retryAfterMs: number | undefined; name: string; message: string };

/** Where the service is; `closing` ends every call and every wait. */
export type Place = { endpoint: string; index: string; closing: AbortSignal };

/** Reads status and waiting time out of whatever the SDK has thrown. */
export function readFailure(thrown: unknown): Failure {
  const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (typeof thrown !== 'object' || thrown === null)
    return { status: undefined, retryAfterMs: undefined, name, message };
  const status = 'statusCode' in thrown ? Number(thrown.statusCode) || undefined : undefined;
  const headers = 'response' in thrown ? headersOf(thrown.response) : undefined;
  const retryAfterMs = readRetryAfter(headers?.get('retry-after-ms'), headers?.get('retry-after'));
  return { status, retryAfterMs, name, message };
}

/** What Entra ID's library throws when it has no identity, or the directory refuses it. */
const identityErrors = new Set([
  'AggregateAuthenticationError',
  'AuthenticationError',
  'AuthenticationRequiredError',
  'CredentialUnavailableError',
]);

/** A pause and another try may help. */
export function isPassing({ status, name }: Failure): boolean {
  if (identityErrors.has(name)) return false;
  return status === undefined || status === 408 || status === 429 || (status >= 500 && status !== 501);
}

/** The failure in our words: LOTSE-SEARCH-UNREACHABLE, -BUSY, -REFUSED, -MISSING or -SCHEMA, LOTSE-PROXY or LOTSE-CERTIFICATE. */
export function toSearchError(thrown: unknown, place: Place): LotseError {
  if (thrown instanceof LotseError) return thrown;
  if (place.closing.aborted) return new LotseError('LOTSE-STOPPING', 'Lotse is stopping.', { cause: thrown });
  const host = new URL(place.endpoint).host;
  const problem = outboundProblem(thrown, host);
  if (problem) return problem;
  const { status, name, message } = readFailure(thrown);
  const cause = { cause: thrown };
  if (identityErrors.has(name))
    return new LotseError(
      'LOTSE-SEARCH-REFUSED',
      `Lotse has no identity for the search service ${host} (${firstLine(message)}). Set AZURE_SEARCH_KEY, or give this machine a managed identity.`,
      cause,
    );
  if (status === 429 || status === 503)
    return new LotseError(
      'LOTSE-SEARCH-BUSY',
      `The search service ${host} takes no more requests (${status}). Wait, or give it more replicas or a larger tier.`,
      cause,
    );
  if (status === 401 || status === 403)
    return new LotseError(
      'LOTSE-SEARCH-REFUSED',
      `The search service ${host} refuses us (${status}). Check AZURE_SEARCH_KEY (an admin key), or without a key that this identity has the roles Search Service Contributor and Search Index Data Contributor.`,
      cause,
    );
  if (status === 404)
    return new LotseError(
      'LOTSE-SEARCH-MISSING',
      `The search service ${host} has no index behind the alias ${place.index}. Run npx lotse knowledge index.`,
      cause,
    );
  if (status !== undefined && status < 500)
    return new LotseError(
      'LOTSE-SEARCH-SCHEMA',
      `The search service ${host} does not accept a request for ${place.index} (${status}): ${firstLine(message)} Run npx lotse knowledge index.`,
      cause,
    );
  const reason = status === undefined ? firstLine(message) : `it answers ${status}`;
  return new LotseError(
    'LOTSE-SEARCH-UNREACHABLE',
    `The search service ${host} cannot be reached (${reason}). Check AZURE_SEARCH_ENDPOINT, the network and the state of the service.`,
    cause,
  );
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).slice(0, 300);
}

type Headers = { get(name: string): string | null | undefined };

function headersOf(response: unknown): Headers | undefined {
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined;
  const { headers } = response;
  const hasGet = typeof headers === 'object' && headers !== null && 'get' in headers;
  return hasGet && typeof headers.get === 'function' ? (headers as Headers) : undefined;
}
