import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '../../src/statistics/random.js';
import { GENERATED_CONFIG, writeSessions } from '../bench/generate/write.js';
import { resultsOf } from './results.js';

/** What a number of kills came to. */
export interface KillTally {
  /** Kills by where they hit: a first audit, one over the remains of a killed one, the move of a whole run into place. */
  readonly kills: Readonly<Record<'audit' | 'resume' | 'finish', number>>;
  /** Runs that were let through afterwards, each compared byte for byte. */
  readonly completed: number;
}

const CLI = resolve('dist/cli.js');

/**
 * Kills audits with SIGKILL at random moments and lets one through now and then.
 * Throws as soon as a published run is neither the old nor the new one, a
 * completed run differs from an undisturbed one, or anything is left over.
 */
export async function killRuns(options: {
  readonly kills: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}): Promise<KillTally> {
  const root = mkdtempSync(join(tmpdir(), 'oars-kills-'));
  const random = seededRandom(options.seed);
  const tally = { audit: 0, resume: 0, finish: 0 };
  let completed = 0;
  try {
    const config = join(root, 'oars.yaml');
    writeFileSync(config, GENERATED_CONFIG);
    const inputs = [join(root, 'few'), join(root, 'more')];
    writeSessions(inputs[0]!, 11, 0, 8);
    writeSessions(inputs[1]!, 11, 4, 16);
    const audit = (input: string, out: string) =>
      spawn(
        process.execPath,
        [
          CLI,
          'audit',
          input,
          '--out',
          out,
          '--config',
          config,
          '--threads',
          random.below(2) === 0 ? '1' : '2',
          '--quiet',
        ],
        {
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
    const expected: Record<string, string>[] = [];
    let longest = 0;
    for (const [at, input] of inputs.entries()) {
      const out = join(root, `expected-${at}`);
      const started = performance.now();
      await completeRun(audit(input, out));
      longest = Math.max(longest, performance.now() - started);
      expected.push(resultsOf(out));
    }
    const out = join(root, 'out');
    // What may stand in the folder: what stood there, and a run that was on the move when it was killed.
    let mayShow: readonly number[] = [];
    let killedBefore = false;
    while (tally.audit + tally.resume + tally.finish < options.kills) {
      const which = random.below(2);
      const aimAtEnd = random.below(3) === 0;
      const child = audit(inputs[which]!, out);
      const ended = exitOf(child);
      let hitEnd = false;
      if (aimAtEnd) hitEnd = await untilStagedWhole(out, ended);
      await Promise.race([ended, wait(aimAtEnd ? random.next() * 12 : random.next() * longest)]);
      child.kill('SIGKILL');
      const killed = (await ended) === 'SIGKILL';
      if (killed) tally[hitEnd ? 'finish' : killedBefore ? 'resume' : 'audit'] += 1;
      const shown = publishedRun(out, expected);
      if (shown !== null && shown !== which && !mayShow.includes(shown))
        throw new Error('the folder shows a run that was replaced');
      const onTheMove = ['.oars-leaving', '.oars-left'].some((name) => existsSync(join(out, name)));
      if (shown === null && mayShow.length > 0 && !onTheMove) throw new Error('the run that stood there is gone');
      const standing = shown === null ? [] : [shown];
      // A whole run whose move has begun is moved in by the next one, also when the old one had not yet left.
      mayShow = onTheMove ? [...mayShow, ...standing, which] : standing;
      killedBefore = killed;
      if (random.below(3) === 0) {
        const last = random.below(2);
        await completeRun(audit(inputs[last]!, out));
        if (publishedRun(out, expected) !== last)
          throw new Error('a completed run is not what an undisturbed one writes');
        const left = readdirSync(out).sort().join(' ');
        if (left !== '.oars-cache manifest.json report tables') throw new Error(`left behind: ${left}`);
        mayShow = [last];
        killedBefore = false;
        completed += 1;
        // A new folder now and then, so that first audits are killed too.
        if (random.below(3) === 0) rmSync(out, { recursive: true });
        if (!existsSync(out)) mayShow = [];
        options.log?.(`${JSON.stringify(tally)} kills, ${completed} runs completed`);
      }
    }
    await completeRun(audit(inputs[1]!, out));
    if (publishedRun(out, expected) !== 1) throw new Error('the last run is not what an undisturbed one writes');
    return { kills: tally, completed: completed + 1 };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Which of the expected runs stands in a folder; null while one is on the move or none was written. */
function publishedRun(out: string, expected: readonly Record<string, string>[]): number | null {
  if (!existsSync(join(out, 'manifest.json'))) return null;
  const found = JSON.stringify(resultsOf(out));
  const which = expected.findIndex((one) => JSON.stringify(one) === found);
  if (which === -1) throw new Error('a folder with a manifest holds neither the old run nor the new one');
  return which;
}

/** True once a run stands whole in the staging folder, about to be moved; false when the process ended first. */
async function untilStagedWhole(out: string, ended: Promise<unknown>): Promise<boolean> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    if (['.oars-staging/manifest.json', '.oars-leaving', '.oars-left'].some((name) => existsSync(join(out, name))))
      return true;
    await wait(0);
  }
  return false;
}

async function completeRun(child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  const end = await exitOf(child);
  if (end !== 0) throw new Error(`a run after a kill ended with ${end}: ${said}`);
}

function exitOf(child: ChildProcess): Promise<number | string | null> {
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
}
