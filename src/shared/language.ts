/** The languages Lotse writes. */
export type Language = 'de' | 'en';

/** The languages in which Lotse recognises distress, a wish for a person or a ticket. */
export type RecognisedLanguage = Language | 'tr' | 'uk' | 'pl' | 'ar' | 'other';
