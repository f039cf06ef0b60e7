import assert from 'node:assert/strict';
import { dayIn } from '../../../src/knowledge/period/calendar.ts';
import { recognisePeriod } from '../../../src/knowledge/period/recognise-period.ts';

/** A Saturday. */
const today = '2026-11-28';

const periods: [text: string, from: string, to: string][] = [
  ['Wartungshinweise 2024', '2024-01-01', '2024-12-31'],
  ['Wartungen im Jahr 2024', '2024-01-01', '2024-12-31'],
  ['Wartungen im Herbst 2025', '2025-09-01', '2025-11-30'],
  ['Was war im Winter 2024/25 los?', '2024-12-01', '2025-02-28'],
  ['maintenance in March 2024', '2024-03-01', '2024-03-31'],
  ['Wartung März 2024', '2024-03-01', '2024-03-31'],
  ['Wartung 03/2024', '2024-03-01', '2024-03-31'],
  ['Wartung Feb. 2024', '2024-02-01', '2024-02-29'],
  ['Wartungen letztes Jahr', '2025-01-01', '2025-12-31'],
  ['Wartungen im vorletzten Jahr', '2024-01-01', '2024-12-31'],
  ['maintenance this year', '2026-01-01', '2026-12-31'],
  ['Wartung im vorigen Monat', '2026-10-01', '2026-10-31'],
  ['maintenance last month', '2026-10-01', '2026-10-31'],
  ['Wartung letzte Woche', '2026-11-16', '2026-11-22'],
  ['War gestern eine Wartung?', '2026-11-27', '2026-11-27'],
  ['Wartungen zwischen Januar und Juni 2025', '2025-01-01', '2025-06-30'],
  ['maintenance from January to June 2025', '2025-01-01', '2025-06-30'],
  ['Wartungen zwischen Oktober 2024 und März 2025', '2024-10-01', '2025-03-31'],
  ['vom 1. bis 15. März 2024', '2024-03-01', '2024-03-15'],
  ['1.3.2024 bis 31.8.2024', '2024-03-01', '2024-08-31'],
  ['Wartungen 2023–2025', '2023-01-01', '2025-12-31'],
  ['Wartungen 2024 und 2025', '2024-01-01', '2025-12-31'],
  ['Die Wartung vom 22. November 2025', '2025-11-22', '2025-11-22'],
  ['am 16.03.2024', '2024-03-16', '2024-03-16'],
  ['on March 16th, 2024', '2024-03-16', '2024-03-16'],
  ['on 16 March 2024', '2024-03-16', '2024-03-16'],
  ['Wartungen im ersten Quartal 2025', '2025-01-01', '2025-03-31'],
  ['maintenance in Q3 2025', '2025-07-01', '2025-09-30'],
  ['im zweiten Halbjahr 2025', '2025-07-01', '2025-12-31'],
  ['Wartungen Ende 2025', '2025-09-01', '2025-12-31'],
  ['Wartungen in den letzten drei Monaten', '2026-08-28', '2026-11-28'],
  ['maintenance two years ago', '2024-01-01', '2024-12-31'],
  ['Wartungen seit 2025', '2025-01-01', '2026-11-28'],
  ['Wartungen vor 2025', '0001-01-01', '2024-12-31'],
  ['maintenance after March 2025', '2025-04-01', '2026-11-28'],
  ['Wartungen im März', '2026-03-01', '2026-03-31'],
  ['Wartungen im Dezember', '2025-12-01', '2025-12-31'],
  ['maintenance in fall', '2026-09-01', '2026-11-30'],
  ['maintenance last November', '2025-11-01', '2025-11-30'],
  ['Wartungen letzten Sommer', '2026-06-01', '2026-08-31'],
];

const noPeriods = [
  'Windows 11 24H2 installieren',
  'Raum 2024',
  'Beamer in Zimmer 2024 geht nicht',
  'Ticket 2024-113',
  'Was ist mit Ticket 2024?',
  'Fehler 2024',
  'error code 2024',
  'Durchwahl 2024',
  'Formular F-2024',
  'IP 10.0.2024.1',
  'Version 24.2024',
  'am 31.02.2024',
  'May I install this?',
  'How do I march on?',
  'Wie fallen Wartungen aus?',
  'Was mache ich im Fall einer Wartung?',
  'Seit wann gilt das?',
  'Ich brauche 20240 Euro',
  '*2024#',
];

const bareYears = [
  'Office 2021 installieren',
  'Outlook 2016 startet nicht',
  'Windows Server 2022',
  'HP LaserJet 2055',
  'May I install Office 2019?',
  'Makros in Excel 2019',
];

describe('the time that a question names', () => {
  for (const [text, from, to] of periods) {
    it(`is understood: ${text}`, () => {
      assert.deepEqual(recognisePeriod(text, today)?.period, { from, to });
    });
  }

  for (const text of noPeriods) {
    it(`is not seen where there is none: ${text}`, () => {
      assert.equal(recognisePeriod(text, today), null);
    });
  }

  for (const text of bareYears) {
    it(`is only a guess beside the name of a thing: ${text}`, () => {
      assert.notEqual(recognisePeriod(text, today)?.isCertain, true);
    });
  }

  it('is taken out of the question with the words that belong to it', () => {
    const rest = (text: string) => recognisePeriod(text, today)?.rest;

    assert.equal(rest('Welche Wartungen gab es im Jahr 2024?'), 'Welche Wartungen gab es?');
    assert.equal(rest('Wartungen an Citrix zwischen Januar und Juni 2025'), 'Wartungen an Citrix');
    assert.equal(rest('maintenance of the printers in March 2024, please'), 'maintenance of the printers, please');
    assert.equal(rest('seit 2025 Wartungen'), 'Wartungen');
  });

  it('counts from the day that it is where the service works', () => {
    const newYear = new Date('2026-12-31T23:30:00Z');

    const [berlin, utc] = [dayIn('Europe/Berlin', newYear), dayIn('UTC', newYear)];

    assert.deepEqual([berlin, utc], ['2027-01-01', '2026-12-31']);
    assert.equal(recognisePeriod('letztes Jahr', berlin)?.period.from, '2026-01-01');
    assert.equal(recognisePeriod('letztes Jahr', utc)?.period.from, '2025-01-01');
  });

  it('is found at once also in a long text', () => {
    const text = 'vor 2024 bis März, 1. 2. 3. 20 '.repeat(130);
    const started = performance.now();

    recognisePeriod(text, today);

    assert.ok(performance.now() - started < 500);
  });

  it('lies in no year that a search service cannot write', () => {
    for (const text of ['Wartungen nach dem 31.12.9999', 'nach dem 31. 12. 0000', 'seit 1.1.0001']) {
      assert.equal(recognisePeriod(text, today), null, text);
    }
  });
});
