import type { Activity } from 'botbuilder';

/** Characters of one part: half of what Teams takes, so that citations and addresses fit beside it. */
const partLength = 8_000;

/** Ever smaller ways to send a message that was too large: first without its card, then its text in parts. */
export function smallerVersions(activity: Partial<Activity>): Partial<Activity>[][] {
  const { attachments, ...withoutCard } = activity;
  if (!activity.text) return [];
  const parts = splitText(activity.text, partLength);
  const textInParts = parts.map((text, index) => partOf(withoutCard, text, index === parts.length - 1));
  const shortened = attachments?.length ? [[withoutCard]] : [];
  return parts.length > 1 ? [...shortened, textInParts] : shortened;
}

/** Feedback is asked for once, below the last part. */
function partOf(activity: Partial<Activity>, text: string, last: boolean): Partial<Activity> {
  const { channelData: _feedback, ...plain } = activity;
  return last ? { ...activity, text } : { ...plain, text };
}

/** Cuts between paragraphs, else between lines, else between words. */
function splitText(text: string, length: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > length) {
    const window = rest.slice(0, length);
    const cut = ['\n\n', '\n', ' '].map((border) => window.lastIndexOf(border)).find((at) => at > length / 2) ?? length;
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...parts, rest];
}
