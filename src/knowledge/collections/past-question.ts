import type { Analyzer } from '../../search/analyzer/analyzer.ts';
import { languages } from '../../search/analyzer/term.ts';
import type { Language } from '../../shared/language.ts';
import type { Period } from '../../shared/period.ts';
import { type ContentTerm, contentTerms } from '../evidence.ts';
import { type KnowledgeTools, type Question, todayOf } from '../knowledge-tools.ts';
import { type NamedPeriod, recognisePeriod } from '../period/recognise-period.ts';
import type { Collection } from './collection.ts';
import type { Subject } from './subjects.ts';

/** What in a question points to dated collections. */
export type PastQuestion = {
  /** The question without the words for its time. */
  text: string;
  named: NamedPeriod | null;
  /** The dated collections that it calls by their title, or by a tag that most of their articles have. */
  collections: Collection[];
  /** The other collections that it calls so ("ein Video zum VPN"). */
  undated: Collection[];
  terms: ContentTerm[];
  /** What it names besides a collection and a time. */
  matter: ContentTerm[];
  /** It asks what happened, or when, or names a day that is over. */
  asksForPast: boolean;
  /** It asks what is now or comes next: nothing past answers that. */
  asksForNow: boolean;
  /** It asks how, where or whether: for something to do, not for what was. */
  asksHow: boolean;
  today: string;
};

/** A word below this weight is no matter of its own ("gab", "alle"). */
const tellingWeight = 0.45;
/** A word of the question surely means a word of the title: the word itself, a part of it, a translation, a slip of the pen. */
const sureMatch = 0.6;

const happened =
  /(?<!\p{L})(wann (war|waren|wurden?|gab|ging|lief|fand|hat|haben)|was (war|wurde|ist) .*(los|passiert|geschehen|gewartet|geändert)|(war|waren|wurden?|gab) es|gab es|(warum|wieso|weshalb|welche\p{L}*) .*(?<!\p{L})(war|waren|wurden?|gab)|zuletzt|damals|seinerzeit|when (was|were|did)|what (happened|was|were)|(was|were) there|why (was|were|did)|which .* (was|were))(?!\p{L})/iu;
const present =
  /(?<!\p{L})(gerade|derzeit|aktuell\p{L}*|momentan|heute|jetzt|morgen|läuft|laufen|(über)?nächste[nrsm]?|geplant\p{L}*|bevorstehend\p{L}*|kommende\p{L}*|steht an|wird|werden|currently|right now|today|tomorrow|planned|upcoming|next|scheduled|ongoing|will)(?!\p{L})/iu;
const how =
  /(?<!\p{L})(wie(?! (?:lange|oft|viele))|wo|woher|wohin|darf|dürfen|kann|können|muss|müssen|soll|sollen|how(?! (?:long|often|many))|where|can|may|must|should)(?!\p{L})/iu;
const listing =
  /^(list\p{L}*|übersicht\p{L}*|überblick|hinweise?n?|meldung(en)?|einträge?n?|termine?n?|zeig\p{L}*|archiv\p{L}*|vergangen\p{L}*|früher\p{L}*|bisherig\p{L}*|notices?|overview|show|entries|announcements?|archives?|past|previous|earlier|happened|planned|durchgeführt\p{L}*|stattgefunden|stattfanden|fand(en)?|statt|erfolgt\p{L}*|passiert\p{L}*|took|place|taken|carried|performed|done)$/iu;

/** Looks in a question for a time, for the name of a dated collection, and for the wish to know the past. */
export function readPastQuestion(question: Question, tools: KnowledgeTools): PastQuestion {
  const today = todayOf(tools);
  const named = recognisePeriod(question.text, today);
  const text = named?.rest ?? question.text;
  const analyzer = tools.analyzer();
  const terms = contentTerms(
    analyzer.queryTerms(text, question.language),
    tools.wordWeight,
    question.isForeign ?? false,
  );
  const words = terms.map((term) => ({ term, whole: wholeForms(term, analyzer) }));
  const called = tools.knowledge().subjects.flatMap(({ collection, words: names }) => {
    const index = tools.termSets.remember(names, analyzer, () => toIndexTerms(names, analyzer));
    const by = words.filter((word) => isNameIn(word, index)).map(({ term }) => term);
    return by.length > 0 ? [{ collection, by }] : [];
  });
  return {
    text,
    named,
    collections: called.map(({ collection }) => collection).filter(({ dated }) => dated),
    undated: called.map(({ collection }) => collection).filter(({ dated }) => !dated),
    terms,
    matter: terms.filter(
      (term) =>
        term.weight >= tellingWeight && !listing.test(term.surface) && !called.some(({ by }) => by.includes(term)),
    ),
    asksForPast: happened.test(question.text) || (named !== null && isDayBefore(named.period, today)),
    asksForNow: present.test(question.text),
    asksHow: how.test(question.text) && !happened.test(question.text),
    today,
  };
}

function isDayBefore({ from, to }: Period, today: string): boolean {
  return from === to && to < today;
}

function toIndexTerms(words: Subject['words'], analyzer: Analyzer): string[] {
  return words.flatMap(({ text, language }) => wholeWords(text, language, analyzer));
}

/** Words without the parts that they are made of: "Hinweis" alone does not mean "Wartungshinweise". */
function wholeWords(text: string, language: Language, analyzer: Analyzer): string[] {
  return text.split(/[\s,]+/).flatMap((word) => analyzer.terms(word, language).slice(0, 1));
}

function wholeForms({ surface }: ContentTerm, analyzer: Analyzer): string[] {
  return languages.flatMap((language) => wholeWords(surface, language, analyzer));
}

function isNameIn({ term, whole }: { term: ContentTerm; whole: string[] }, subject: Set<string>): boolean {
  const isMeant = term.alternatives.some(({ term: found, weight }) => weight >= sureMatch && subject.has(found));
  return isMeant || whole.some((word) => subject.has(word));
}
