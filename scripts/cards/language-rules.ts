import type { Language } from '../../src/shared/language.ts';

/** Frequent words that stand in one of the two languages only. */
const tellingWords: Record<Language, string[]> = {
  de: [
    'und',
    'oder',
    'der',
    'das',
    'nicht',
    'bitte',
    'sie',
    'ihre',
    'ihren',
    'ist',
    'mit',
    'für',
    'ein',
    'eine',
    'ich',
    'uhr',
  ],
  en: ['and', 'or', 'the', 'not', 'please', 'you', 'your', 'is', 'with', 'for', 'this', 'that', 'are', 'of', 'to'],
};

/** Words of the other language in a text that should be in one language only. Quoted names of buttons may be in any. */
export function languageProblems(text: string, language: Language): string[] {
  const other = language === 'de' ? 'en' : 'de';
  const ownText = text.replace(/[„“"][^“”"]*[“”"]/g, ' ').toLowerCase();
  const words = new Set(ownText.match(/\p{L}+/gu) ?? []);
  const foreign = tellingWords[other].filter((word) => words.has(word) && !tellingWords[language].includes(word));
  const own = tellingWords[language].filter((word) => words.has(word));
  return [
    ...(foreign.length > 0 ? [`"${foreign.join('", "')}" is ${other} in a message in ${language}`] : []),
    ...(words.size > 12 && own.length === 0 ? [`no common word of ${language} in the message`] : []),
  ];
}
