import type { Service } from './service.ts';

/** Stands in while `knowledge/service.yaml` is missing or broken, so that Lotse can still answer; it promises nothing. */
export const fallbackService: Service = {
  organisation: 'IT-Service',
  name: { de: 'IT-Service', en: 'IT Service' },
  phone: { internal: 'IT-Hotline', external: 'IT-Hotline' },
  emergency: { phone: 'IT-Hotline', hours: { de: 'Tag und Nacht', en: 'day and night' } },
  email: 'it-service@localhost.invalid',
  room: { de: '–', en: '–' },
  timeZone: 'Europe/Berlin',
  state: 'NI',
  openingHours: {},
  closingDays: [],
  holidays: {},
  security: {},
  welcomeExamples: { de: ['Ich habe mein Passwort vergessen.'], en: ['I forgot my password.'] },
};
