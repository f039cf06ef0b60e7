import { escapeHtml } from '../../shared/escape-html.ts';

/** Counts that add up to the number of people shown: 100, or all of them if there are fewer. */
export type People<Name extends string> = { of: number; counts: Record<Name, number> };

const columns = 20;
const step = 17;

/** Scales counts down to 100 people by largest remainder, so that they still add up. */
export function toPeople<Name extends string>(counts: Record<Name, number>): People<Name> {
  const entries = Object.entries<number>(counts) as [Name, number][];
  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  if (total <= 100) return { of: total, counts };
  const shares = entries.map(([name, count]) => ({ name, exact: (count * 100) / total }));
  const scaled = new Map(shares.map(({ name, exact }) => [name, Math.floor(exact)]));
  const left = 100 - [...scaled.values()].reduce((sum, count) => sum + count, 0);
  const byRemainder = shares.toSorted((one, other) => (other.exact % 1) - (one.exact % 1));
  for (const { name } of byRemainder.slice(0, left)) scaled.set(name, (scaled.get(name) ?? 0) + 1);
  return { of: 100, counts: Object.fromEntries(scaled) as Record<Name, number> };
}

/** One square for each person, coloured by what became of the question, with a legend that says the numbers. */
export function drawPeople<Name extends string>(
  people: People<Name>,
  label: string,
  names: Readonly<Record<Name, string>>,
): string {
  const parts = (Object.keys(people.counts) as Name[]).filter((name) => people.counts[name] > 0);
  const squares = parts.flatMap((name) => Array.from({ length: people.counts[name] }, () => name));
  const rows = Math.ceil(squares.length / columns);
  const drawn = squares.map((name, index) => {
    const x = (index % columns) * step;
    return `<rect class="${name}" x="${x}" y="${Math.floor(index / columns) * step}" width="14" height="14"/>`;
  });
  const legend = parts.map(
    (name) =>
      `<li><span class="key ${name}"></span><strong>${people.counts[name]}</strong> ${escapeHtml(names[name])}</li>`,
  );
  return `<figure>
<figcaption>${escapeHtml(label)}</figcaption>
<svg class="people" viewBox="0 0 ${columns * step} ${rows * step}" aria-hidden="true">${drawn.join('')}</svg>
<ul class="legend">${legend.join('')}</ul>
</figure>`;
}
