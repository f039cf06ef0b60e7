import { LotseError } from '../../shared/errors.ts';
import { outboundProblem } from '../../shared/outbound.ts';
import { readRetryAfter } from '../../shared/patiently.ts';
import type { EmbeddingConfig } from './embedding-config.ts';

/** The answer of an endpoint is not what was asked for; the reason is our own words. */
export function unusable(config: EmbeddingConfig, reason: string, cause?: unknown): LotseError {
  return new LotseError(
    'LOTSE-EMBEDDING-UNUSABLE',
    `The embedding endpoint ${hostOf(config)} ${reason}. Check that ${config.model} is an embedding model and that MODEL_BASE_URL leads to its OpenAI-compatible address.`,
    { cause },
  );
}

/** A pause and another try may help: no connection, 408, 429, 5xx. */
export function judgeFailure(thrown: unknown): { isPassing: boolean; retryAfterMs: number | undefined } {
  const status = statusOf(thrown);
  const isOurs = thrown instanceof LotseError || thrown instanceof SyntaxError;
  const isPassing = status === undefined ? !isOurs : status === 408 || status === 429 || status >= 500;
  const headers = isFailure(thrown) && thrown.headers instanceof Headers ? thrown.headers : undefined;
  return { isPassing, retryAfterMs: readRetryAfter(headers?.get('retry-after-ms'), headers?.get('retry-after')) };
}

/** Lotse stops before the endpoint has answered. */
export function stopping(cause: unknown): LotseError {
  return new LotseError('LOTSE-STOPPING', 'Lotse is stopping.', { cause });
}

/** A failure in our words. What the endpoint said itself is left out: it may repeat what was sent. */
export function toEmbeddingError(thrown: unknown, config: EmbeddingConfig): LotseError {
  if (thrown instanceof LotseError) return thrown;
  const host = hostOf(config);
  const problem = outboundProblem(thrown, host);
  if (problem) return problem;
  const status = statusOf(thrown);
  const cause = { cause: thrown };
  if (status === 429)
    return new LotseError(
      'LOTSE-EMBEDDING-BUSY',
      `The embedding endpoint ${host} takes no more requests (429). Wait, or raise its rate limit or quota.`,
      cause,
    );
  if (status === 401 || status === 403)
    return new LotseError(
      'LOTSE-EMBEDDING-REFUSED',
      `The embedding endpoint ${host} refuses us (${status}). Check MODEL_API_KEY.`,
      cause,
    );
  if (status === 404)
    return new LotseError(
      'LOTSE-EMBEDDING-REFUSED',
      `The embedding endpoint ${host} knows no ${config.model} at this address (404). Check EMBEDDING_MODEL_NAME (for Azure the name of the deployment) and the path in MODEL_BASE_URL.`,
      cause,
    );
  if (status !== undefined && status < 500)
    return unusable(config, `does not accept a request for vectors (${status})`, thrown);
  if (thrown instanceof SyntaxError) return unusable(config, 'answers with broken JSON', thrown);
  const reason = status === undefined ? reasonOf(thrown) : `it answers ${status}`;
  return new LotseError(
    'LOTSE-EMBEDDING-UNREACHABLE',
    `The embedding endpoint ${host} cannot be reached (${reason}). Check MODEL_BASE_URL, the network and the state of the endpoint.`,
    cause,
  );
}

/** Where the endpoint is, for messages. */
export function hostOf({ baseUrl }: EmbeddingConfig): string {
  return new URL(baseUrl).host;
}

type Failure = { status?: unknown; headers?: unknown };

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null;
}

function statusOf(thrown: unknown): number | undefined {
  return isFailure(thrown) && typeof thrown.status === 'number' ? thrown.status : undefined;
}

function reasonOf(thrown: unknown): string {
  if (thrown instanceof Error && thrown.name === 'TimeoutError') return thrown.message;
  for (let error = thrown; error instanceof Error; error = error.cause) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
  }
  return 'the connection broke';
}
