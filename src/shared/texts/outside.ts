import type { Service } from '../service.ts';

/** " (extern 0541 555-4444)"; nothing where there is one number for all. */
export function outside({ phone }: Service, word: string): string {
  return phone.external === phone.internal ? '' : ` (${word} ${phone.external})`;
}
