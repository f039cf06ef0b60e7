import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Conversations, createConversations, type Round } from './turns/conversations.ts';
import { type MeasuredServer, startServer, waitUntilIdle } from './turns/process.ts';

type Result = {
  name: 'turns';
  figures: Record<string, number>;
  limits: Record<string, number>;
  goals: Record<string, number>;
  ok: boolean;
};

/** Lotse as the image runs it: built. */
const servers = {
  echo: ['--import', 'tsx', 'bench/turns/echo-server.ts'],
  floor: ['--import', 'tsx', 'bench/turns/floor-server.ts'],
  lotse: ['dist/cli.js', 'start', '--no-chat'],
};

type Name = keyof typeof servers;

/** V8 goes on compiling what a turn runs for some thousand turns; a service that has run for a day has them behind it. */
const warmUpTurns = 3_000;

/** At least: shares of throughput. At most: multiples of time. */
const limits = { throughputToEcho: 0.2, throughputToFloor: 0.5, answerToEcho: 8, acknowledgementToEchoAnswer: 2 };
const goals = { throughputToEcho: 0.5, throughputToFloor: 0.8, answerToEcho: 4, acknowledgementToEchoAnswer: 1 };

/** Measures Lotse's answered question against a bare echo and against an echo with the same SQL, in one run. */
export async function run({ full }: { full: boolean }): Promise<Result> {
  const rounds = full ? 15 : 9;
  const turns = full ? 1_000 : 400;
  // As in the image: run from the source, every function is wrapped anew to keep its name.
  await promisify(execFile)('npm', ['run', 'build'], { cwd: fileURLToPath(new URL('..', import.meta.url)) });
  const conversations = await createConversations();
  const started = new Map<Name, MeasuredServer>();
  try {
    for (const name of names()) started.set(name, await startServer(servers[name]));
    const measured = await measure({ started, conversations, rounds, turns });
    return judge(measured);
  } finally {
    await Promise.all([...started.values()].map((server) => server.stop()));
    await conversations.close();
  }
}

function names(): Name[] {
  return Object.keys(servers) as Name[];
}

/** Rounds take turns, so that what disturbs the machine disturbs all three; only figures of one round are compared. */
async function measure(options: {
  started: Map<Name, MeasuredServer>;
  conversations: Conversations;
  rounds: number;
  turns: number;
}): Promise<Record<Name, Round>[]> {
  const { started, conversations, rounds, turns } = options;
  const results: Record<Name, Round>[] = [];
  for (const [, server] of started) {
    await waitUntilIdle(server.pid);
    await conversations.run(server.port, warmUpTurns);
  }
  for (let round = 0; round < rounds; round += 1) {
    const result = {} as Record<Name, Round>;
    for (const [name, server] of started) result[name] = await conversations.run(server.port, turns);
    results.push(result);
  }
  return results;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function judge(rounds: Record<Name, Round>[]): Result {
  const middle = (figure: (round: Record<Name, Round>) => number) => median(rounds.map(figure));
  const ratios = {
    throughputToEcho: middle(({ lotse, echo }) => lotse.perSecond / echo.perSecond),
    throughputToFloor: middle(({ lotse, floor }) => lotse.perSecond / floor.perSecond),
    answerToEcho: middle(({ lotse, echo }) => lotse.answerP95 / echo.answerP95),
    acknowledgementToEchoAnswer: middle(({ lotse, echo }) => lotse.acknowledgementP95 / echo.answerP95),
  };
  const figures = {
    ...ratios,
    echoPerSecond: middle(({ echo }) => echo.perSecond),
    floorPerSecond: middle(({ floor }) => floor.perSecond),
    lotsePerSecond: middle(({ lotse }) => lotse.perSecond),
    echoAnswerP95Ms: middle(({ echo }) => echo.answerP95),
    lotseAnswerP95Ms: middle(({ lotse }) => lotse.answerP95),
    lotseAcknowledgementP95Ms: middle(({ lotse }) => lotse.acknowledgementP95),
  };
  const ok =
    ratios.throughputToEcho >= limits.throughputToEcho &&
    ratios.throughputToFloor >= limits.throughputToFloor &&
    ratios.answerToEcho <= limits.answerToEcho &&
    ratios.acknowledgementToEchoAnswer <= limits.acknowledgementToEchoAnswer;
  return { name: 'turns', figures: rounded(figures), limits, goals, ok };
}

function rounded(figures: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))]));
}
