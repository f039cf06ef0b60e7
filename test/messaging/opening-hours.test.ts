import assert from 'node:assert/strict';
import { sampleService } from '../../scripts/cards/sample-service.ts';
import { availability, localMoment, openState, regularHours } from '../../src/messaging/opening-hours.ts';

function isOpen(moment: string): boolean {
  return openState(sampleService, new Date(moment)).open;
}

function said(moment: string, language: 'de' | 'en' = 'de'): string {
  return availability(sampleService, new Date(moment), language);
}

/** A process learns of another zone when its variable changes. */
function inZone(zone: string, act: () => void): void {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    act();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

describe('the opening hours', () => {
  for (const zone of ['UTC', 'Pacific/Auckland', 'America/New_York']) {
    it(`count in the time zone of the service, where the process runs under TZ=${zone}`, () => {
      inZone(zone, () => {
        assert.equal(isOpen('2026-11-25T05:59:00Z'), false, 'winter: 6:59 in Berlin');
        assert.equal(isOpen('2026-11-25T06:00:00Z'), true, 'winter: 7:00 in Berlin');
        assert.equal(isOpen('2026-07-15T04:59:00Z'), false, 'summer: 6:59 in Berlin');
        assert.equal(isOpen('2026-07-15T05:00:00Z'), true, 'summer: 7:00 in Berlin');
        assert.equal(isOpen('2026-12-23T23:30:00Z'), false, 'a closing day has begun');
        assert.equal(said('2026-11-22T23:30:00Z'), 'Dort ist heute ab 7:00 Uhr wieder jemand für Sie da.');
      });
    });
  }

  it('end on the minute', () => {
    assert.equal(isOpen('2026-11-25T15:29:59Z'), true);
    assert.equal(isOpen('2026-11-25T15:30:00Z'), false);
  });

  it('know public holidays and closing days', () => {
    const holiday = { ...sampleService, holidays: { 2026: [{ date: '2026-11-25', name: 'Probefeiertag' }] } };

    const onHoliday = openState(holiday, new Date('2026-11-25T09:00:00Z'));

    assert.equal(onHoliday.open, false);
    assert.equal(isOpen('2026-12-24T09:00:00Z'), false, 'a closing day on a Thursday');
  });

  it('say until when somebody is there', () => {
    assert.equal(said('2026-11-25T09:00:00Z'), 'Dort ist jetzt jemand für Sie da, heute bis 16:30 Uhr.');
    assert.equal(said('2026-11-27T09:00:00Z', 'en'), 'Someone is there for you now, today until 13:00.');
  });

  it('say when somebody is there again', () => {
    assert.equal(said('2026-11-25T04:00:00Z'), 'Dort ist heute ab 7:00 Uhr wieder jemand für Sie da.');
    assert.equal(said('2026-11-27T14:00:00Z'), 'Dort ist ab Montag, 7:00 Uhr, wieder jemand für Sie da.');
    assert.equal(said('2026-11-22T21:00:00Z', 'en'), 'Someone will be there for you again on Monday from 7:00.');
  });

  it('name the date when it is long until then', () => {
    const closedForChristmas = { ...sampleService, closingDays: ['12-24', '12-28', '12-29', '12-30', '12-31'] };

    const sentence = availability(closedForChristmas, new Date('2026-12-23T20:00:00Z'), 'de');

    assert.equal(sentence, 'Dort ist ab Montag, 4. Januar, 7:00 Uhr, wieder jemand für Sie da.');
  });

  it('survive the night in which the clock changes', () => {
    assert.equal(said('2026-10-24T23:30:00Z'), 'Dort ist ab Montag, 7:00 Uhr, wieder jemand für Sie da.');
    assert.equal(said('2026-03-29T01:30:00Z'), 'Dort ist ab Montag, 7:00 Uhr, wieder jemand für Sie da.');
  });

  it('promise nothing for a service without hours', () => {
    const silent = { ...sampleService, openingHours: {} };

    const sentence = availability(silent, new Date('2026-11-25T09:00:00Z'), 'de');

    assert.equal(sentence, '');
    assert.equal(regularHours(silent, 'de'), '');
  });

  it('draw equal days together', () => {
    assert.equal(regularHours(sampleService, 'de'), 'Montag bis Donnerstag 7:00–16:30 Uhr, Freitag 7:00–13:00 Uhr');
    assert.equal(regularHours(sampleService, 'en'), 'Monday to Thursday 7:00–16:30, Friday 7:00–13:00');
  });

  it('do not draw days together across a closed one', () => {
    const gap = { ...sampleService, openingHours: { monday: '08:00-12:00', wednesday: '08:00-12:00' } };

    assert.equal(regularHours(gap, 'de'), 'Montag 8:00–12:00 Uhr, Mittwoch 8:00–12:00 Uhr');
  });

  it('write a moment as people of the service do', () => {
    const moment = new Date('2026-11-27T17:00:00Z');

    assert.equal(localMoment(moment, sampleService, 'de'), '27.11.2026, 18:00');
    assert.equal(localMoment(moment, sampleService, 'en'), '27/11/2026, 18:00');
  });
});
