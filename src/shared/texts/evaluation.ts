import type { Language } from '../language.ts';

const de = {
  kinds: {
    answer: 'Antwort',
    clarify: 'Rückfrage',
    abstain: 'keine Antwort',
    security: 'Notfall',
    human: 'Wunsch nach einem Gespräch',
    ticket: 'Ticket',
    smalltalk: 'Plauderei',
    notice: 'Störungshinweis',
  } as Readonly<Record<string, string>>,
  from: (kind: string, article: string) => `${kind} aus ${article}`,
  withoutFact: (reply: string) => `${reply}, ohne die gesuchte Angabe`,
  quoted: (words: string) => `„${words}“`,
  and: ' und ',
  figures: {
    questions: (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`),
    answerable: (count: number) => `mit Antwort in den Artikeln (${count})`,
    hit3: 'richtiger Artikel unter den ersten drei',
    sourceCorrect: 'erste Quelle ist richtig',
    factContained: 'die gesuchten Angaben stehen im Text',
    falseRefusals: 'abgelehnt, obwohl es eine Antwort gibt',
    misrouted: 'anders verstanden',
    citations: 'Quellen',
    precisionFirst: 'erste genannte Quelle gehört dazu',
    precisionAll: 'genannte Quellen gehören dazu',
    recall: 'erwartete Quellen sind genannt',
    supported: 'Sätze stehen wörtlich in ihrer Quelle',
    impossible: (count: number) => `ohne Antwort in den Artikeln (${count})`,
    refused: 'abgelehnt',
    clarified: 'zurückgefragt',
    auroc: 'Trennschärfe (AUROC)',
    routes: 'Anliegen',
    found: (kind: string) => `${kind}: erkannt`,
    rightly: (kind: string) => `${kind}: zu Recht`,
    habits: 'nach Art der Frage: in Ordnung',
    time: (p50: string, p95: string) => `Zeit: die Hälfte unter ${p50} ms, 95 % unter ${p95} ms`,
    length: (p50: string, p95: string) => `Länge: die Hälfte unter ${p50} Zeichen, 95 % unter ${p95} Zeichen`,
  },
  stability: {
    title: (runs: number) => `${runs} Durchläufe`,
    stable: 'Jede Frage bekam jedes Mal dieselbe Antwort.',
    unstable: (count: number) =>
      count === 1 ? '1 Frage bekam nicht jedes Mal dasselbe:' : `${count} Fragen bekamen nicht jedes Mal dasselbe:`,
    spread: (figure: string, low: string, high: string) => `${figure}: ${low} bis ${high}`,
  },
  comparison: {
    title: (moment: string) => `Verglichen mit der Messung vom ${moment}`,
    titleUndated: 'Verglichen mit einer früheren Messung',
    counts: (compared: number, better: number, worse: number, otherSource: number) =>
      `Von ${compared} gleichen Fragen: ${better} besser, ${worse} schlechter, ${otherSource} mit anderer Quelle.`,
    unchanged: 'Keine Frage wurde besser oder schlechter.',
    better: (p: string) => `Es ist besser geworden, und das ist mehr als Zufall (p ${p}).`,
    worse: (p: string) => `Es ist schlechter geworden, und das ist mehr als Zufall (p ${p}).`,
    chance: (p: string) => `Im Ganzen kann der Unterschied Zufall sein (p ${p}).`,
    notCompared: (count: number) =>
      count === 1
        ? '1 Frage steht nur auf einer Seite oder lautet anders.'
        : `${count} Fragen stehen nur auf einer Seite oder lauten anders.`,
    changedArticles: (articles: string) => `Seitdem wurden diese Artikel geändert: ${articles}.`,
    unchangedArticles:
      'Seitdem wurde kein Artikel geändert; die Ursache liegt am Programm, am Glossar, an Hinweisen oder an Einstellungen.',
    unknownArticles: 'Die frühere Messung sagt nicht, wie die Artikel damals lauteten.',
    added: (article: string) => `${article} (neu)`,
    removed: (article: string) => `${article} (entfernt)`,
    changedSince: 'seitdem geändert',
    noArticle: 'Ohne Artikel',
    change: { better: 'besser', worse: 'schlechter', otherSource: 'andere Quelle' },
    pushedIn: 'Hier kam dieser Artikel an die Stelle des richtigen.',
    same: { with: 'dieselbe Quelle, mit der gesuchten Angabe', without: 'dieselbe Quelle, ohne die gesuchte Angabe' },
    step: (before: string, now: string) => `${before} → ${now}`,
    more: (count: number) => `… und ${count} weitere (vollständig mit --json oder --html)`,
  },
  gate: {
    passed: (asked: number, rules: number) => `Die Schranke hält: ${asked} Fragen, ${rules} Regeln.`,
    failed: (broken: number, rules: number) => `Die Schranke hält nicht: ${broken} von ${rules} Regeln verletzt.`,
    alwaysPass: (question: string, expected: string, came: string) =>
      `${question} muss immer gelingen: Erwartet war ${expected}, gekommen ist ${came}.`,
    facts: (question: string, facts: string, article: string) =>
      `${question} muss immer gelingen: Die Antwort aus ${article} enthält ${facts} nicht.`,
    tooLow: (figure: string, value: string, by: string, limit: string) =>
      `${figure} ist ${value}: ${by} unter der Grenze von ${limit}.`,
    tooHigh: (figure: string, value: string, by: string, limit: string) =>
      `${figure} ist ${value}: ${by} über der Grenze von ${limit}.`,
    nothingToCount: (figure: string) => `${figure} lässt sich nicht prüfen: Keine Frage der Datei zählt dafür.`,
    points: (points: string) => `${points} Prozentpunkte`,
    culprits: (questions: string, articles: string) => `Fragen: ${questions}. Artikel: ${articles}.`,
    more: (count: number) => `${count} weitere`,
  },
};

/** What `lotse eval` prints, in German. */
export type EvaluationTexts = typeof de;

const en: EvaluationTexts = {
  kinds: {
    answer: 'answer',
    clarify: 'clarifying question',
    abstain: 'no answer',
    security: 'emergency',
    human: 'request for a person',
    ticket: 'ticket',
    smalltalk: 'small talk',
    notice: 'known problem',
  },
  from: (kind, article) => `${kind} from ${article}`,
  withoutFact: (reply) => `${reply}, without the fact asked for`,
  quoted: (words) => `“${words}”`,
  and: ' and ',
  figures: {
    questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
    answerable: (count) => `with an answer in the articles (${count})`,
    hit3: 'right article among the first three',
    sourceCorrect: 'first source is right',
    factContained: 'the facts asked for are in the text',
    falseRefusals: 'refused although an article answers',
    misrouted: 'understood as something else',
    citations: 'citations',
    precisionFirst: 'first cited source is expected',
    precisionAll: 'cited sources are expected',
    recall: 'expected sources are cited',
    supported: 'sentences appear word for word in their source',
    impossible: (count) => `without an answer in the articles (${count})`,
    refused: 'refused',
    clarified: 'asked a clarifying question',
    auroc: 'separation (AUROC)',
    routes: 'requests',
    found: (kind) => `${kind}: recognised`,
    rightly: (kind) => `${kind}: rightly`,
    habits: 'by type of question: as expected',
    time: (p50, p95) => `time: half below ${p50} ms, 95% below ${p95} ms`,
    length: (p50, p95) => `length: half below ${p50} characters, 95% below ${p95} characters`,
  },
  stability: {
    title: (runs) => `${runs} runs`,
    stable: 'Every question got the same reply every time.',
    unstable: (count) =>
      count === 1
        ? '1 question did not get the same reply every time:'
        : `${count} questions did not get the same reply every time:`,
    spread: (figure, low, high) => `${figure}: ${low} to ${high}`,
  },
  comparison: {
    title: (moment) => `Compared with the measurement of ${moment}`,
    titleUndated: 'Compared with an earlier measurement',
    counts: (compared, better, worse, otherSource) =>
      `Of ${compared} questions asked both times: ${better} better, ${worse} worse, ${otherSource} with another source.`,
    unchanged: 'No question got better or worse.',
    better: (p) => `It got better, and that is more than chance (p ${p}).`,
    worse: (p) => `It got worse, and that is more than chance (p ${p}).`,
    chance: (p) => `On the whole, the difference may be chance (p ${p}).`,
    notCompared: (count) =>
      count === 1
        ? '1 question is on one side only or is worded differently.'
        : `${count} questions are on one side only or are worded differently.`,
    changedArticles: (articles) => `These articles have been changed since then: ${articles}.`,
    unchangedArticles:
      'No article has been changed since then; the cause lies in the program, the glossary, the notices or the settings.',
    unknownArticles: 'The earlier measurement does not say what the articles were like.',
    added: (article) => `${article} (new)`,
    removed: (article) => `${article} (removed)`,
    changedSince: 'changed since then',
    noArticle: 'No article',
    change: { better: 'better', worse: 'worse', otherSource: 'other source' },
    pushedIn: 'This article took the place of the right one.',
    same: { with: 'the same source, with the fact asked for', without: 'the same source, without the fact asked for' },
    step: (before, now) => `${before} → ${now}`,
    more: (count) => `… and ${count} more (all of them with --json or --html)`,
  },
  gate: {
    passed: (asked, rules) => `The gate holds: ${asked} questions, ${rules} rules.`,
    failed: (broken, rules) => `The gate does not hold: ${broken} of ${rules} rules broken.`,
    alwaysPass: (question, expected, came) => `${question} must always pass: expected ${expected}, got ${came}.`,
    facts: (question, facts, article) =>
      `${question} must always pass: the answer from ${article} does not contain ${facts}.`,
    tooLow: (figure, value, by, limit) => `${figure} is ${value}: ${by} below the limit of ${limit}.`,
    tooHigh: (figure, value, by, limit) => `${figure} is ${value}: ${by} above the limit of ${limit}.`,
    nothingToCount: (figure) => `${figure} cannot be checked: no question in the file counts towards it.`,
    points: (points) => `${points} percentage points`,
    culprits: (questions, articles) => `Questions: ${questions}. Articles: ${articles}.`,
    more: (count) => `${count} more`,
  },
};

/** The texts of `lotse eval`, by language. */
export const evaluationTexts: Readonly<Record<Language, EvaluationTexts>> = { de, en };
