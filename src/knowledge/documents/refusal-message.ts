import type { Refusal } from './extraction.ts';

const messages: Record<Refusal, string> = {
  tooLarge: 'The file is larger than Lotse reads (50 MB, 3,000 pages). Split it, or save it without its pictures.',
  inflatesTooFar:
    'The file would grow to many times its size when opened; it is broken or meant to do harm. Save it again in Word, or remove it.',
  tooSlow: 'Reading the file took longer than a minute and was ended. Save it again, split it, or remove it.',
  tooMuchMemory: 'Reading the file took too much memory and was ended. Save it again, split it, or remove it.',
  crashed: 'Reading the file broke off. It is tried again at the next start; save the file again, or remove it.',
  encrypted:
    'The document is protected by a password, or has the form of Word before 2007. Save it as a PDF or DOCX without one.',
  scanned: 'The PDF has pictures of pages but no text. Scan it with text recognition (OCR), or use the original.',
  empty: 'The file has no text. Fill it, or remove it.',
  brokenTimes:
    'The times of this subtitle are broken. Write them like `00:01:02.500 --> 00:01:06.000`, in order, the end after the beginning.',
  broken: 'The file cannot be read; it is broken or not what its name says. Open it, save it again, or remove it.',
  changing: 'The file changed while it was read. It is read again as soon as it rests.',
};

/** What an editor reads about a document that gives no text: what is wrong, and the cure. */
export function refusalMessage(refusal: Refusal): string {
  return messages[refusal];
}
