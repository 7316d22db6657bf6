/**
 * How V8 is set for a command: it is over before most of what it runs has paid for being compiled well. A V8
 * that is not known is asked for less, since it complains of what it does not know.
 *
 * @param v8 its version, as `process.versions.v8` says it
 */
export function engineFlags(v8: string): readonly string[] {
  const [major = ''] = v8.split('.');
  // Patterns are compiled at once. As Node is set, each is interpreted the first time and compiled the second; that is a
  // tenth of an audit of one session.
  const patterns = '--no-regexp-tier-up';
  const patience = PATIENCE[major];
  return patience === undefined ? [patterns] : [patterns, patience];
}

/** How V8 is set once a command has lasted for `LASTING_MS`: a run of many sessions needs no more memory than it uses. */
export function lastingFlags(v8: string): readonly string[] {
  return (v8.split('.')[0] ?? '') in PATIENCE ? [THRIFT] : [];
}

export const LASTING_MS = 5_000;

/**
 * A function is compiled for speed when it has run sixteen times as long as Node has it wait (22 and 24: eight times as
 * often). What runs for long gets there soon; of an audit of one session compiling for speed was a sixth, of one of 60 a
 * fifth.
 */
const PATIENCE: Readonly<Record<string, string>> = {
  '11': '--interrupt-budget=1000000',
  '12': '--invocation-count-for-turbofan=24000',
  '13': '--invocation-count-for-turbofan=24000',
};

/**
 * Memory is looked through again when it is this much fuller (percent) than after the time before. V8 would wait until it is
 * four times as full: of 370 MB in a run of 3,000 sessions 265 were of no use to anyone.
 */
const THRIFT = '--heap-growing-percent=60';
