import { openAnswering } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { respond } from '../../src/conversation/respond.ts';
import { createLog } from '../../src/shared/log.ts';
import { articleFile, createKnowledgeFolder } from '../../test/support/knowledge-folder.ts';

const articles = 3_000;
const questions = 300;
const warmUp = 50;
const things = [
  'Drucker',
  'Scanner',
  'Bildschirm',
  'Tastatur',
  'Kalender',
  'Postfach',
  'Laufwerk',
  'Telefon',
  'Lizenz',
  'Kamera',
];
const tasks = ['einrichten', 'verbinden', 'zurücksetzen', 'bestellen', 'freigeben', 'teilen', 'sperren', 'umziehen'];

/**
 * What a turn over 3,000 articles takes beside the bare search request that it contains, in milliseconds (95th percentile).
 * Both are measured in turns, request by request.
 */
export async function measureOwnTime({ url, key }: { url: string; key: string }): Promise<Record<string, number>> {
  const files = Array.from({ length: articles }, (_, number) => [`${number}.md`, article(number)] as const);
  const folder = await createKnowledgeFolder(Object.fromEntries(files));
  const config = readConfig(
    {
      LOTSE_KNOWLEDGE: folder.path,
      LOTSE_DATA: folder.path,
      LOTSE_SEARCH: 'azure',
      AZURE_SEARCH_ENDPOINT: url,
      AZURE_SEARCH_KEY: key,
      AZURE_SEARCH_INDEX: 'own-time',
    },
    folder.path,
  );
  const log = createLog({ level: 'error' });
  const answering = await openAnswering({ config, log, withDictionary: false, indexing: 'now' });
  try {
    const turns: number[] = [];
    const requests: number[] = [];
    let answered = 0;
    for (let number = 0; number < warmUp + questions; number += 1) {
      const text = `Wie kann ich ${titleOf((number * 37) % articles)}?`;
      const bare = await timed(() => ask({ url, key }, text));
      const turn = await timed(async () => {
        const { replies } = await respond(toTurn(text), answering.respondent);
        if (replies[0]?.kind === 'answer' || replies[0]?.kind === 'clarify') answered += 1;
      });
      if (number < warmUp) continue;
      requests.push(bare);
      turns.push(turn - bare);
    }
    return {
      ownTimeP50Ms: percentile(turns, 0.5),
      ownTimeP95Ms: percentile(turns, 0.95),
      searchRequestP50Ms: percentile(requests, 0.5),
      answeredShare: Math.round((answered / (warmUp + questions)) * 100) / 100,
    };
  } finally {
    await answering.close();
    await folder.remove();
  }
}

function titleOf(number: number): string {
  return `${things[number % 10]} Modell${number} ${tasks[number % 8]}`;
}

function article(number: number): string {
  const title = titleOf(number);
  const steps = Array.from({ length: 5 }, (_, step) => `${step + 1}. Wählen Sie ${title}, Schritt ${step + 1}.`);
  return articleFile(
    { id: `article-${number}`, title },
    `So können Sie ${title}. Das dauert zwei Minuten.\n\n## Schritte\n\n${steps.join('\n')}\n`,
  );
}

function toTurn(text: string): Parameters<typeof respond>[0] {
  return {
    message: {
      conversationId: 'bench',
      personId: 'bench',
      clientLanguage: 'de',
      isPersonal: true,
      content: { kind: 'text', text, edited: false, forwarded: false },
    },
    session: { language: 'de', welcomed: true, topic: null, recent: [] },
  };
}

/** The request of a turn, sent by hand. */
async function ask({ url, key }: { url: string; key: string }, search: string): Promise<void> {
  const response = await fetch(`${url}/indexes('own-time')/docs/search.post.search?api-version=2026-04-01`, {
    method: 'POST',
    headers: { 'api-key': key, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      search,
      top: 50,
      searchMode: 'any',
      queryType: 'simple',
      scoringProfile: 'about-this',
      filter: "audience/any(reader: reader eq 'everyone') and date eq null",
      select: 'key,articleId,originalId,language,weight',
    }),
  });
  await response.json();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function percentile(values: number[], share: number): number {
  const value = values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
  return Math.round(value * 10) / 10;
}
