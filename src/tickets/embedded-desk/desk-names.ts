import { createHash } from 'node:crypto';

/** The desk's states and priorities with Zammad's own ids. */
export const deskStates = { new: 1, open: 2, 'pending reminder': 3, closed: 4 } as const;
export const deskPriorities = { '1 low': 1, '2 normal': 2, '3 high': 3 } as const;

/** The desk's only account: Lotse's own, to which its token belongs. */
export const ownAccount = { id: 1, login: 'lotse', firstname: 'Lotse', lastname: '', email: '', active: true } as const;

/** The id of a group or customer: the desk keeps no tables of them, so it is a number made from the name. */
export function idOf(name: string): number {
  if (name === '') return ownAccount.id;
  return (createHash('sha256').update(name.toLowerCase()).digest().readUInt32BE(0) >>> 1) + 1;
}
