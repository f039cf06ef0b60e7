import type { RecognisedLanguage } from '../shared/language.ts';
import type { Service } from '../shared/service.ts';
import { type OtherLanguageLines, otherLanguages } from '../shared/texts/other-languages.ts';

/** One line in the person's own language, where Lotse recognises but does not write it. */
export function ownLanguageLine(
  about: keyof OtherLanguageLines,
  recognised: RecognisedLanguage,
  service: Service,
): { ownLanguageLine?: string } {
  if (recognised === 'de' || recognised === 'en' || recognised === 'other') return {};
  return { ownLanguageLine: otherLanguages[recognised][about](service) };
}
