/** Every code that Lotse can show or log; each is explained in docs/errors.md, and a test compares the two. */
export const errorCodes = [
  'LOTSE-CONFIG',
  'LOTSE-PORT-IN-USE',
  'LOTSE-DATA-IN-USE',
  'LOTSE-DATA-NOT-WRITABLE',
  'LOTSE-DATABASE-START',
  'LOTSE-DATABASE-DOWN',
  'LOTSE-DISK-FULL',
  'LOTSE-MIGRATION',
  'LOTSE-TARGET-NOT-EMPTY',
  'LOTSE-KNOWLEDGE-MISSING',
  'LOTSE-KNOWLEDGE-EMPTY',
  'LOTSE-KNOWLEDGE-BROKEN',
  'LOTSE-ARTICLE-BROKEN',
  'LOTSE-ARTICLE-DUPLICATE',
  'LOTSE-ARTICLE-LINK',
  'LOTSE-ARTICLE-OVERDUE',
  'LOTSE-DOCUMENT-UNREADABLE',
  'LOTSE-ACTIVITY-UNREADABLE',
  'LOTSE-ACTIVITY-TOO-LARGE',
  'LOTSE-NOT-AUTHENTICATED',
  'LOTSE-IDENTITY-UNREACHABLE',
  'LOTSE-FOREIGN-TENANT',
  'LOTSE-LINK-EXPIRED',
  'LOTSE-CONNECTOR-BLOCKED',
  'LOTSE-CONNECTOR-GONE',
  'LOTSE-CONNECTOR-TOO-LARGE',
  'LOTSE-CONNECTOR-UNREACHABLE',
  'LOTSE-CONNECTOR-REFUSED',
  'LOTSE-CONNECTOR-BUSY',
  'LOTSE-TICKETS-UNREACHABLE',
  'LOTSE-TICKETS-AMBIGUOUS',
  'LOTSE-TICKETS-BUSY',
  'LOTSE-TICKETS-LOCKED-OUT',
  'LOTSE-TICKETS-REFUSED',
  'LOTSE-SEARCH-UNREACHABLE',
  'LOTSE-SEARCH-BUSY',
  'LOTSE-SEARCH-REFUSED',
  'LOTSE-SEARCH-MISSING',
  'LOTSE-SEARCH-SCHEMA',
  'LOTSE-EMBEDDING-UNREACHABLE',
  'LOTSE-EMBEDDING-BUSY',
  'LOTSE-EMBEDDING-REFUSED',
  'LOTSE-EMBEDDING-UNUSABLE',
  'LOTSE-PROXY',
  'LOTSE-CERTIFICATE',
  'LOTSE-STOPPING',
  'LOTSE-ANSWERING-ENDED',
  'LOTSE-QUESTIONS-FILE',
  'LOTSE-EVALUATION-FILE',
  'LOTSE-USAGE',
  'LOTSE-PERSON-UNKNOWN',
  'LOTSE-UNEXPECTED',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Our own error: a stable code, a sentence that says what was wrong and what to do, and the foreign error as `cause`. */
export class LotseError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'LotseError';
    this.code = code;
  }
}

/** Turns anything thrown into a LotseError; what is one already passes unchanged. */
export function toLotseError(thrown: unknown): LotseError {
  if (thrown instanceof LotseError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new LotseError('LOTSE-UNEXPECTED', message, { cause: thrown });
}
