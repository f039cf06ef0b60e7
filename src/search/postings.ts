/** For each term the slots that contain it, with frequencies. */
export type Postings = {
  /** A slot that the term does not have yet. */
  add(term: number, slot: number, frequency: number): void;
  remove(term: number, slot: number): void;
  /** In how many slots the term stands. */
  count(term: number): number;
  /** Undefined where the term stands nowhere. Read it at once: the next change may move it. */
  find(term: number): Run | undefined;
};

/** Pairs of slot and frequency, one after the other, in the cells from `from` until before `to`. */
type Run = { cells: Int32Array; from: number; to: number };

const firstCells = 1_024;
/** Before its pairs of slot and frequency a block says how many cells they have, and how many of those are used. */
const header = 2;
const firstCapacity = 2;

/**
 * No postings yet. All lie as blocks in one array: most terms stand in a single document, and an array of its own for each
 * would take ten times the memory of what is in it.
 */
export function createPostings(): Postings {
  const blocks = new Map<number, number>();
  const unused = new Map<number, number[]>();
  let cells = new Int32Array(firstCells);
  let end = 0;

  function take(capacity: number): number {
    const block = unused.get(capacity)?.pop() ?? lengthen(capacity);
    cells[block] = capacity;
    cells[block + 1] = 0;
    return block;
  }

  function lengthen(capacity: number): number {
    const block = end;
    end += header + capacity;
    if (end > cells.length) {
      const larger = new Int32Array(Math.max(end, Math.ceil(cells.length * 1.5)));
      larger.set(cells);
      cells = larger;
    }
    return block;
  }

  function release(block: number): void {
    const capacity = cells[block] as number;
    const others = unused.get(capacity);
    if (others) others.push(block);
    else unused.set(capacity, [block]);
  }

  /** The block of a term with room for one more pair. */
  function roomFor(term: number): number {
    const block = blocks.get(term);
    if (block === undefined) return assign(term, take(firstCapacity));
    const [capacity, used] = [cells[block] as number, cells[block + 1] as number];
    if (used < capacity) return block;
    const larger = take(capacity * 2);
    cells.copyWithin(larger + 1, block + 1, block + header + used);
    release(block);
    return assign(term, larger);
  }

  function assign(term: number, block: number): number {
    blocks.set(term, block);
    return block;
  }

  function add(term: number, slot: number, frequency: number): void {
    const block = roomFor(term);
    const used = cells[block + 1] as number;
    cells[block + header + used] = slot;
    cells[block + header + used + 1] = frequency;
    cells[block + 1] = used + 2;
  }

  /** The last pair takes the place of the removed one; the order within a term does not matter. */
  function remove(term: number, slot: number): void {
    const block = blocks.get(term);
    if (block === undefined) return;
    const first = block + header;
    const last = first + (cells[block + 1] as number) - 2;
    let place = first;
    while (place <= last && cells[place] !== slot) place += 2;
    if (place > last) return;
    cells.copyWithin(place, last, last + 2);
    cells[block + 1] = last - first;
    if (last > first) return;
    blocks.delete(term);
    release(block);
  }

  function count(term: number): number {
    const block = blocks.get(term);
    return block === undefined ? 0 : (cells[block + 1] as number) / 2;
  }

  function find(term: number): Run | undefined {
    const block = blocks.get(term);
    if (block === undefined) return undefined;
    const from = block + header;
    return { cells, from, to: from + (cells[block + 1] as number) };
  }

  return { add, remove, count, find };
}
