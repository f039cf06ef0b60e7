import type { Language, RecognisedLanguage } from './language.ts';
import { likelyLanguage } from './letter-statistics.ts';

/** What language a message is in, and in which of Lotse's languages it is answered. */
export type DetectedLanguage = {
  recognised: RecognisedLanguage;
  /** English for English; German for German and for every other language, because the organisation is German. */
  reply: Language;
  /** False where the message shows no language ("VPN") and the conversation's was kept. */
  isCertain: boolean;
};

type LatinLanguage = 'de' | 'en' | 'tr' | 'pl' | 'other';

/** Letter statistics of two words of jargon ("teams problem") say nothing; an unexpected language needs more. */
const WORDS_FOR_MODEL = 3;
const WORDS_FOR_UNEXPECTED = 5;

/** The beginning tells the language; the rest would only cost time. */
const LONGEST = 1000;

/** Detects the language of a message; `fallback` is the conversation's language. */
export function detectLanguage(text: string, fallback: Language): DetectedLanguage {
  const beginning = text.slice(0, LONGEST);
  const script = byScript(beginning);
  if (script) return result(script);
  const words = withoutAccents(beginning).match(/\p{L}{2,}|\bi\b/gu) ?? [];
  const scores = cueScores(words, beginning);
  const language = byCues(scores, words.length) ?? byModel(beginning, words.length, scores);
  return language ? result(language) : { recognised: fallback, reply: fallback, isCertain: false };
}

function result(recognised: RecognisedLanguage): DetectedLanguage {
  return { recognised, reply: recognised === 'en' ? 'en' : 'de', isCertain: true };
}

function byScript(text: string): RecognisedLanguage | undefined {
  const latin = count(text, /\p{Script=Latin}/gu);
  const enough = (letters: number) => letters > 1 && letters * 3 > latin;
  if (enough(count(text, /\p{Script=Cyrillic}/gu))) return 'uk';
  if (enough(count(text, /\p{Script=Arabic}/gu))) return 'ar';
  if (
    enough(
      count(
        text,
        /[\p{Script=Greek}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Georgian}]/gu,
      ),
    )
  )
    return 'other';
  return undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ł', 'l');
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(withoutAccents(words).split(/\s+/));
}

/** Small words that hardly occur in another of these languages, and words that stand alone in short messages. */
const cues: Record<LatinLanguage, ReadonlySet<string>> = {
  de: wordSet(`ich du er es wir ihr sie mein meine meinen meinem meiner dein der die das den dem des ein eine einen einem einer kein keine keinen nicht nich nix nichts und oder aber auch wie was wer wo wann warum wieso welche welcher welches ist sind war hab habe hat haben
    kann kannst können könnte muss müssen will möchte wird werden mit von vom zum zur für auf aus bei beim nach noch schon jetzt wenn dass weil ob mir mich dir uns euch bitte danke hallo moin guten tag morgen geht gehts kommt funktioniert immer wieder mal nur so im am an
    seit heute gestern über unter neues neue neuer neuen gibt gibts brauche brauch krieg bekomme hilfe fehler drucker rechner passwort kennwort postfach laufwerk anmelden störung mitarbeiter mensch tschüss vielen dank ne nen wer bist dich ja nein datei spinnt kaputt zugriff freigabe anmeldung
    wurde gestohlen verloren geklaut weg bildschirm handy diensthandy rückruf ansprechpartner techniker verbinde sprechen antrag beantragen einrichten zurücksetzen ändern löschen verbinden öffnen keiner jemand doch dann denn als sich ins hier da grad gerade wen wem leider`),
  en: wordSet(`i you he she it we they my your his her our their the a an of to is are was were be been have has had do does did doesnt dont didnt isnt not and or but how what who where when why which can could will would should with from for on at by this that these those there here
    me please thanks thank hello good morning help work works working new get got need want cant wont im ive its any some no yes if because after before now just only still again about into out off up lost stolen clicked opened phone printer broken slow password reset forgot change
    account locked issue error open close create show status human agent person talk speak someone somebody call back bye see you screen files mailbox access needed request login`),
  tr: wordSet(`bir ve bu şu için ile ama ne nasıl nerede neden niçin kim hangi kaç var yok değil mi mı mu mü ben sen benim bana beni biz bizim çok daha lütfen merhaba selam teşekkürler teşekkür ederim evet hayır istiyorum olmuyor çalışmıyor açılmıyor şifre şifremi şifrem yazıcı yazıcım bilgisayar bilgisayarım
    telefonum telefonumu hesap hesabım posta yardım günaydın iyi günler nedir yapmalıyım misiniz mısınız miyim mıyım kimsin sorunu sorun kaybettim çalındı tıkladım açmak talep talebim gibi kadar sonra önce şimdi hala hâlâ görüşürüz sağol sağolun insan birisi biri kendi`),
  pl: wordSet(`nie jest się jak co gdzie kto kiedy dlaczego czy mam masz mój moja moje mojego mojej proszę dziękuję dzięki dzień dobry cześć witam do na z ze we od po dla przez że ale i oraz lub tylko już jeszcze bardzo chcę chciałbym chciałabym mogę można potrzebuję hasło hasła hasłem drukarka drukarki poczta pocztą
    działa pomoc pomocy pomóż zgłoszenie zgłoszenia komputer komputera plik pliki ktoś kim jesteś tak mnie mi ja ty wy to ten ta te jestem kliknęłam kliknąłem zgubiłam zgubiłem ukradli ukradziono zostawiłam zostawiłem laptopa skradziono człowiekiem widzenia konsultant`),
  other: wordSet(
    `bonjour merci salut oui je vous nous est pas avec pour une les des mon où comment pourquoi aide hola gracias buenos días por_favor cómo qué ayuda mi_contraseña buongiorno grazie ciao come perché aiuto il sono della olá obrigado obrigada não você hoi dank_je goedemorgen bună mulțumesc zdravo hvala faleminderit děkuji dobrý köszönöm`,
  ),
};

const letters: Record<LatinLanguage, RegExp> = {
  de: /[äß]|ieren\b|ung\b|(?<=\p{L}{3})(chen|igen|lich|icht|stellen)\b/giu,
  en: /(?!)/g,
  tr: /[ışğİ]/gu,
  pl: /[ąęłżźćńś]/giu,
  other: /[àâèêëîïôûùœñáíóúãõăîțșčěřžđő]/giu,
};

type Score = { language: LatinLanguage; score: number };

/** How many cues each language has, most first. */
function cueScores(words: readonly string[], text: string): Score[] {
  const languages = Object.keys(cues) as LatinLanguage[];
  return languages
    .map((language) => {
      const found = words.filter((word) => cues[language].has(word)).length;
      return { language, score: found + Math.min(2, count(text, letters[language])) };
    })
    .sort((one, other) => other.score - one.score);
}

/** The language whose cues lead: two of them, or one in a message so short that there cannot be more. */
function byCues([best, second]: readonly Score[], words: number): LatinLanguage | undefined {
  if (!best || !second || best.score === second.score) return undefined;
  return best.score >= (words <= 4 ? 1 : 2) ? best.language : undefined;
}

function byModel(text: string, words: number, [best]: readonly Score[]): LatinLanguage | undefined {
  if (words < WORDS_FOR_MODEL) return undefined;
  const language = likelyLanguage(text);
  if (language === undefined) return undefined;
  if (language === 'de' || language === 'en') return language;
  // A language that nobody expects must not win against even one small word of an expected one.
  if (best && best.score > 0) return best.language;
  if (words < WORDS_FOR_UNEXPECTED) return undefined;
  return language === 'tr' || language === 'pl' ? language : 'other';
}
