const needsCleaning = /\\u0000|\\ud[89a-f]/i;

/** JSON text that PostgreSQL's jsonb accepts: it refuses NUL characters and halves of surrogate pairs, which a chat may contain. */
export function toJsonText(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null';
  return text.includes('\\u') && needsCleaning.test(text) ? JSON.stringify(cleaned(value)) : text;
}

/** Text that PostgreSQL accepts: without NUL characters and halves of surrogate pairs. */
export function toStorableText(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return toStorableText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [toStorableText(key), cleaned(entry)]));
}
