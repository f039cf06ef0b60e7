import { PNG } from 'pngjs';

/** What Teams asks of an icon: the one with colours 192 × 192, the outline 32 × 32, white on nothing. */
export type IconKind = 'color' | 'outline';

const sizes: Record<IconKind, number> = { color: 192, outline: 32 };
const cure = 'Change the SVG beside it and run node --import tsx scripts/draw-icons.ts.';

/** Says what is wrong with an icon; nothing where it is as Teams wants it. */
export function checkIcon(name: string, kind: IconKind, file: Uint8Array): string[] {
  const picture = readPng(file);
  if (!picture) return [`${name}: is not a PNG picture. ${cure}`];
  const size = sizes[kind];
  const problems: string[] = [];
  if (picture.width !== size || picture.height !== size) {
    problems.push(`${name}: measures ${picture.width} × ${picture.height}, must be ${size} × ${size}. ${cure}`);
  }
  if (kind === 'outline') problems.push(...checkOutline(name, picture));
  return problems;
}

function checkOutline(name: string, { data }: PNG): string[] {
  let transparent = 0;
  let coloured = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 0) transparent += 1;
    else if (data[at] !== 255 || data[at + 1] !== 255 || data[at + 2] !== 255) coloured += 1;
  }
  const problems: string[] = [];
  if (transparent === 0) problems.push(`${name}: has no transparent background. ${cure}`);
  if (coloured > 0) problems.push(`${name}: has colours other than white. ${cure}`);
  return problems;
}

function readPng(file: Uint8Array): PNG | undefined {
  try {
    return PNG.sync.read(Buffer.from(file));
  } catch {
    return undefined;
  }
}
