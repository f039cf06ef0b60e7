/** Small numbers for things that come and go; freed numbers are used again. */
export type Slots<Thing> = {
  take(thing: Thing): number;
  release(slot: number): void;
  at(slot: number): Thing | undefined;
  /** One more than the highest number ever taken. */
  count(): number;
};

/** Starts counting at 0. */
export function createSlots<Thing>(): Slots<Thing> {
  const things: (Thing | undefined)[] = [];
  const free: number[] = [];

  function take(thing: Thing): number {
    const slot = free.pop() ?? things.length;
    things[slot] = thing;
    return slot;
  }

  function release(slot: number): void {
    things[slot] = undefined;
    free.push(slot);
  }

  return { take, release, at: (slot) => things[slot], count: () => things.length };
}
