import type { Language } from '../../shared/language.ts';

const german = `
aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bin bis bist bitte
da dabei dadurch dafür dagegen daher dahin damit danach daneben dann daran darauf daraus darf darfst darin darüber darum darunter das dass
davon davor dazu dein deine deinem deinen deiner dem den denen denn dennoch der deren des deshalb dessen die dies diese diesem diesen
dieser dieses doch dort du dürfen durch eben ein eine einem einen einer eines einfach einmal er es etwa etwas euch euer eure
für gar gegen gehabt gerade gern gerne gewesen gibt ging habe haben habt hallo hast hat hatte hatten hätte hätten her hier hin hinter
ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in ins irgendwie irgendwas irgendein ist
ja jede jedem jeden jeder jedes jedoch jemand jene jener jenes jetzt kann kannst kein keine keinem keinen keiner könnt könnte könnten können
lassen lässt läßt leider liebe machen mache macht mal man manche mancher manchmal mehr mein meine meinem meinen meiner meines mich mir mit möchte muss muß musst müssen müsste
nach nachdem natürlich neben nein nicht nichts noch nun nur ob obwohl oder ohne schon sehr sei seid sein seine seinem seinen seiner seit
seitdem selbst sich sie sind so sobald sogar solche solchem solchen solcher soll sollen sollte sollten somit sondern sonst soweit sowie sowohl
trotzdem über um und uns unser unsere unserem unseren unserer unter viel viele vielen vom von vor während wann war wäre waren warum was
weder weil welche welchem welchen welcher welches wem wen wenn wer werde werden weshalb wie wieder wieso will wir wird wirklich wo wobei wodurch
wofür woher wohin womit worauf woran worden wurde würde wurden würden zu zum zur zwar zwischen
bekomme bekommt tun tue tut hab hätt wär wollen wollte kommt beziehungsweise bzw usw etc ggf evtl bzgl danke guten tag moin servus
anleitung anleitungen heißt hießen heiße nennt genannt nennen möglich ungefähr eigentlich überhaupt geben gebe zwei beiden beide jeweils wissen weiß
`;

const english = `
a about above after again against all also although always am an and another any anyone anything are aren't around as at be because
been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't done down during
each either else even ever every few for from further get gets getting got had hadn't has hasn't have haven't having he her here hers
herself hi hello him himself his how however i if in instead into is isn't it its itself just let like
many may me might mine more most much must my myself need needs neither no nor not now of off often on once one only or other
otherwise ought our ours ourselves out over own per perhaps please rather really same shall she should shouldn't since so some someone
something still such than thank thanks that the their theirs them themselves then there these they thing things this those
though through thus to too under until up upon us very via want wants was wasn't way we were weren't what whatever when
where whether which while who whom whose why will with within without won't would wouldn't yes yet you your yours yourself
know knows make makes making made take takes taking taken way ways possible sure somehow use using used able try tried trying tell
anything something someone everyone everything one ones happen happens happened happening really actually currently exactly
`;

const lists: Record<Language, Set<string>> = { de: toSet(german), en: toSet(english) };

/** Whether a lower-case word carries no matter of its own in this language; umlauts may be written either way. */
export function isStopWord(lowerCaseWord: string, language: Language): boolean {
  return lists[language].has(lowerCaseWord);
}

function toSet(text: string): Set<string> {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return new Set(words.flatMap((word) => [word.replaceAll("'", ''), writtenOut(word)]));
}

function writtenOut(word: string): string {
  return word
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll("'", '');
}
