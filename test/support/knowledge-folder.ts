import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A knowledge folder of a test's own; `remove` it afterwards. */
export type KnowledgeFolder = {
  path: string;
  write(file: string, content: string | Uint8Array): Promise<void>;
  remove(): Promise<void>;
};

export async function createKnowledgeFolder(files: Record<string, string | Uint8Array>): Promise<KnowledgeFolder> {
  const path = await mkdtemp(join(tmpdir(), 'lotse-knowledge-'));
  async function write(file: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), content);
  }
  for (const [file, content] of Object.entries(files)) await write(file, content);
  return { path, write, remove: () => rm(path, { recursive: true, force: true }) };
}

/** The Markdown of an article with the usual front matter. */
export function articleFile(
  matter: { id: string; title: string; language?: string; more?: string },
  body: string,
): string {
  return `---\nid: ${matter.id}\ntitle: ${matter.title}\nlanguage: ${matter.language ?? 'de'}\n${matter.more ?? ''}---\n${body}\n`;
}
