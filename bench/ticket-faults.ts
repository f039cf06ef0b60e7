import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Chat, openChat } from './ticket-faults/chat.ts';
import { type FaultProxy, faultKinds, startFaultProxy } from './ticket-faults/fault-proxy.ts';
import { type Helpdesk, openHelpdesk } from './ticket-faults/helpdesk.ts';
import { type Judgement, judgeStories } from './ticket-faults/judge-stories.ts';
import { freePort, type KilledLotse, startKilledLotse } from './ticket-faults/lotse.ts';
import { type CalmTimes, measureCalm } from './ticket-faults/measure-calm.ts';
import { type Ending, tellStory } from './ticket-faults/story.ts';
import { writeReport } from './ticket-faults/write-report.ts';
import { waitUntilIdle } from './turns/process.ts';

type Result = {
  name: 'ticket-faults';
  figures: Record<string, unknown>;
  limits: Record<string, number>;
  goals: Record<string, number>;
  ok: boolean;
};

type Size = {
  tickets: number;
  /** At once. */
  people: number;
  kills: number;
  faultsOfEachKind: number;
  faultShare: number;
  calmTickets: number;
  rows: number;
};

const sizes: Record<'quick' | 'full', Size> = {
  quick: { tickets: 50, people: 12, kills: 4, faultsOfEachKind: 3, faultShare: 0.1, calmTickets: 40, rows: 10_000 },
  full: { tickets: 500, people: 24, kills: 24, faultsOfEachKind: 20, faultShare: 0.12, calmTickets: 200, rows: 10_000 },
};

/** At most. */
const limits = {
  ticketsLost: 0,
  ticketsDoubled: 0,
  commentsLost: 0,
  commentsDoubled: 0,
  commentsOutOfOrder: 0,
  closingsLost: 0,
  numbersNotShown: 0,
  repliesLost: 0,
  referenceToAnswer: 2,
  numberP95Ms: 500,
  drainGrowth: 0.05,
};
const goals = { ...limits, referenceToAnswer: 1, numberP95Ms: 150, drainGrowth: 0 };

/** Where Lotse is killed, in turns: before and after a task, after its commit, within a turn, within a look, within a send. */
const points = [
  'afterTask:9',
  'beforeFinish:14',
  'afterTaskCommit:11',
  'afterLookCommit:5',
  'afterFinish:17',
  'beforeTask:13',
  'afterRead:4',
  'afterSend:21',
];

const token = 'token-of-the-fault-run';
const secret = 'secret-of-the-fault-run';

/** Tickets, comments and closings through faults and kills, the times of a calm day, and the memory of a long queue. */
export async function run({ full, report }: { full: boolean; report: boolean }): Promise<Result> {
  const started = performance.now();
  const size = full ? sizes.full : sizes.quick;
  const drained = await drain(size.rows);
  const stage = await openStage();
  try {
    await waitUntilIdle(stage.lotse.pid());
    const calm = await measureCalm(size.calmTickets, {
      ...stage,
      port: stage.lotse.port,
      createMs: stage.proxy.createMs,
    });
    await stage.lotse.killAt(Array.from({ length: size.kills }, (_, index) => points[index % points.length] ?? ''));
    stage.proxy.setShare(size.faultShare);
    const told = performance.now();
    const { endings, stuck } = await tellStories(size, stage);
    const storySeconds = Math.round((performance.now() - told) / 1_000);
    const judged = await judgeStories(endings, stage.helpdesk);
    const result = judge({
      size,
      stage,
      calm,
      judged,
      stuck,
      drained,
      storySeconds,
      seconds: (performance.now() - started) / 1_000,
    });
    if (report) await writeReport(result, stage.lotse.kills);
    return result;
  } finally {
    await stage.close();
  }
}

type Stage = { lotse: KilledLotse; proxy: FaultProxy; chat: Chat; helpdesk: Helpdesk; close(): Promise<void> };

async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-desk-'));
  const port = await freePort();
  const webhooks = `http://127.0.0.1:${port}/api/webhooks/tickets/zammad`;
  const dataFolder = join(folder, 'data');
  const [desk, deskPort] = await startDesk([dataFolder, token, webhooks, secret]);
  const url = `http://127.0.0.1:${deskPort}`;
  const proxy = await startFaultProxy(url, createRandom(7));
  const profile = join(folder, 'profile.yaml');
  await writeFile(
    profile,
    'group: Helpdesk\nsettleSeconds: 0\nlookSeconds: 10\nrequester: { createCustomers: true }\n',
  );
  const environment = {
    LOTSE_TICKETS: 'zammad',
    TICKETS_URL: proxy.url,
    TICKETS_TOKEN: token,
    TICKETS_PROFILE: profile,
    TICKETS_WEBHOOK_SECRET: secret,
  };
  const lotse = await startKilledLotse({ port, environment });
  const chat = await openChat();
  const socket = encodeURIComponent(join(dataFolder, 'postgres'));
  const connectionString = `postgresql://lotse@localhost:5432/postgres?sslmode=disable&host=${socket}`;
  const helpdesk = openHelpdesk({ url, token, connectionString });
  return {
    lotse,
    proxy,
    chat,
    helpdesk,
    async close() {
      await lotse.stop();
      await Promise.all([proxy.close(), chat.close(), helpdesk.close()]);
      const ended = once(desk, 'exit');
      desk.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startDesk(words: string[]): Promise<[ChildProcess, number]> {
  const program = fileURLToPath(new URL('./ticket-faults/desk-process.ts', import.meta.url));
  const child = fork(program, words, { execArgv: ['--import', 'tsx'] });
  const [port] = (await once(child, 'message')) as [number];
  return [child, port];
}

async function tellStories(size: Size, stage: Stage): Promise<{ endings: Ending[]; stuck: string[] }> {
  const endings: Ending[] = [];
  const stuck: string[] = [];
  let next = 0;
  async function people(): Promise<void> {
    while (next < size.tickets) {
      const index = next;
      next += 1;
      await tellStory(index, { ...stage, port: stage.lotse.port }).then(
        (ending) => endings.push(ending),
        (thrown: unknown) => stuck.push(String(thrown)),
      );
    }
  }
  await Promise.all(Array.from({ length: size.people }, people));
  return { endings, stuck };
}

async function drain(rows: number): Promise<{ halfMb: number; endMb: number; perSecond: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-drain-'));
  const program = fileURLToPath(new URL('./ticket-faults/drain-process.ts', import.meta.url));
  const child = fork(program, [folder, String(rows)], { execArgv: ['--import', 'tsx', '--expose-gc'] });
  const ended = once(child, 'exit');
  const [measured] = (await once(child, 'message')) as [{ halfMb: number; endMb: number; perSecond: number }];
  await ended;
  await rm(folder, { recursive: true, force: true });
  return measured;
}

function judge(told: {
  size: Size;
  stage: Stage;
  calm: CalmTimes;
  judged: Judgement;
  stuck: string[];
  drained: { halfMb: number; endMb: number; perSecond: number };
  storySeconds: number;
  seconds: number;
}): Result {
  const { size, stage, calm, judged, stuck, drained } = told;
  const measured = {
    ...judged,
    referenceToAnswer: calm.referenceP95Ms / calm.answerP95Ms,
    numberP95Ms: calm.numberP95Ms,
    drainGrowth: Math.max(drained.endMb / drained.halfMb - 1, 0),
  };
  const { faults } = stage.proxy;
  const kills = stage.lotse.kills.length;
  const isHard = kills >= size.kills && faultKinds.every((kind) => faults[kind] >= size.faultsOfEachKind);
  const isWithin = (Object.keys(limits) as (keyof typeof limits)[]).every((name) => measured[name] <= limits[name]);
  const figures = {
    ...rounded(measured),
    tickets: size.tickets,
    stuck: stuck.length,
    kills,
    unplannedEnds: stage.lotse.unplanned.length,
    ...Object.fromEntries(faultKinds.map((kind) => [`faults_${kind}`, faults[kind]])),
    ...rounded({
      answerP95Ms: calm.answerP95Ms,
      referenceP95Ms: calm.referenceP95Ms,
      deskCreateP95Ms: calm.deskCreateP95Ms,
    }),
    ...rounded({ drainPerSecond: drained.perSecond, drainHalfMb: drained.halfMb, drainEndMb: drained.endMb }),
    storySeconds: told.storySeconds,
    seconds: Math.round(told.seconds),
  };
  for (const story of stuck) process.stderr.write(`${story}\n`);
  // A message in flight at a kill may come twice, no other may.
  const isClean = stuck.length === 0 && stage.lotse.unplanned.length === 0;
  const ok = isWithin && isHard && isClean && judged.repliesTwice <= kills;
  return { name: 'ticket-faults', figures, limits, goals, ok };
}

function rounded(figures: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))]));
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return function random() {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
