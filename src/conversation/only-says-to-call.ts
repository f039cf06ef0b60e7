import type { Language } from '../shared/language.ts';
import type { Service } from '../shared/service.ts';

/** Words of a sentence that asks for a call to the service and says nothing else. */
const callWords: Record<Language, Set<string>> = {
  de: new Set(
    'rufen wählen sie bitte sofort umgehend gleich jetzt die den der an unter außerhalb servicezeiten it it-service service hotline bereitschaft notfallnummer nummer telefonisch extern intern oder und tag nacht rund um uhr erreichbar ist'.split(
      ' ',
    ),
  ),
  en: new Set(
    'call phone ring please immediately at once now the on or and from outside inside service hours it desk team hotline bereitschaft on-call emergency number day night round clock reachable which answers is'.split(
      ' ',
    ),
  ),
};

const telephoneNumber = /\+?\d[\d\s()/-]*\d/g;

/** True for a step like "Call 4444 at once": nothing but the call, and only to numbers that service.yaml names. */
export function onlySaysToCall(sentence: string, language: Language, { phone, emergency }: Service): boolean {
  const known = new Set([phone.internal, phone.external, emergency.phone].map(digitsOf));
  const numbers = sentence.match(telephoneNumber) ?? [];
  if (numbers.length === 0 || !numbers.every((number) => known.has(digitsOf(number)))) return false;
  const words =
    sentence
      .replace(telephoneNumber, ' ')
      .toLowerCase()
      .match(/\p{L}[\p{L}-]*/gu) ?? [];
  return words.every((word) => callWords[language].has(word));
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}
