import type { Service } from '../shared/service.ts';

/** The shortest number that a mobile telephone can dial from anywhere; shorter ones are extensions of the house. */
const fewestDigits = 6;

/**
 * The service with numbers that can be tapped. Teams opens `tel:` from the text of a message everywhere, from cards not.
 * The digits stay as service.yaml writes them: typographic hyphens would keep a number on one line, but copied it would
 * be dialled by some telephones and refused by others, and nobody would find it by searching.
 */
export function withCallableNumbers(service: Service): Service {
  const { phone, emergency } = service;
  return {
    ...service,
    phone: { internal: callable(phone.internal), external: callable(phone.external) },
    emergency: { ...emergency, phone: callable(emergency.phone) },
  };
}

function callable(number: string): string {
  const target = number.replace(/[^\d+]/g, '');
  return target.length < fewestDigits ? number : `[${number}](tel:${target})`;
}
