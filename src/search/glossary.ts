import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { LotseError } from '../shared/errors.ts';

const phrase = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => text.trim() !== '', 'is empty: write a word or remove it');
const glossarySchema = z.object({
  groups: z.array(z.array(phrase).min(2, 'needs at least two words that mean the same')),
});

/** Groups of words and short phrases that mean the same to someone who asks for help. */
export type Glossary = { groups: string[][] };

export const emptyGlossary: Glossary = { groups: [] };

/** Reads `knowledge/glossary.yaml`. Throws LOTSE-KNOWLEDGE-BROKEN with file, line and cure. */
export async function readGlossary(file: string): Promise<Glossary> {
  return parseGlossary(await readFile(file, 'utf8'), file);
}

/** Reads a glossary from YAML text; `file` is named in errors. Throws LOTSE-KNOWLEDGE-BROKEN with file, line and cure. */
export function parseGlossary(yaml: string, file: string): Glossary {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const syntaxError = document.errors[0];
  if (syntaxError) {
    const message = syntaxError.message.split('\n')[0] ?? syntaxError.message;
    throw broken(file, lines.linePos(syntaxError.pos[0]).line, message, syntaxError);
  }
  const parsed = glossarySchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path ?? [];
  const line = lineOf(path);
  throw broken(file, line, `${path.join('.') || 'the file'}: ${issue?.message ?? 'is not a glossary'}`, parsed.error);

  function lineOf(path: (string | number)[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (hasRange(node)) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function broken(file: string, line: number, message: string, cause: unknown): LotseError {
  return new LotseError(
    'LOTSE-KNOWLEDGE-BROKEN',
    `${file}, line ${line}: ${message}. Write one group a line, like "  - [Passwort, Kennwort, password]" below "groups:".`,
    { cause },
  );
}
