/** Gives what is remembered for a key; what is not, `find` has to find. */
export type Memory<Value> = (key: string, find: () => Value) => Value;

/**
 * An empty memory of at most `limit` values: what has not been asked for lately is forgotten, and everything whenever
 * `version` gives another number.
 */
export function createMemory<Value extends {}>(limit: number, version: () => number = () => 0): Memory<Value> {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  let heldFor = version();

  function remember(key: string, value: Value): Value {
    if (recent.size >= limit / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, value);
    return value;
  }

  return (key, find) => {
    if (heldFor !== version()) {
      recent.clear();
      older.clear();
      heldFor = version();
    }
    return recent.get(key) ?? remember(key, older.get(key) ?? find());
  };
}
