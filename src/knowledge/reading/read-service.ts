import { readFile } from 'node:fs/promises';
import { type Service, serviceSchema } from '../../shared/service.ts';
import { type FrontMatterProblem, readYaml } from './front-matter.ts';
import { findFile, noLink } from './list-files.ts';

/** Where an organisation says its names, numbers and hours, below the knowledge folder. */
export const serviceFile = 'service.yaml';

/** What the text of `service.yaml` says, or everything that is wrong with it. */
export function parseService(source: string): { service: Service } | { problems: FrontMatterProblem[] } {
  const yaml = readYaml(source);
  if ('message' in yaml) return { problems: [{ line: yaml.line, message: `${yaml.message}.` }] };
  const parsed = serviceSchema.safeParse(yaml.values);
  if (parsed.success) return { service: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({
      line: yaml.lineOf(String(path[0])),
      message: `${path.join('.')}: ${message}.`,
    })),
  };
}

/** The service of a knowledge folder alone, without reading its articles; null where it is missing or broken. */
export async function readService(folder: string): Promise<Service | null> {
  const listed = await findFile(folder, serviceFile);
  if (listed.kind === 'refused') return null;
  const source = await readFile(listed.path, { encoding: 'utf8', flag: noLink }).catch(() => null);
  const parsed = source === null ? null : parseService(source);
  return parsed && 'service' in parsed ? parsed.service : null;
}
