import type { RecognisedLanguage } from '../../shared/language.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { germanWords } from './words/de.ts';
import { germanAccountWords } from './words/de-accounts.ts';
import { germanAttackWords } from './words/de-attacks.ts';
import { germanLossWords } from './words/de-losses.ts';
import { germanRequestWords } from './words/de-requests.ts';
import { englishWords } from './words/en.ts';
import { englishAttackWords } from './words/en-attacks.ts';
import { englishLossWords } from './words/en-losses.ts';
import { everydayGermanWords } from './words/everyday/de.ts';
import { germanExposureWords } from './words/everyday/de-exposures.ts';
import { germanIncidentWords } from './words/everyday/de-incidents.ts';
import { everydayGermanLossWords } from './words/everyday/de-losses.ts';
import { germanWishWords } from './words/everyday/de-wishes.ts';
import { everydayEnglishWords } from './words/everyday/en.ts';
import { englishIncidentWords } from './words/everyday/en-incidents.ts';
import { englishWishWords } from './words/everyday/en-wishes.ts';
import { arabicWords } from './words/others/ar.ts';
import { arabicAttackWords } from './words/others/ar-attacks.ts';
import { arabicLossWords } from './words/others/ar-losses.ts';
import { arabicRequestWords } from './words/others/ar-requests.ts';
import { officeGermanWords } from './words/others/office-german.ts';
import { polishWords } from './words/others/pl.ts';
import { polishLossWords } from './words/others/pl-losses.ts';
import { polishRequestWords } from './words/others/pl-requests.ts';
import { polishSecurityWords } from './words/others/pl-security.ts';
import { turkishWords } from './words/others/tr.ts';
import { turkishRequestWords } from './words/others/tr-requests.ts';
import { turkishSecurityWords } from './words/others/tr-security.ts';
import { ukrainianWords } from './words/others/uk.ts';
import { ukrainianAttackWords } from './words/others/uk-attacks.ts';
import { ukrainianLossWords } from './words/others/uk-losses.ts';
import { ukrainianRequestWords } from './words/others/uk-requests.ts';
import { ukrainianSecurityWords } from './words/others/uk-security.ts';
import { sharedWords } from './words/shared.ts';

/** German and English are mixed in one sentence all day long, so they are one lexicon. */
const german = createLexicon([
  sharedWords,
  germanWords,
  germanRequestWords,
  germanAttackWords,
  germanLossWords,
  germanAccountWords,
  everydayGermanWords,
  everydayGermanLossWords,
  germanIncidentWords,
  germanExposureWords,
  germanWishWords,
  englishWords,
  englishAttackWords,
  englishLossWords,
  everydayEnglishWords,
  englishIncidentWords,
  englishWishWords,
]);
const mixedIn = [sharedWords, officeGermanWords];
const turkish = createLexicon([...mixedIn, turkishWords, turkishSecurityWords, turkishRequestWords]);
const polish = createLexicon([...mixedIn, polishWords, polishSecurityWords, polishLossWords, polishRequestWords]);
const cyrillic = createLexicon([
  ...mixedIn,
  ukrainianWords,
  ukrainianSecurityWords,
  ukrainianAttackWords,
  ukrainianLossWords,
  ukrainianRequestWords,
]);
const arabic = createLexicon([...mixedIn, arabicWords, arabicAttackWords, arabicLossWords, arabicRequestWords]);

/** The lexicons that can read a message, most likely first. */
export function lexiconsFor(text: string, language: RecognisedLanguage): readonly [Lexicon, ...Lexicon[]] {
  if (/\p{Script=Cyrillic}/u.test(text)) return [cyrillic, german];
  if (/\p{Script=Arabic}/u.test(text)) return [arabic, german];
  if (language === 'tr') return [turkish, german, polish];
  if (language === 'pl') return [polish, german, turkish];
  return [german, turkish, polish];
}
