import type { RecognisedLanguage } from '../../shared/language.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { arabicWords } from './words/ar.ts';
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
import { polishWords } from './words/pl.ts';
import { sharedWords } from './words/shared.ts';
import { turkishWords } from './words/tr.ts';
import { ukrainianWords } from './words/uk.ts';
import { ukrainianSecurityWords } from './words/uk-security.ts';

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
const turkish = createLexicon([sharedWords, turkishWords]);
const polish = createLexicon([sharedWords, polishWords]);
const cyrillic = createLexicon([sharedWords, ukrainianWords, ukrainianSecurityWords]);
const arabic = createLexicon([sharedWords, arabicWords]);

/** The lexicons that can read a message, most likely first. */
export function lexiconsFor(text: string, language: RecognisedLanguage): readonly [Lexicon, ...Lexicon[]] {
  if (/\p{Script=Cyrillic}/u.test(text)) return [cyrillic, german];
  if (/\p{Script=Arabic}/u.test(text)) return [arabic, german];
  if (language === 'tr') return [turkish, german, polish];
  if (language === 'pl') return [polish, german, turkish];
  return [german, turkish, polish];
}
