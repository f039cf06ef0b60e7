import type { Concept } from './concepts.ts';
import type { Occurrence, Utterance } from './utterance.ts';

/** Concepts that report an event and can therefore be denied or supposed. */
const events: ReadonlySet<Concept> = new Set<Concept>([
  'clicked',
  'acted',
  'demands',
  'needsIt',
  'opened',
  'scanned',
  'fell',
  'entered',
  'told',
  'dictated',
  'stolen',
  'lost',
  'gone',
  'leftBehind',
  'approved',
  'hacked',
  'encrypted',
  'leftLying',
  'breakIn',
  'ransom',
  'callVerb',
  'speak',
  'sends',
  'sentOut',
  'macroAllowed',
  'unlocked',
  'pluggedIn',
  'handedOver',
  'disposed',
  'altered',
  'paid',
  'enabled',
  'wentOut',
  'changedIt',
  'letIn',
  'paidOut',
  'clickedIt',
]);

const alternatives: ReadonlySet<string> = new Set(['oder', 'or', 'noch', 'nor']);

/** How many words before an event a "not" reaches, within its clause. */
const NOT_REACHES = 5;
const CONDITION_REACHES = 14;

/** Gives a test for "this has happened": not denied ("nicht geklickt") and not merely supposed ("falls mal jemand klickt"). */
export function whatHappened(utterance: Utterance): (occurrence: Occurrence) => boolean {
  const nots = aboutEvents(utterance);
  const conditions = utterance.find('conditional');
  const me = utterance.find('me');
  const unreal = utterance.find('unreal');
  const toMe = utterance.find('toMe');
  const admitted = utterance.has('didIt');
  const generic = utterance.find('generic');
  const decide = (occurrence: Occurrence): boolean => {
    if (!events.has(occurrence.concept)) return true;
    if (occurrence.concept === 'demands' || occurrence.concept === 'needsIt') {
      if (isMyOwnWish(occurrence, utterance)) return false;
      return !conditions.some((condition) => supposes(condition, occurrence, [], []));
    }
    if (nots.some((not) => denies(not, occurrence, utterance))) return false;
    if (occurrence.concept === 'told' && toMe.some((me) => isReceived(me, occurrence))) return false;
    if (admitted) return true;
    if (conditions.some((condition) => supposes(condition, occurrence, me, unreal))) return false;
    return !generic.some((one) => isNear(one, occurrence) && !me.some((i) => i.sentence === occurrence.sentence));
  };
  const decided = new Map<Occurrence, boolean>();
  return (occurrence) => {
    const before = decided.get(occurrence);
    if (before !== undefined) return before;
    const answer = decide(occurrence);
    decided.set(occurrence, answer);
    return answer;
  };
}

function aboutEvents(utterance: Utterance): Occurrence[] {
  const harmless = utterance.find('notAboutEvent');
  return utterance.find('not').filter((not) => !harmless.some((h) => h.start <= not.start && not.start <= h.end));
}

function denies(not: Occurrence, event: Occurrence, utterance: Utterance): boolean {
  if (not.start >= event.start && not.start <= event.end) return false;
  const distance = event.start - not.start;
  // "nichts geöffnet oder angeklickt": what an "or" joins is denied together.
  const isJoined = alternatives.has(utterance.words[event.start - 1] ?? '') && event.clause - not.clause === 1;
  if (distance > 0) return (not.clause === event.clause || isJoined) && distance <= NOT_REACHES;
  // "geklickt habe ich nichts": only the auxiliary and its subject may stand between.
  const between = utterance.words.slice(event.end + 1, not.start);
  return (
    not.clause - event.clause <= 1 &&
    not.sentence === event.sentence &&
    between.length <= 3 &&
    between.every((word) => /^(hab|have|ich|wir|es|ihn|den|i)/.test(word)) &&
    between.length > 0
  );
}

function supposes(
  condition: Occurrence,
  event: Occurrence,
  me: readonly Occurrence[],
  unreal: readonly Occurrence[],
): boolean {
  const distance = event.start - condition.start;
  if (condition.sentence !== event.sentence || distance <= 0 || distance > CONDITION_REACHES) return false;
  const inside = (other: Occurrence) => condition.start < other.start && other.start <= event.end + 3;
  return !me.some(inside) || unreal.some(inside);
}

/** "Mein Passwort will ich ihr nicht geben": nobody else demands it. */
function isMyOwnWish({ start }: Occurrence, { words }: Utterance): boolean {
  return words[start] === 'will' && [words[start - 1], words[start + 1]].includes('ich');
}

/** "Die IT hat mir mein Passwort geschickt": what somebody told me is not what I have told. */
function isReceived(me: Occurrence, told: Occurrence): boolean {
  const distance = told.start - me.start;
  return me.clause === told.clause && distance <= 8 && distance >= -2;
}

function isNear(one: Occurrence, other: Occurrence): boolean {
  return one.sentence === other.sentence && Math.abs(one.start - other.start) <= 8;
}
