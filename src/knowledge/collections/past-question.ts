import type { Analyzer } from '../../search/analyzer/analyzer.ts';
import { fallbackService } from '../../shared/fallback-service.ts';
import type { Article } from '../article.ts';
import { type ContentTerm, contentTerms } from '../evidence.ts';
import type { KnowledgeTools, Question } from '../knowledge-tools.ts';
import { dayIn } from '../period/calendar.ts';
import { type NamedPeriod, recognisePeriod } from '../period/recognise-period.ts';
import type { Collection } from './collection.ts';

/** What in a question points to dated collections. */
export type PastQuestion = {
  /** The question without the words for its time. */
  text: string;
  named: NamedPeriod | null;
  /** The dated collections that it calls by their title, or by a tag that most of their articles have. */
  collections: Collection[];
  terms: ContentTerm[];
  /** What it names besides a collection and a time. */
  matter: ContentTerm[];
  /** It asks what happened, or when. */
  asksForPast: boolean;
  /** It asks what is now or comes next: nothing past answers that. */
  asksForNow: boolean;
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
const listing =
  /^(list\p{L}*|übersicht\p{L}*|überblick|hinweise?n?|meldung(en)?|einträge?n?|termine?n?|zeig\p{L}*|archiv\p{L}*|vergangen\p{L}*|früher\p{L}*|bisherig\p{L}*|notices?|overview|show|entries|announcements?|archives?|past|previous|earlier|happened|planned)$/iu;

/** Looks in a question for a time, for the name of a dated collection, and for the wish to know the past. */
export function readPastQuestion(question: Question, tools: KnowledgeTools): PastQuestion {
  const { articles, service } = tools.knowledge();
  const today = dayIn((service ?? fallbackService).timeZone, tools.clock.now());
  const named = recognisePeriod(question.text, today);
  const text = named?.rest ?? question.text;
  const analyzer = tools.analyzer();
  const terms = contentTerms(
    analyzer.queryTerms(text, question.language),
    tools.wordWeight,
    question.isForeign ?? false,
  );
  const subjects = subjectsOf(articles.values(), analyzer);
  const collections = [...subjects]
    .filter(([, subject]) => terms.some((term) => names(term, subject, analyzer)))
    .map(([collection]) => collection);
  const called = collections.map((collection) => subjects.get(collection) ?? new Set<string>());
  return {
    text,
    named,
    collections,
    terms,
    matter: terms.filter(
      (term) =>
        term.weight >= tellingWeight &&
        !listing.test(term.surface) &&
        !called.some((subject) => names(term, subject, analyzer)),
    ),
    asksForPast: happened.test(question.text),
    asksForNow: present.test(question.text),
    today,
  };
}

/** What each dated collection is called by, as index terms. */
function subjectsOf(articles: Iterable<Article>, analyzer: Analyzer): Map<Collection, Set<string>> {
  const members = new Map<Collection, Article[]>();
  for (const article of articles) {
    if (!article.collection || article.date === undefined) continue;
    const known = members.get(article.collection);
    if (known) known.push(article);
    else members.set(article.collection, [article]);
  }
  return new Map([...members].map(([collection, group]) => [collection, subjectOf(collection, group, analyzer)]));
}

function subjectOf({ title }: Collection, articles: Article[], analyzer: Analyzer): Set<string> {
  const counts = new Map<string, { count: number; article: Article }>();
  for (const article of articles) {
    for (const tag of new Set(article.tags)) {
      counts.set(tag, { article, count: (counts.get(tag)?.count ?? 0) + 1 });
    }
  }
  const shared = [...counts].filter(([, { count }]) => count > articles.length / 2);
  return new Set([
    ...wholeWords(title.de, 'de', analyzer),
    ...wholeWords(title.en ?? '', 'en', analyzer),
    ...shared.flatMap(([tag, { article }]) => wholeWords(tag, article.language, analyzer)),
  ]);
}

/** Words without the parts that they are made of: "Hinweis" alone does not mean "Wartungshinweise". */
function wholeWords(text: string, language: Article['language'], analyzer: Analyzer): string[] {
  return text.split(/[\s,]+/).flatMap((word) => analyzer.terms(word, language).slice(0, 1));
}

function names(term: ContentTerm, subject: Set<string>, analyzer: Analyzer): boolean {
  if (term.alternatives.some(({ term: found, weight }) => weight >= sureMatch && subject.has(found))) return true;
  return (['de', 'en'] as const).some((language) =>
    wholeWords(term.surface, language, analyzer).some((word) => subject.has(word)),
  );
}
