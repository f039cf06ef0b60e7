/** Gives what is remembered for a key; what is not, `find` has to find. */
export type Memory<Value> = (key: string, find: () => Value) => Value;

/** An empty memory. It forgets everything when it holds `limit` values, and whenever `version` gives another number. */
export function createMemory<Value extends {}>(limit: number, version: () => number = () => 0): Memory<Value> {
  const held = new Map<string, Value>();
  let heldFor = version();
  return (key, find) => {
    if (heldFor !== version()) {
      held.clear();
      heldFor = version();
    }
    const known = held.get(key);
    if (known !== undefined) return known;
    const found = find();
    if (held.size >= limit) held.clear();
    held.set(key, found);
    return found;
  };
}
