import type { Service } from '../service.ts';
import { outside } from './outside.ts';

/** How many entries of a collection there are for a time, and how many are shown. */
type Listed = { title: string; found: number; shown: number; time: string };

/** What Lotse says in German about dated collections. */
export const germanPastTexts = {
  asOf: (day: string) => `Stand: ${day}`,
  day: (day: string) => `den ${day}`,
  until: (day: string) => `die Zeit bis zum ${day}`,
  span: (from: string, to: string) => `die Zeit vom ${from} bis zum ${to}`,
  fromThen: (asOf: string) => `Das ist eine ältere Auskunft (${asOf}). Seither kann sich etwas geändert haben.`,
  listed: ({ title, found, shown, time }: Listed) =>
    `${time ? `Für ${time} habe ich` : 'Ich habe'} ${found} Einträge unter „${title}“${shown < found ? `. Hier sind ${shown} davon` : ''}:`,
  nothing: (title: string, time: string) => `Für ${time} habe ich keine ${title}.`,
  otherYears: (years: string) => `Ich habe welche aus ${years}.`,
  callInstead: (service: Service) =>
    `Fragen Sie gern nach einer anderen Zeit, oder rufen Sie die ${service.phone.internal} an${outside(service, 'extern')}.`,
  nothingOnIt: (title: string, time: string) => `Dazu habe ich für ${time} keine ${title}.`,
};

/** The same in English. */
export const englishPastTexts: typeof germanPastTexts = {
  asOf: (day) => `as of ${day}`,
  day: (day) => day,
  until: (day) => `the period up to ${day}`,
  span: (from, to) => `${from} to ${to}`,
  fromThen: (asOf) => `This is older information (${asOf}). Things may have changed since then.`,
  listed: ({ title, found, shown, time }) =>
    `I have ${found} entries under “${title}”${time ? ` for ${time}` : ''}${shown < found ? `. Here are ${shown} of them` : ''}:`,
  nothing: (title, time) => `I have nothing under “${title}” for ${time}.`,
  otherYears: (years) => `There are entries from ${years}.`,
  callInstead: (service) =>
    `You are welcome to ask about another time, or call ${service.phone.internal}${outside(service, 'from outside')}.`,
  nothingOnIt: (title, time) => `I have nothing on this under “${title}” for ${time}.`,
};
