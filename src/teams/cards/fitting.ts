import { paragraph, type TextBlock } from './adaptive-card.ts';
import { plainText } from './choice-row.ts';

/** Characters of JSON that one text may fill in a card, so that the message stays below what Teams takes. */
const room = 9_000;

/** A text of several lines as one block of a card. */
export function linesOf(text: string): TextBlock {
  return paragraph(plainText(fitting(text.trim())).replace(/\s*\n\s*/g, '\n\n'), 'small');
}

/** A text that somebody typed, cut only where the message would be too large to be shown at all. */
export function fitting(text: string): string {
  let fits = text;
  while (JSON.stringify(fits).length > room) fits = fits.slice(0, Math.floor(fits.length * 0.9));
  return fits;
}
