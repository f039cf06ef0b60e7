import type { Concept } from './concepts.ts';
import type { Occurrence, Utterance } from './utterance.ts';

/** How far from "lost" the lost thing may stand. */
const NOUN_REACHES = 12;

/** Whether a device (not a file, a connection or a charger) has been lost, stolen or left behind. */
export function isDeviceLost(utterance: Utterance, happened: (occurrence: Occurrence) => boolean): boolean {
  const events = (...concepts: Concept[]) => utterance.find(...concepts).filter(happened);
  if (utterance.has('foundAgain')) return false;
  if (utterance.has('how') && !utterance.has('me', 'alarm')) return false;
  const nouns = readNouns(utterance);
  const takesObject = new Set(utterance.find('takesObject').map((verb) => verb.start));
  const isOf = (event: Occurrence) =>
    isDevice((takesObject.has(event.start) ? following(event, nouns) : undefined) ?? nearest(event, nouns));
  if (events('stolen', 'lost', 'gone').some(isOf)) return true;
  if (events('leftBehind').some((event) => isOf(event) && standsNear(event, utterance.find('place')))) return true;
  if (!utterance.has('home') && events('leftLying').some(isOf)) return true;
  if (utterance.find('whereIs').some((event) => isOf(event) && isNextTo(event, utterance.find('device')))) return true;
  if (
    events('seek').some(
      (event) => isOf(event) && (isDenied(event, utterance) || standsNear(event, utterance.find('everywhere'))),
    )
  )
    return true;
  if (events('tookAway').some((event) => isOf(event) && utterance.has('someoneElse') && !utterance.has('how')))
    return true;
  if (events('breakIn').some((event) => standsNear(event, utterance.find('device')))) return true;
  return events('lossNoun').some((event) => isOf(event));
}

type Noun = { at: number; sentence: number; isDevice: boolean };

function readNouns(utterance: Utterance): Noun[] {
  const phrases = utterance.find('device').filter((device) => device.end > device.start);
  const isInPhrase = (noun: Occurrence) =>
    noun.start === noun.end && phrases.some((phrase) => phrase.start <= noun.start && noun.end <= phrase.end);
  const things = utterance.find('thing').filter((thing) => !isInPhrase(thing));
  const isInThing = (noun: Occurrence) => things.some((thing) => thing.start <= noun.start && noun.end <= thing.end);
  const devices = utterance.find('device').filter((device) => !isInPhrase(device) && !isInThing(device));
  const places = utterance.find('locative');
  const isPlace = (noun: Occurrence) =>
    places.some(
      (place) => noun.start - place.start >= 1 && noun.start - place.start <= 2 && place.clause === noun.clause,
    );
  const accompanied = utterance.find('accompanied');
  // "The stick with the files": what is on a device is lost with it.
  const isContent = (noun: Occurrence) =>
    accompanied.some(
      (word) =>
        devices.some((device) => device.end === word.start - 1) &&
        noun.start > word.start &&
        noun.start - word.start <= 4,
    );
  const toNoun = (isDevice: boolean) => (noun: Occurrence) => ({ at: noun.start, sentence: noun.sentence, isDevice });
  return [
    ...things.filter((thing) => !isPlace(thing) && !isContent(thing)).map(toNoun(false)),
    ...devices.filter((device) => !isPlace(device)).map(toNoun(true)),
  ];
}

/** "My phone lost the connection": an English verb has its object right behind it. */
function following(event: Occurrence, nouns: readonly Noun[]): Noun | undefined {
  return nearest(
    event,
    nouns.filter((noun) => noun.at > event.end && noun.at - event.end <= 3 && noun.sentence === event.sentence),
  );
}

function nearest(event: Occurrence, nouns: readonly Noun[]): Noun | undefined {
  let best: Noun | undefined;
  let bestDistance = NOUN_REACHES + 1;
  for (const noun of nouns) {
    const between = noun.at > event.end ? noun.at - event.end : event.start - noun.at;
    const distance = between + (noun.sentence === event.sentence ? 0 : 4);
    if (distance > 0 && distance < bestDistance) {
      best = noun;
      bestDistance = distance;
    }
  }
  return best;
}

function isDevice(noun: Noun | undefined): boolean {
  return noun?.isDevice === true;
}

function isNextTo(event: Occurrence, devices: readonly Occurrence[]): boolean {
  return devices.some((device) => device.start - event.end >= 0 && device.start - event.end <= 2);
}

function standsNear(event: Occurrence, others: readonly Occurrence[]): boolean {
  return others.some((other) => Math.abs(other.start - event.start) <= NOUN_REACHES);
}

function isDenied(event: Occurrence, utterance: Utterance): boolean {
  return utterance
    .find('not', 'nowhere')
    .some((not) => not.sentence === event.sentence && Math.abs(not.start - event.start) <= NOUN_REACHES);
}
