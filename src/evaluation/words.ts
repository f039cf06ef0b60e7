import type { Language } from '../shared/language.ts';
import { type EvaluationTexts, evaluationTexts } from '../shared/texts/evaluation.ts';
import { texts } from '../shared/texts/texts.ts';
import type { Catalogue } from './summarise-answers.ts';

/** How figures and articles read in a language. */
export type Words = {
  language: Language;
  texts: EvaluationTexts;
  number(value: number | null): string;
  /** A share as a percentage, with one place unless told. */
  percent(share: number | null, places?: 0 | 1): string;
  probability(p: number): string;
  moment(iso: string): string;
  /** An article's title with its id, which is how editors find its file. */
  article(id: string): string;
  kind(kind: string): string;
  /** An article's title alone. */
  title(id: string): string;
  /** What came, or should come: the kind, and how the articles that it quotes are called. */
  reply(kind: string, articles: string[]): string;
};

/** The words for a report, in one language. */
export function createWords(language: Language, catalogue: Catalogue): Words {
  const { languageTag } = texts[language];
  const own = evaluationTexts[language];
  const percentages = [0, 1].map(
    (places) =>
      new Intl.NumberFormat(languageTag, {
        style: 'percent',
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }),
  );
  const plain = new Intl.NumberFormat(languageTag, { maximumFractionDigits: 1 });
  const probability = new Intl.NumberFormat(languageTag, { maximumSignificantDigits: 2 });
  const moment = new Intl.DateTimeFormat(languageTag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  function article(id: string): string {
    const title = catalogue.get(id)?.title;
    return title ? `${own.quoted(title)} (${id})` : id;
  }
  function kind(name: string): string {
    return own.kinds[name] ?? name;
  }
  return {
    language,
    texts: own,
    number: (value) => (value === null ? '–' : plain.format(value)),
    percent: (share, places = 1) => (share === null ? '–' : (percentages[places]?.format(share) ?? '–')),
    probability: (p) => (p < 0.001 ? `< ${probability.format(0.001)}` : `= ${probability.format(p)}`),
    moment: (iso) => `${moment.format(new Date(iso))} UTC`,
    article,
    title: (id) => catalogue.get(id)?.title ?? id,
    kind,
    reply: (name, articles) => (articles.length === 0 ? kind(name) : own.from(kind(name), articles.join(own.and))),
  };
}
