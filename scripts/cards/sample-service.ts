import { type Service, serviceSchema } from '../../src/shared/service.ts';

/** A service with fixed numbers and hours, so that drawn cards do not change when somebody edits knowledge/service.yaml. */
export const sampleService: Service = serviceSchema.parse({
  organisation: 'Stadt Hasefeld',
  name: { de: 'IT-Service', en: 'IT Service' },
  phone: { internal: '4444', external: '0541 555-4444' },
  emergency: { phone: '0541 555-4455', hours: { de: 'Tag und Nacht', en: 'day and night' } },
  email: 'it-service@hasefeld.example',
  room: { de: 'Raum 1.17', en: 'room 1.17' },
  timeZone: 'Europe/Berlin',
  state: 'NI',
  openingHours: {
    monday: '07:00-16:30',
    tuesday: '07:00-16:30',
    wednesday: '07:00-16:30',
    thursday: '07:00-16:30',
    friday: '07:00-13:00',
  },
  closingDays: ['12-24', '12-31'],
  holidays: {
    2026: [
      { date: '2026-10-31', name: 'Reformationstag' },
      { date: '2026-12-25', name: '1. Weihnachtstag' },
      { date: '2026-12-26', name: '2. Weihnachtstag' },
    ],
    2027: [{ date: '2027-01-01', name: 'Neujahr' }],
  },
  welcomeExamples: {
    de: [
      'Ich habe mein Passwort vergessen. Was tun?',
      'Wie verbinde ich mich von zu Hause mit dem VPN?',
      'Wie richte ich eine Abwesenheitsnotiz ein?',
    ],
    en: [
      'I forgot my password. What do I do?',
      'How do I connect to the VPN from home?',
      'How do I set up an out-of-office reply?',
    ],
  },
});

/** A Wednesday morning, the service is open. */
export const sampleNow = new Date('2026-11-25T09:00:00Z');

/** The Sunday before, the service is closed. */
export const sampleNight = new Date('2026-11-22T21:00:00Z');
