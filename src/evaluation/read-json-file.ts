import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { LotseError } from '../shared/errors.ts';

/** Reads a JSON file and checks it. Throws LOTSE-EVALUATION-FILE naming file, place, and the cure. */
export async function readJsonFile<Schema extends z.ZodTypeAny>(
  file: string,
  schema: Schema,
  cure: string,
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(parse(file, await read(file, cure), cure));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
  throw new LotseError('LOTSE-EVALUATION-FILE', `${file}: ${issues.join('; ')}. ${cure}`);
}

async function read(file: string, cure: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new LotseError('LOTSE-EVALUATION-FILE', `${file} cannot be read. Check the path. ${cure}`, { cause });
  }
}

function parse(file: string, source: string, cure: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LotseError('LOTSE-EVALUATION-FILE', `${file} is not valid JSON: ${reason}. ${cure}`, { cause: error });
  }
}
