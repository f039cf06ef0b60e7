import { LotseError } from '../shared/errors.ts';
import type { Language } from '../shared/language.ts';

/** The value of `--language`. Throws LOTSE-USAGE. */
export function readLanguage(value: string): Language {
  if (value === 'de' || value === 'en') return value;
  throw new LotseError('LOTSE-USAGE', `--language ${value}: Lotse writes de and en. Choose one of them.`);
}
