/** Kinds of fact that a question can ask for, and how a sentence that gives one looks. */
const kinds: { asked: RegExp; given: RegExp }[] = [
  {
    asked:
      /(?<!\p{L})(wie lange?|how long|bis wann|ab wann|wann|when|until|frist|dauert|dauer|nach welcher zeit|läuft .* ab|laufen .* ab|expires?|wie früh|wie spät|how early|how late|uhr\p{L}*|what time|wieviel uhr|tage?|days?|stunden?|hours?|binnen|alter|how old|wie alt)(?!\p{L})/iu,
    given:
      /\d+\s*(minuten?|stunden?|tagen?|tage|wochen?|monat\w*|jahr\w*|(arbeits|werk)tag\w*|uhr|minutes?|hours?|days?|weeks?|months?|years?|working days?|am|pm)|\d{1,2}[:.]\d{2}|\b(sofort|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/i,
  },
  {
    asked:
      /(?<!\p{L})(wie ?viele?|wie groß|wie gross|wie lang|wie oft|how (many|much|big|large|long|often|small)|max|maximal\p{L}*|maximum|höchstens|limit\p{L}*|mindestens|minimum|größe|size|anzahl|grenze)(?!\p{L})/iu,
    given: /\d+|\b(zwei|drei|vier|fünf|sechs|two|three|four|five|six)\b/i,
  },
  {
    asked: /(?<!\p{L})(kosten|kostet|preis|teuer|bezahl\p{L}*|euro|cost|costs|price|pay|paid)(?!\p{L})/iu,
    given: /\d+\s*(€|euro|cent)|(€|euro)\s*\d+|kosten|free of charge|\bpaid?\b/i,
  },
  {
    asked:
      /(?<!\p{L})(adress\p{L}*|address|adres\p{L}*|адрес\p{L}*|link|webseite|seite|portal|url|website|site|page|server|gateway|wo|where|woher|wohin)(?!\p{L})/iu,
    given: /https?:\/\/|\\\\|\b[\w-]+\.example\b/i,
  },
  {
    asked: /(?<!\p{L})(absender\p{L}*|sender|mail-?adress\p{L}*|e-?mail-?address|postfachadresse)(?!\p{L})/iu,
    given: /\S+@\S+/,
  },
  {
    asked: /(?<!\p{L})(wo|where|raum|zimmer|room|pokoju?|büro|stock|etage|floor)(?!\p{L})/iu,
    given: /\b(raum|zimmer|room)\b\s*\d|pforte|reception/i,
  },
  {
    asked:
      /(?<!\p{L})(nummer|telefon(nummer\p{L}*|isch)?|anrufen|durchwahl|phone|number|call|erreiche\p{L}*)(?!\p{L})/iu,
    given: /\b\d{4}\b|\d{3,5}[ -]\d+|[*#]\d+[*#]/i,
  },
  {
    asked:
      /(?<!\p{L})(befehl\p{L}*|kommando|command|comand|tippe|eintippen|tastenk\p{L}*|shortcut|keys?|code|pfad|path|ordner|folder)(?!\p{L})/iu,
    given: /`[^`]+`|\\\\|[*#]\d+[*#]|\b(Windows|Strg|Alt|Ctrl)\+/,
  },
  {
    asked:
      /(?<!\p{L})(wie hei(ß|ss)t|name|names|knopf|button|taste|schaltfläche|klick\p{L}*|click|drück\p{L}*|drucke ich|press|einstell\p{L}*|stell|setting|menü|menu|option\p{L}*|welche[snmr]?|which|formular|form|antrag|beantrag\p{L}*|request|bestell\p{L}*|order|programm\p{L}*|program|app|software|tool|werkzeug|wo|where|woher|womit|hol|holen|krieg\p{L}*|bekomm\p{L}*|get)(?!\p{L})/iu,
    given: /„[^“]+“|"[^"]+"|‘[^’]+’|“[^”]+”/i,
  },
  {
    asked:
      /(?<!\p{L})(darf|dürfen|erlaubt|verboten|allowed|may i|can i|kann ich|kann man|verpflichtet|muss ich|müssen|pflicht|do i have to|must i)(?!\p{L})/iu,
    given:
      /\b(dürfen|darf|erlaubt|verboten|untersagt|freiwillig|müssen|möglich|allowed|forbidden|must|may|voluntary|permitted|not possible)\b/i,
  },
  {
    asked: /(?<!\p{L})(wer|wen|wem|who|whom)(?!\p{L})/iu,
    given:
      /leitung|verantwortliche|beauftragte|it-service|pforte|hausmeister|team|manager|head of|owner|officer|reception|vorgesetzte/i,
  },
];

/** What sentences that give the asked kinds of fact look like; empty if the question asks for none in particular. */
export function wantedKinds(question: string): RegExp[] {
  return kinds.filter(({ asked }) => asked.test(question)).map(({ given }) => given);
}
