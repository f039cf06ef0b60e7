import { isOrdinaryWord } from './ordinary-words.ts';

/** The text with every secret replaced by a placeholder, and whether there was one. */
export type WithoutSecrets = { text: string; found: boolean };

/** Stands where a secret stood. */
export const secretPlaceholder = '[entfernt]';

/** Keys and tokens that show by themselves what they are. */
const keys: RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  /\b(?:sk|pk|rk)[-_](?:proj-|live_|test_|ant-)?[A-Za-z0-9_-]{20,}/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}/g,
  /\bxox[abeoprs]-[\w-]{10,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[\w-]{30,}/g,
  // A client secret of Entra ID.
  /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/g,
  // A BitLocker recovery key: eight groups of six digits.
  /\b\d{6}(?:[-\s]\d{6}){7}\b/g,
];

/** A value beside its name in a header, a connection string or an address: the name stays. */
const namedValues: RegExp[] = [
  /(\b(?:Bearer|Basic)\s+)[\w+/=.~-]{16,}/gi,
  /((?:AccountKey|SharedAccessKey|SharedAccessSignature|client[-_ ]?secret|api[-_ ]?key|access[-_ ]?token|refresh[-_ ]?token|secret[-_ ]?key)["']?\s*[:=]\s*["']?)[^\s"';,&]{8,}/gi,
  /([?&](?:sig|token|code|key|password)=)[^\s&#]{8,}/gi,
  /(\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s/:@]{0,100}:)[^\s/@]{1,200}(?=@)/gi,
];

const long =
  'pass(?:wor[dt]|wörter|words|phrase|code)|kennw(?:ort|örter)|zugangsdaten|anmeldedaten|credentials|şifre|parola|hasło|пароль|المرور|السر';
const short =
  'pw|pwd|pin|puk|tan|otp|(?:mfa|sms|sicherheits|bestätigungs|zugangs|verifizierungs|einmal|entsperr)[- ]?code';
/** A word for a secret, alone or at the end of a compound. */
const secretName = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[\\p{L}-]{0,30}(?:${long})|(?:[\\p{L}]{1,30}-)?(?:${short}))(?:e?s|m|im|niz)?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** "… für Outlook" between the name and what is said about it. */
const purpose =
  /^(?:\s+(?:für|fuer|von|vom|bei|beim|zu|zum|zur|im|in|am|an|des|der|dem|das|die|den|mein\p{L}*|for|of|on|my|the|your|для|do)\s+[\p{L}\p{N}@./&-]+){1,3}(?=\s+(?:ist|war|is|was|lautet|heißt|heisst)\b|\s*[:=])/iu;
const filler =
  '(?:\\s+(?:jetzt|nun|aktuell|momentan|übrigens|bisher|früher|auch|also|now|just|currently|still|noch|immer))*';
const statement = new RegExp(
  `^(?:\\s+(?:lautet|heißt|heisst|ist|war|wäre|is|was|jest|to|это|це)${filler})?\\s*(?::|=>|->|=|–)\\s*|^\\s+(?:lautet|heißt|heisst|ist|war|wäre|is|was|jest|to|это|це)${filler}:?\\s+`,
  'iu',
);
const quotedValue = /^["'„“”‚‘’«»`]([^"'“”‘’«»`\n]+)["'“”‘’«»`]/u;

/** A sentence about a password rarely goes on longer before the password itself. */
const wordsInReach = 8;
const charactersInReach = 600;
const wordsOfPassphrase = 6;

/** Removes passwords, keys and tokens. Rather one word too many than a password stored; twice removes no more than once. */
export function removeSecrets(text: string): WithoutSecrets {
  let clean = text;
  for (const pattern of keys) clean = clean.replace(pattern, secretPlaceholder);
  for (const pattern of namedValues) {
    clean = clean.replace(pattern, (_whole, before: string) => `${before}${secretPlaceholder}`);
  }
  clean = withoutPasswords(clean);
  return { text: clean, found: clean !== text };
}

function withoutPasswords(text: string): string {
  let result = '';
  let position = 0;
  for (const match of text.matchAll(secretName)) {
    const end = match.index + match[0].length;
    if (match.index < position) continue;
    const rest = text.slice(end, end + charactersInReach);
    const { length, replacement } = hideFollowing(rest);
    result += text.slice(position, end) + replacement;
    position = end + length;
  }
  return result + text.slice(position);
}

/** What follows the name of a secret, with the secret hidden; `length` characters of the original are replaced. */
function hideFollowing(rest: string): { length: number; replacement: string } {
  const about = purpose.exec(rest)?.[0] ?? '';
  const stated = statement.exec(rest.slice(about.length))?.[0];
  if (stated !== undefined) {
    const before = about + stated;
    const isOrdinary = /\b(?:lautet|heißt|heisst)\b/i.test(stated) ? isOrdinaryAfterNaming : isOrdinaryWord;
    const secret = statedSecret(rest.slice(before.length), isOrdinary);
    if (secret > 0) return { length: before.length + secret, replacement: `${before}${secretPlaceholder}` };
  }
  return hideLikely(rest);
}

/** "… lautet" names the password itself; hardly an adjective follows. */
function isOrdinaryAfterNaming(word: string): boolean {
  return /^(?:nicht|wie|anders|gleich|genauso|immer|angeblich|so)[.,!?]*$/i.test(word);
}

/** Length of the secret at the start of `value`; 0 when an ordinary sentence goes on there. */
function statedSecret(value: string, isOrdinary: (word: string) => boolean): number {
  if (value.startsWith(secretPlaceholder)) return 0;
  const quoted = quotedValue.exec(value);
  if (quoted) return quoted[0].length;
  const words = [...(value.split('\n')[0] ?? '').matchAll(/\S+/g)];
  const [first] = words;
  if (!first || first.index > 0 || isOrdinary(first[0])) return 0;
  let end = first[0].length;
  let previous = first[0];
  for (const word of words.slice(1, wordsOfPassphrase)) {
    if (/[.,;?]$/.test(previous) || isOrdinaryWord(word[0])) break;
    end = word.index + word[0].length;
    previous = word[0];
  }
  return end - (/[.,;?]+$/.exec(value.slice(0, end))?.[0].length ?? 0);
}

/** Hides words near the name that look like nothing but a password: "auf Sommer2026! geändert". */
function hideLikely(rest: string): { length: number; replacement: string } {
  const near = /^(?:[^\S\n]+\S+|\s*[:=/]\s*\S+){1,8}/.exec(rest)?.[0] ?? '';
  const words = near.split(/(\s+)/).slice(0, wordsInReach * 2 + 1);
  const reach = words.join('');
  const replacement = words.map((word, index) => (looksLikePassword(word, index) ? hideWord(word) : word)).join('');
  return { length: reach.length, replacement };
}

function hideWord(word: string): string {
  return `${secretPlaceholder}${/[.,;?]+$/.exec(word)?.[0] ?? ''}`;
}

const products =
  /^(?:windows|office|outlook|exchange|server|teams|word|excel|sap|citrix|sharepoint|ms|m|kb|os)-?\d+[a-z]?$/i;
const addresses = /^\S+@\S+\.\p{L}{2,}$|^https?:|^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)+$|^\\\\/u;
const codes = /^[A-Z]{1,8}-?\d{2,}$|^0[xX][\da-fA-F]+$|^\d+(?:[.:/-]\d+)*$/;

function looksLikePassword(word: string, index: number): boolean {
  const value = word.replace(/^[("'„“]+|[.,;:?)"'“”]+$/gu, '');
  // Digits right behind the name are a PIN; further on they are a date or a number of anything.
  if (index <= 2 && /^\d{4,12}$/.test(value)) return true;
  if (value.length < 6 || value.includes(secretPlaceholder)) return false;
  if (products.test(value) || addresses.test(value) || codes.test(value)) return false;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(value)).length;
  return kinds >= 3 && /\p{N}|[!?$%&#*+~^@]/u.test(value);
}

const emailAddress = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;
const telephoneNumber = /(?<![\p{L}\p{N}])(?:\+|00?)[\d][\d\s()/.-]{5,20}\d(?![\p{L}\p{N}])/gu;

/** Removes e-mail addresses and telephone numbers. */
export function maskContacts(text: string): string {
  return text.replace(emailAddress, secretPlaceholder).replace(telephoneNumber, secretPlaceholder);
}
