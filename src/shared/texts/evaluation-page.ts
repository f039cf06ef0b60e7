import type { Language } from '../language.ts';

function bekommen(count: number): string {
  return count === 1 ? 'bekommt 1' : `bekommen ${count}`;
}

function plural(count: number | string, one: string, many: string): string {
  return `${count} ${count === 1 || count === '1' ? one : many}`;
}

const de = {
  title: 'Wie gut antwortet Lotse?',
  measured: (moment: string, questions: string, articles: string) =>
    `Gemessen am ${moment}: ${plural(questions, 'Frage', 'Fragen')}, ${articles} Artikel. Jede Frage steht für einen Menschen, der mit ihr ein Gespräch beginnt.`,
  contents: 'Auf dieser Seite',
  verdict: {
    heading: 'Das Wichtigste',
    answerable: (of: number, right: number) =>
      `Von ${plural(of, 'Frage', 'Fragen')}, auf die ein Artikel antwortet, ${bekommen(right)} die richtige Quelle.`,
    range: (n: number, low: number, high: number) =>
      `Gezählt an ${plural(n, 'Frage', 'Fragen')}. Bei neuen Fragen derselben Art sind zwischen ${low} und ${high} von 100 zu erwarten.`,
    facts: (of: number, right: number) =>
      `Von ${plural(of, 'Frage', 'Fragen')} nach einer bestimmten Angabe, etwa einer Nummer oder Frist, ${bekommen(right)} eine Antwort, in der sie steht.`,
    impossible: (of: number, refused: number) =>
      `Von ${plural(of, 'Frage', 'Fragen')}, auf die kein Artikel antwortet, lehnt Lotse ${refused} ab, statt zu raten.`,
    security: (of: number, found: number) => `Von ${plural(of, 'Notfall', 'Notfällen')} erkennt Lotse ${found}.`,
    human: (of: number, found: number) =>
      `Von ${plural(of, 'Bitte', 'Bitten')}, mit einem Menschen zu sprechen, erkennt Lotse ${found}.`,
    ticket: (of: number, found: number) => `Von ${plural(of, 'Bitte', 'Bitten')} um ein Ticket erkennt Lotse ${found}.`,
    supported: (sentences: string) => `Alle ${sentences} zitierten Sätze stehen wörtlich in ihrer Quelle.`,
    unsupported: (count: string, sentences: string) =>
      `Achtung: ${count} von ${sentences} zitierten Sätzen stehen nicht wörtlich in ihrer Quelle.`,
    unstable: (count: number, runs: number) =>
      count === 0
        ? `In ${runs} Durchläufen bekam jede Frage jedes Mal dieselbe Antwort.`
        : `In ${runs} Durchläufen ${count === 1 ? 'bekam 1 Frage' : `bekamen ${count} Fragen`} nicht jedes Mal dieselbe Antwort.`,
    parts: {
      right: 'richtige Quelle',
      otherArticle: 'ein anderer Artikel',
      refused: 'abgelehnt',
      askedBack: 'Rückfrage',
      elsewhere: 'als anderes Anliegen verstanden',
      answeredAnyway: 'trotzdem beantwortet',
    },
    withAnswer: 'Fragen mit Antwort in den Artikeln',
    withoutAnswer: 'Fragen ohne Antwort in den Artikeln',
  },
  comparison: { heading: 'Was sich geändert hat', further: (count: number) => `${count} weitere Artikel` },
  gaps: {
    heading: 'Wo Antworten fehlen',
    byArticle: 'Artikel, die nicht gefunden werden',
    byArticleIntro:
      'Diese Artikel hätten antworten sollen. Oft helfen Überschriften und Formulierungen, wie Menschen sie benutzen.',
    pushing: 'Artikel, die sich vordrängen',
    pushingIntro: 'Diese Artikel kamen dort, wo ein anderer oder keiner richtig war.',
    byCategory: 'Nach Bereich',
    byHabit: 'Nach Art der Frage',
    none: 'Nichts: Jede Frage mit Antwort bekam die richtige Quelle.',
    article: 'Artikel',
    category: 'Bereich',
    habit: 'Art',
    asked: 'gefragt',
    right: 'richtig',
    refused: 'abgelehnt',
    other: 'anderes',
    wrongly: 'zu Unrecht',
    further: (count: number) => `${count} weitere Zeilen`,
  },
  curve: {
    heading: 'Mutiger oder vorsichtiger?',
    intro:
      'Lotse antwortet nur, wenn er sich sicher genug ist. Eine niedrigere Schwelle bringt mehr Antworten, aber auch mehr falsche. Wo die Schwelle liegt, entscheiden die Menschen, die Lotse entwickeln.',
    caption: 'Jeder Punkt ist eine Schwelle; der große ist die heutige.',
    today: (threshold: string, answered: number, wrong: number) =>
      `Heute (Schwelle ${threshold}) bekommen von 100 Fragen ${answered} eine Antwort; von 100 Antworten ${wrong === 1 ? 'ist 1' : `sind ${wrong}`} falsch.`,
    other: (threshold: string, answered: number, wrong: number) =>
      `Mit der Schwelle ${threshold} wären es ${answered} Antworten, und ${wrong} von 100 wären falsch.`,
    mix: 'Gezählt sind Fragen mit und ohne Antwort in den Artikeln, so gemischt wie in der Fragendatei; im Alltag ist die Mischung eine andere.',
    answered: 'beantwortet',
    wrong: 'davon falsch',
    threshold: 'Schwelle',
    now: 'heute',
    table: 'Die Werte als Tabelle',
  },
  certainty: {
    heading: 'Wie sicher diese Zahlen sind',
    intro:
      'Der Punkt ist der gemessene Anteil. Die Linie zeigt, wo er bei neuen Fragen derselben Art liegen dürfte (in 95 von 100 Fällen). Je mehr Fragen, desto kürzer die Linie.',
    figure: 'Anteil',
    refused: 'abgelehnt, wo kein Artikel antwortet',
    value: 'Wert',
    range: 'Spanne',
    questions: 'Fragen',
    languages: { de: 'deutsche Fragen', en: 'englische Fragen', other: 'Fragen in anderen Sprachen' } as Readonly<
      Record<string, string>
    >,
    rightIn: (language: string) => `richtige Quelle, ${language}`,
  },
  shape: {
    heading: 'Länge und Zeit',
    length: 'Länge der Antworten in Zeichen',
    time: 'Zeit bis zur Antwort in Millisekunden',
    summary: (p50: string, p95: string) => `Die Hälfte liegt unter ${p50}, 95 von 100 liegen unter ${p95}.`,
    half: 'Hälfte',
    most: '95 %',
    from: 'von',
    to: 'bis unter',
    count: 'Antworten',
  },
  wrong: {
    heading: (count: number) =>
      count === 1 ? '1 Frage, bei der es anders kam' : `${count} Fragen, bei denen es anders kam`,
    none: 'Keine: Überall kam, was erwartet war.',
    mistakes: {
      otherArticle: 'Ein anderer Artikel antwortete',
      refused: 'Abgelehnt, obwohl ein Artikel antwortet',
      askedBack: 'Zurückgefragt',
      elsewhere: 'Als anderes Anliegen verstanden',
      answeredAnyway: 'Beantwortet, obwohl kein Artikel antwortet',
      notRecognised: 'Anliegen nicht erkannt',
      factMissing: 'Richtige Quelle, aber die gesuchte Angabe fehlt im Text',
      unsupported: 'Ein Satz steht nicht wörtlich in seiner Quelle',
    },
    expected: 'Erwartet',
    came: 'Gekommen',
    lacks: 'Es fehlt',
    unsupported: 'Ohne Beleg',
    text: 'Text',
  },
  method: {
    heading: 'Wie gemessen wurde',
    sentences: [
      'Jede Frage ging als erste Nachricht eines neuen Gesprächs durch dasselbe Programm wie eine Nachricht in Teams. Tickets und Rückmeldungen wurden nicht angelegt.',
      '„Richtige Quelle“ heißt: Die zuerst genannte Quelle ist einer der Artikel, die in der Fragendatei stehen. Eine Übersetzung zählt wie ihr Original.',
      'Eine Angabe gilt als genannt, wenn sie in den ersten 900 Zeichen der Antwort steht.',
      'Die Seite enthält Fragen aus der Fragendatei und Texte der Artikel, nichts von Menschen, die Lotse benutzen.',
    ],
  },
};

/** What the page of `lotse eval answers --html` says, in German. */
export type EvaluationPageTexts = typeof de;

const en: EvaluationPageTexts = {
  title: 'How good are Lotse’s answers?',
  measured: (moment, questions, articles) =>
    `Measured on ${moment}: ${plural(questions, 'question', 'questions')}, ${articles} articles. Each question stands for a person who opens a conversation with it.`,
  contents: 'On this page',
  verdict: {
    heading: 'What matters most',
    answerable: (of, right) =>
      `Of ${plural(of, 'question', 'questions')} that an article answers, ${plural(right, 'gets', 'get')} the right source.`,
    range: (n, low, high) =>
      `Counted on ${plural(n, 'question', 'questions')}. With new questions of the same kind, expect between ${low} and ${high} of 100.`,
    facts: (of, right) =>
      `Of ${plural(of, 'question', 'questions')} about a particular fact, such as a number or a deadline, ${plural(right, 'gets', 'get')} an answer that contains it.`,
    impossible: (of, refused) =>
      `Of ${plural(of, 'question', 'questions')} that no article answers, Lotse refuses ${refused} instead of guessing.`,
    security: (of, found) => `Of ${plural(of, 'emergency', 'emergencies')} Lotse recognises ${found}.`,
    human: (of, found) => `Of ${plural(of, 'request', 'requests')} to talk to a person Lotse recognises ${found}.`,
    ticket: (of, found) => `Of ${plural(of, 'request', 'requests')} for a ticket Lotse recognises ${found}.`,
    supported: (sentences) => `All ${sentences} quoted sentences appear word for word in their source.`,
    unsupported: (count, sentences) =>
      `Attention: ${count} of ${sentences} quoted sentences do not appear word for word in their source.`,
    unstable: (count, runs) =>
      count === 0
        ? `In ${runs} runs every question got the same reply every time.`
        : `In ${runs} runs ${count === 1 ? '1 question' : `${count} questions`} did not get the same reply every time.`,
    parts: {
      right: 'right source',
      otherArticle: 'another article',
      refused: 'refused',
      askedBack: 'clarifying question',
      elsewhere: 'understood as something else',
      answeredAnyway: 'answered anyway',
    },
    withAnswer: 'Questions with an answer in the articles',
    withoutAnswer: 'Questions without an answer in the articles',
  },
  comparison: { heading: 'What has changed', further: (count) => `${count} more articles` },
  gaps: {
    heading: 'Where answers are missing',
    byArticle: 'Articles that are not found',
    byArticleIntro:
      'These articles should have answered. It often helps to use headings and wording that people really use.',
    pushing: 'Articles that get in the way',
    pushingIntro: 'These articles were given where another one, or none, was right.',
    byCategory: 'By area',
    byHabit: 'By type of question',
    none: 'Nowhere: every question with an answer got the right source.',
    article: 'Article',
    category: 'Area',
    habit: 'Type',
    asked: 'asked',
    right: 'right',
    refused: 'refused',
    other: 'other',
    wrongly: 'wrongly',
    further: (count) => `${count} more rows`,
  },
  curve: {
    heading: 'Bolder or more careful?',
    intro:
      'Lotse answers only when it is sure enough. A lower threshold gives more answers, but also more wrong ones. Where it lies is for the people who develop Lotse to decide.',
    caption: 'Each dot is a threshold; the large one is today’s.',
    today: (threshold, answered, wrong) =>
      `Today (threshold ${threshold}) ${answered} of 100 questions get an answer; of 100 answers ${wrong} ${wrong === 1 ? 'is' : 'are'} wrong.`,
    other: (threshold, answered, wrong) =>
      `With a threshold of ${threshold} it would be ${answered} answers, and ${wrong} of 100 would be wrong.`,
    mix: 'Questions with and without an answer in the articles are counted, in the mix of the question file; the mix in everyday use is different.',
    answered: 'answered',
    wrong: 'of these, wrong',
    threshold: 'threshold',
    now: 'today',
    table: 'The values as a table',
  },
  certainty: {
    heading: 'How certain these figures are',
    intro:
      'The dot is the share that was measured. The line shows where it is likely to be with new questions of the same kind (in 95 of 100 cases). The more questions, the shorter the line.',
    figure: 'Share',
    refused: 'refused where no article answers',
    value: 'Value',
    range: 'Range',
    questions: 'Questions',
    languages: { de: 'German questions', en: 'English questions', other: 'questions in other languages' },
    rightIn: (language) => `right source, ${language}`,
  },
  shape: {
    heading: 'Length and time',
    length: 'Length of the answers in characters',
    time: 'Time to the answer in milliseconds',
    summary: (p50, p95) => `Half of them are below ${p50}, 95 of 100 are below ${p95}.`,
    half: 'half',
    most: '95 %',
    from: 'from',
    to: 'to under',
    count: 'answers',
  },
  wrong: {
    heading: (count) =>
      count === 1 ? '1 question that turned out differently' : `${count} questions that turned out differently`,
    none: 'None: every reply was as expected.',
    mistakes: {
      otherArticle: 'Another article answered',
      refused: 'Refused although an article answers',
      askedBack: 'Answered with a clarifying question',
      elsewhere: 'Understood as something else',
      answeredAnyway: 'Answered although no article answers',
      notRecognised: 'Request not recognised',
      factMissing: 'Right source, but the fact asked for is missing from the text',
      unsupported: 'A sentence does not appear word for word in its source',
    },
    expected: 'Expected',
    came: 'Given',
    lacks: 'Missing',
    unsupported: 'Unsupported',
    text: 'Text',
  },
  method: {
    heading: 'How this was measured',
    sentences: [
      'Each question went through the same program as a message in Teams, as the first message of a new conversation. No tickets or feedback were stored.',
      '“Right source” means that the source named first is one of the articles in the question file. A translation counts as its original.',
      'A fact counts as given if it appears in the first 900 characters of the answer.',
      'The page contains questions from the question file and text from the articles, and nothing from people who use Lotse.',
    ],
  },
};

/** The texts of the page of `lotse eval answers --html`, by language. */
export const evaluationPageTexts: Readonly<Record<Language, EvaluationPageTexts>> = { de, en };
