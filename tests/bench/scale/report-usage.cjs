// Preloaded into a program that is measured: when it ends, what it took goes to file descriptor 3.
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  const started = performance.now();
  process.once('exit', () => {
    const { user, system } = process.cpuUsage();
    const seconds = (performance.now() - started) / 1000;
    const peakMegabytes = process.resourceUsage().maxRSS / 1024;
    writeSync(3, JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes }));
  });
}
