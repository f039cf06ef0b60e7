import type { RecognisedLanguage } from '../../shared/language.ts';
import type { Concept } from '../intent/concepts.ts';
import { coverage } from '../intent/coverage.ts';
import { lexiconsFor } from '../intent/lexicons.ts';
import { readUtterance, split } from '../intent/utterance.ts';

/** What a sentence that asks for a ticket or a person says about the matter itself. */
export type Matter = { description: string; phone: string };

/** Words that ask for a ticket or a person and say nothing about what is wrong. */
const asking: Concept[] = [
  'ticket',
  'tickets',
  'want',
  'please',
  'polite',
  'filler',
  'greeting',
  'thanks',
  'openIt',
  'reportIt',
  'record',
  'newOne',
  'mine',
  'me',
  'toMe',
  'modal',
  'callMe',
  'callVerb',
  'reachable',
  'connectMe',
  'connect',
  'talk',
  'speak',
  'humanWord',
  'humanAlone',
  'staffWord',
  'itPerson',
  'itDepartment',
  'needPerson',
  'someone',
  'helpVerb',
  'rather',
  'inPerson',
];
/** Small words around them that the rules have no need to know. */
const smallWord =
  /^(ein|eine|einen|einem|fur|zu|dazu|daruber|dafur|hierzu|dies|diese|dieses|das|ich|sie|du|auf|an|mit|unter|von|der|die|den|dem|und|a|an|the|for|to|about|this|that|i|you|with|on|at|it)$/;

const reachedBy =
  '(?:(?:ich\\s+bin\\s+|bin\\s+|sie\\s+erreichen\\s+mich\\s+|erreichen\\s+sie\\s+mich\\s+|i\\s+am\\s+|i.m\\s+|you\\s+can\\s+)?(?:erreichbar|zu\\s+erreichen|zurückrufen|rückruf|anrufen|reachable|available|reach\\s+me|call\\s+me(?:\\s+back)?|ring\\s+me|call\\s*back)\\s+(?:bitte\\s+)?(?:bin\\s+ich\\s+)?(?:unter|auf|an|über|at|on|under)|unter|(?:meine\\s+)?(?:telefon(?:nummer)?|tel\\.?|durchwahl|handy(?:nummer)?|mobil(?:nummer)?|rückrufnummer|phone(?:\\s+number)?|extension|ext\\.?|number|nummer)(?:\\s+(?:ist|lautet|is))?)';
/** A number after words for being reached, with what joins it to the sentence. */
const phoneClause = new RegExp(
  `(?:[,;.–-]\\s*|\\s+)?(?:\\b(?:und|and|ich\\s+bin|i\\s+am)\\s+)*(?<![\\p{L}\\p{N}])${reachedBy}\\s*:?\\s*(\\+?\\d[\\d\\s/()-]{1,24}\\d)(?:\\s*(?:erreichbar|zu\\s+erreichen|an))?`,
  'iu',
);
/** The end of a clause; a point or colon inside a number or an address is none. */
const clauseEnd = /(?<=[,;:.!?–\n])\s+|\n+/u;

/** Takes the request out of a sentence: what is left is the matter, empty where it was nothing but a request. */
export function readMatter(text: string, language: RecognisedLanguage): Matter {
  const found = phoneClause.exec(text);
  const phone = found?.[1]?.trim() ?? '';
  const rest = found ? `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}` : text;
  const clauses = rest.split(clauseEnd).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
  const first = clauses.findIndex((clause) => !onlyAsks(clause, language));
  const last = clauses.findLastIndex((clause) => !onlyAsks(clause, language));
  const matter = first === -1 ? '' : clauses.slice(first, last + 1).join(' ');
  return { description: withCapital(matter.replace(/[\s,;:–]+$/u, '').trim()), phone };
}

function onlyAsks(clause: string, language: RecognisedLanguage): boolean {
  const pieces = split(clause).filter(({ isMark, text }) => !isMark && !smallWord.test(text));
  const [lexicon] = lexiconsFor(clause, language);
  const utterance = readUtterance(pieces, lexicon);
  return coverage(utterance, asking).uncovered === 0;
}

function withCapital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
