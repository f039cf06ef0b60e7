// Preloaded into a Lotse: once the file named in HANG_WHEN exists, the thread that answers does nothing for two seconds and ends.
const { existsSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (!isMainThread) {
  setInterval(() => {
    if (!existsSync(process.env.HANG_WHEN) || !process.argv.some((word) => word.includes('answering-program'))) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000);
    process.exit(1);
  }, 50).unref();
}
