import { z } from 'zod';

const inBoth = z.object({ de: z.string().min(1), en: z.string().min(1) });
const hours = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/, 'write it like 07:00-16:30');
const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write it like 2026-12-24'),
);
const emergencySteps = z.object({ article: z.string().min(1), section: inBoth });

/** `knowledge/service.yaml`: what the organisation says about itself. */
export const serviceSchema = z.object({
  organisation: z.string().min(1),
  name: inBoth,
  phone: z.object({ internal: z.string().min(1), external: z.string().min(1) }),
  emergency: z.object({ phone: z.string().min(1), hours: inBoth }),
  email: z.string().email(),
  room: inBoth,
  timeZone: z.string().refine(isTimeZone, 'write an IANA time zone like Europe/Berlin'),
  state: z.string().min(1),
  openingHours: z.object({
    monday: hours.optional(),
    tuesday: hours.optional(),
    wednesday: hours.optional(),
    thursday: hours.optional(),
    friday: hours.optional(),
    saturday: hours.optional(),
    sunday: hours.optional(),
  }),
  closingDays: z.array(z.string().regex(/^\d{2}-\d{2}$/, 'write it like 12-24')).default([]),
  holidays: z.record(z.array(z.object({ date: isoDate, name: z.string() }))).default({}),
  security: z
    .object({
      phishing: emergencySteps,
      passwordGiven: emergencySteps,
      deviceLost: emergencySteps,
      ransom: emergencySteps,
      passwordCaller: emergencySteps,
      accountMisused: emergencySteps,
      incident: emergencySteps,
    })
    .partial()
    .default({}),
  /** What a ticket can be about, by the articles' categories; the order is the order of the list. */
  categories: z.record(inBoth).optional(),
  welcomeExamples: z.object({ de: z.array(z.string()).min(1).max(3), en: z.array(z.string()).min(1).max(3) }),
});

export type Service = z.infer<typeof serviceSchema>;

function isTimeZone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC';
}
