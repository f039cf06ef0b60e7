/** Lotse as it runs, but killed when it reaches the point that CRASH_AT names, like `afterTask:7`, for the seventh time. */
import { readConfig } from '../../src/config.ts';
import { startLotse } from '../../src/main.ts';
import { createLog } from '../../src/shared/log.ts';

const [point, count] = (process.env['CRASH_AT'] ?? '').split(':');
let left = Number(count);

const config = readConfig(process.env, process.cwd());
const { stop } = await startLotse({
  config,
  log: createLog({ level: config.logLevel }),
  crashAt(reached) {
    if (reached === point) left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  },
});
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
process.send?.('ready');
