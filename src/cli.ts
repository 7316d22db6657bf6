#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { engineFlags, LASTING_MS, lastingFlags } from './cli/engine.js';
import { run } from './cli/program.js';
import { EXIT } from './domain/errors.js';

const stop = new AbortController();
let listening = false;
const MOST_GOOD_ORDER_MS = 1_500;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has seen enough is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** The queue's own connections, which may be trying to come back, hold up no worker that has ended. */
const LINGER_MS = 250;

/** A run ends within two seconds, in good order or not; a worker first finishes the files at hand, until it is told twice. */
function endInGoodOrder(): void {
  stop.abort();
  if (process.argv[2] !== 'worker') setTimeout(() => process.exit(EXIT.couldNotRun), MOST_GOOD_ORDER_MS).unref();
}

for (const flag of engineFlags(process.versions.v8)) setFlagsFromString(flag);
setTimeout(() => {
  for (const flag of lastingFlags(process.versions.v8)) setFlagsFromString(flag);
}, LASTING_MS).unref();

// When nothing is left to do, the system takes the memory back at once; Node would first take it apart piece by piece.
process.once('beforeExit', () => process.exit());

// What is written may hold people's words: nobody but its owner reads it.
process.umask(0o077);

process.exitCode = await run(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true && process.env.CI === undefined,
  env: process.env,
  cwd: process.cwd(),
  // Only a command that looks at the signal can stop in good order; the others are simply ended.
  get signal() {
    if (!listening) for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, endInGoodOrder);
    listening = true;
    return stop.signal;
  },
  now: () => new Date(),
});
if (process.argv[2] === 'worker') setTimeout(() => process.exit(), LINGER_MS).unref();
