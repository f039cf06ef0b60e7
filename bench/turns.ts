import { type Conversations, createConversations, type Round } from './turns/conversations.ts';
import { type MeasuredServer, startServer, waitUntilIdle } from './turns/process.ts';

type Result = {
  name: 'turns';
  figures: Record<string, number>;
  limits: Record<string, number>;
  goals: Record<string, number>;
  ok: boolean;
};

const servers = {
  echo: ['--import', 'tsx', 'bench/turns/echo-server.ts'],
  floor: ['--import', 'tsx', 'bench/turns/floor-server.ts'],
  lotse: ['bin/lotse.js', 'start', '--no-chat'],
};

type Name = keyof typeof servers;

/** At least: shares of throughput. At most: multiples of time. */
const limits = { throughputToEcho: 0.2, throughputToFloor: 0.5, answerToEcho: 8, acknowledgementToEchoAnswer: 2 };
const goals = { throughputToEcho: 0.5, throughputToFloor: 0.8, answerToEcho: 4, acknowledgementToEchoAnswer: 1 };

/** Measures Lotse's answered question against a bare echo and against an echo with the same SQL, in one run. */
export async function run({ full }: { full: boolean }): Promise<Result> {
  const rounds = full ? 9 : 5;
  const turns = full ? 1_000 : 400;
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

/** A helpdesk's Lotse has been running for weeks: all three are warm before anything is measured. */
const turnsToWarmUp = 2_000;

/** Rounds take turns, so that what disturbs the machine disturbs all three. */
async function measure(options: {
  started: Map<Name, MeasuredServer>;
  conversations: Conversations;
  rounds: number;
  turns: number;
}): Promise<Record<Name, Round>> {
  const { started, conversations, rounds, turns } = options;
  const results: Record<Name, Round[]> = { echo: [], floor: [], lotse: [] };
  for (const [, server] of started) {
    await waitUntilIdle(server.pid);
    await conversations.run(server.port, turnsToWarmUp);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, server] of started) results[name].push(await conversations.run(server.port, turns));
  }
  return { echo: middle(results.echo), floor: middle(results.floor), lotse: middle(results.lotse) };
}

function middle(rounds: Round[]): Round {
  return {
    perSecond: median(rounds.map((round) => round.perSecond)),
    answerP95: median(rounds.map((round) => round.answerP95)),
    acknowledgementP95: median(rounds.map((round) => round.acknowledgementP95)),
  };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function judge({ echo, floor, lotse }: Record<Name, Round>): Result {
  const ratios = {
    throughputToEcho: lotse.perSecond / echo.perSecond,
    throughputToFloor: lotse.perSecond / floor.perSecond,
    answerToEcho: lotse.answerP95 / echo.answerP95,
    acknowledgementToEchoAnswer: lotse.acknowledgementP95 / echo.answerP95,
  };
  const figures = {
    ...ratios,
    echoPerSecond: echo.perSecond,
    floorPerSecond: floor.perSecond,
    lotsePerSecond: lotse.perSecond,
    echoAnswerP95Ms: echo.answerP95,
    lotseAnswerP95Ms: lotse.answerP95,
    lotseAcknowledgementP95Ms: lotse.acknowledgementP95,
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
