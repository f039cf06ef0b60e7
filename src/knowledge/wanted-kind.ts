/** Questions that ask for a number, a place, a time or an address, and how a sentence with one looks. */
const kinds: { asked: RegExp; given: RegExp }[] = [
  {
    asked: /\b(wie lange|how long|bis wann|ab wann|wann|when|until|frist|dauert|dauer|läuft .* ab|expire)/i,
    given:
      /\d+\s*(minuten|stunden?|tagen?|wochen?|monat\w*|jahr\w*|arbeitstag\w*|uhr|minutes?|hours?|days?|weeks?|months?|years?|working days?|am|pm)|\d{1,2}:\d{2}/i,
  },
  {
    asked:
      /\b(wie ?viele?|wie groß|wie gross|wie lang|how (many|much|big|large|long|often)|maximal|höchstens|limit|mindestens|minimum|maximum|wie oft)/i,
    given: /\d+|\b(zwei|drei|vier|fünf|two|three|four|five)\b/i,
  },
  {
    asked:
      /\b(wo\b|where|welche[rs]? raum|which room|adresse|address|link|webseite|seite|portal|url|site|server|gateway)/i,
    given: /https?:\/\/|\\\\|\b[\w-]+\.example\b|\b(raum|room)\b\s*\d/i,
  },
  {
    asked: /\b(nummer|telefon\w*|anrufen|durchwahl|phone|number|call|erreiche)/i,
    given: /\b\d{4}\b|\d{3,5}[ -]\d+|\*\d+\*/i,
  },
  {
    asked: /\b(wie hei(ß|ss)t|name|which form|welches formular|formular|form\b|antrag|beantrag|request|bestell|order)/i,
    given: /„[^“]+“|"[^"]+"|‘[^’]+’|“[^”]+”/i,
  },
];

/** What a sentence that gives the asked kind of fact looks like, or undefined if the question asks for none in particular. */
export function wantedKind(question: string): RegExp | undefined {
  return kinds.find(({ asked }) => asked.test(question))?.given;
}
