import { z } from 'zod';
import { readJsonFile } from '../read-json-file.ts';

const earlierSchema = z.object({
  measuredAt: z.string().datetime().optional(),
  knowledge: z.record(z.string()).optional(),
  perQuestion: z.array(
    z.object({
      id: z.string(),
      question: z.string().optional(),
      kind: z.string(),
      articles: z.array(z.string()),
      ok: z.boolean(),
      factContained: z.boolean().nullable().optional(),
    }),
  ),
});

/** What a comparison needs of an earlier `lotse eval answers --json`; reports of the first version lack texts, facts and hashes. */
export type EarlierReport = z.infer<typeof earlierSchema>;

/** Reads an earlier report. Throws LOTSE-EVALUATION-FILE naming the place. */
export function readEarlierReport(file: string): Promise<EarlierReport> {
  return readJsonFile(file, earlierSchema, 'It has to be what lotse eval answers --json printed.');
}
