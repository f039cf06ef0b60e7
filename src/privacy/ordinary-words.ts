/** Words that go on a sentence about a password without being one: "mein Passwort ist seit gestern …". */
const ordinaryWords = new Set(
  `abgelaufen falsch weg gesperrt nicht nie ungültig gültig vergessen zu nur leider seit wieder noch immer schon doch
  mir mich dir ihm ihr uns ihnen ich du er sie es wir man jemand jemandem jemanden niemand niemandem keiner allen allem allein euch euer bekannt unbekannt geheim sicher unsicher
  richtig korrekt alt neu lang kurz kürzer länger zurück zurückgesetzt zurückzusetzen fällig ok okay kaputt leer gleich
  dasselbe derselbe identisch anders schwach stark einfach kompliziert schwer leicht unlesbar öffentlich nötig notwendig
  erforderlich pflicht möglich unmöglich aktiv inaktiv blockiert deaktiviert aktiviert fehlerhaft wirksam da hier dort so
  was wie wo wann warum wieso weshalb wer welche welches welcher wozu womit wofür hilfe bitte danke frage problem fehler
  meldung und oder aber denn sondern sowie als auch ja nein kein keine keinen ein eine einen einem einer der die das dem
  den des mein meine meinem meinen meiner dein ihr ihre unser im in am an auf aus bei bis durch für gegen mit nach ohne
  über um unter von vom vor zum zur wegen während trotz obwohl weil dass ob wenn falls damit heute gestern morgen jetzt
  nun bald später eben gerade vorhin irgendwie plötzlich angeblich anscheinend offenbar vermutlich wohl vielleicht sehr
  total komplett völlig ganz zwei drei mehr weniger ist war sind wird wurde werden worden hat haben habe hatte kann
  können könnte muss müssen soll sollte darf geht ging läuft lief funktioniert klappt stimmt fehlt passt gilt kommt bleibt
  ändern geändert wechseln eingeben eingegeben setzen erneuern anfordern reset teil sache schuld
  expired wrong not incorrect locked invalid valid forgotten lost gone unknown known correct old new too to the a an my
  your our this that it i we you he she they no never still already again always just currently now about been being
  going getting required needed necessary not compromised leaked stolen weak strong same different missing blocked
  disabled enabled rejected accepted refused unsafe safe secure insecure empty due broken fine good bad ok visible
  what how when where why who which help please question problem issue error and or but because since if for from with
  without on in at by of is was are were be has have had can cannot could must should may might do does did don't doesn't
  isn't wasn't won't can't works working stopped change changed reset resetting saved stored shown hidden accept
  süresi unuttum yanlış nie nieprawidłowe wygasło zapomniałem не забув забула неправильний`
    .split(/\s+/)
    .filter(Boolean),
);

/** Participles and adjectives that no list could name all: "kompromittiert", "ausgespäht", "unbrauchbar". */
const ordinaryForm =
  /^(?:(?:ab|an|auf|aus|be|ein|ent|er|ge|kom|miss|nach|über|um|un|ver|vor|wieder|zer|zu)\p{Ll}{2,}(?:t|en|ig|bar|lich|sam|haft|los|end)|\p{Ll}+(?:iert|bar|lich|isch|ungen|ung)|\p{Lu}?\p{Ll}+(?:setzen|ändern|wechsel|ung|ungen))$/u;

/** True for a word that goes on an ordinary sentence, so that it is not the password itself. */
export function isOrdinaryWord(word: string): boolean {
  const bare = word.replace(/^[("'„“]+|[.,;:!?)"'“”…]+$/gu, '');
  if (bare === '') return true;
  return ordinaryWords.has(bare.toLowerCase()) || ordinaryForm.test(bare);
}
