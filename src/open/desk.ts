import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type SettledCorrections, settleCorrections } from '../coding/settle-corrections.js';
import { type Config, instrumentsOf } from '../config/config.js';
import { type Correction, type Decision, isCorrection } from '../domain/correction.js';
import { UsageError } from '../domain/errors.js';
import type { SessionSummary } from '../domain/session-result.js';
import { configOfMonth } from '../month/find.js';
import { readCorrections } from '../run/corrections.js';
import { findMonth, MONTH, type Month } from '../saved/month-folder.js';
import { readManifest } from '../saved/read-manifest.js';
import { readUtterances, type SavedUtterance } from '../saved/read-utterances.js';
import { readRun, type SavedRun } from '../studies/read-run.js';
import { AuditJob } from './audit-job.js';

/** A month's finished run, in memory. */
export interface RunInHand {
  readonly saved: SavedRun;
  /** Measured and set aside. */
  readonly sessions: ReadonlyMap<string, SessionSummary>;
  utterances(): Promise<ReadonlyMap<string, readonly SavedUtterance[]>>;
}

/** How often, and after how long in milliseconds, a run that is just being put in its place is looked for. */
const SWAP_TRIES = 40;
const SWAP_WAIT_MS = 50;

/** What the parts of an open month share: its folder, its run, the decisions, and one writer at a time. */
export class Desk {
  readonly job: AuditJob;
  private run: { readonly stamp: string; readonly inHand: Promise<RunInHand> } | null = null;
  private decided: { readonly stamp: string; readonly bySession: ReadonlyMap<string, readonly Correction[]> } | null =
    null;
  private last: Promise<unknown> = Promise.resolve();

  readonly folder: string;
  readonly options: { readonly now: () => Date; readonly languageModelKey?: string | null };

  constructor(folder: string, options: { readonly now: () => Date; readonly languageModelKey?: string | null }) {
    this.folder = folder;
    this.options = options;

    this.job = new AuditJob(this);
  }

  get out(): string {
    return join(this.folder, MONTH.out);
  }

  get name(): string {
    return basename(resolve(this.folder));
  }

  now(): Date {
    return this.options.now();
  }

  isBusy(): boolean {
    return this.job.state?.status === 'running';
  }

  /** The month as it lies on the disk now. */
  async month(): Promise<Month> {
    const month = await findMonth(this.folder);
    if (month !== null) return month;
    throw new UsageError(
      'month-gone',
      `${this.folder} is no month's folder any more: oars.yaml or transcripts is not there.`,
      'Put them back, then load this page again.',
    );
  }

  async config(): Promise<Config> {
    return configOfMonth(await this.month());
  }

  /** One after the other: two pages that save at once never write over each other. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work, work);
    this.last = done.catch(() => {});
    return done;
  }

  /** The run that stands in the month, read once; null before the first. */
  async inHand(): Promise<RunInHand | null> {
    const hadOne = this.run !== null;
    // A reading that ends puts its run in the place of the one before: for a blink none is there, or half of one.
    for (let tries = 1; ; tries += 1) {
      const isLast = tries === SWAP_TRIES;
      const stamp = await this.stampOfRun();
      if (stamp === null) {
        if (!hadOne || isLast) return null;
      } else {
        if (this.run?.stamp !== stamp) this.run = { stamp, inHand: readInHand(this.out) };
        try {
          return await this.run.inHand;
        } catch (error) {
          this.run = null;
          if (isLast || stamp === (await this.stampOfRun())) throw error;
        }
      }
      await setTimeout(SWAP_WAIT_MS);
    }
  }

  private stampOfRun(): Promise<string | null> {
    return stampOf(join(this.out, 'manifest.json'));
  }

  /** After sheets of the run were written again: its manifest vouches for them, and nothing else of it is new. */
  async adoptManifest(): Promise<void> {
    const standing = await this.run?.inHand;
    const stamp = await this.stampOfRun();
    if (standing === undefined || stamp === null) return;
    const manifest = await readManifest(this.out);
    this.run = { stamp, inHand: Promise.resolve({ ...standing, saved: { ...standing.saved, manifest } }) };
  }

  /** The run; throws UsageError before the first. */
  async expectRun(): Promise<RunInHand> {
    const run = await this.inHand();
    if (run !== null) return run;
    throw new UsageError(
      'no-run-yet',
      'There is no run in this month yet.',
      'Begin with Files: drop transcripts, then read them.',
    );
  }

  /** Every decision about codes on the disk, by session, in the order of their time. */
  async decisions(): Promise<ReadonlyMap<string, readonly Correction[]>> {
    const { coding } = await this.config();
    const stamp = coding.corrections === null ? '' : await stampBelow(coding.corrections);
    if (this.decided?.stamp !== stamp)
      this.decided = { stamp, bySession: aboutCodes((await readCorrections(coding.corrections)).bySession) };
    return this.decided.bySession;
  }

  /** The decisions about one session, settled on its words as the run has them. */
  async settled(sessionId: string): Promise<SettledCorrections> {
    const run = await this.expectRun();
    const [utterances, decisions] = await Promise.all([run.utterances(), this.decisions()]);
    return settle(run, sessionId, utterances.get(sessionId) ?? [], decisions.get(sessionId) ?? []);
  }

  async instruments() {
    return instrumentsOf((await this.expectRun()).saved.manifest.config);
  }

  async close(): Promise<void> {
    await this.job.stop();
    await this.last;
  }
}

/** Without the decisions on whether a session counts, which the next run takes in. */
function aboutCodes(bySession: ReadonlyMap<string, readonly Decision[]>): ReadonlyMap<string, readonly Correction[]> {
  return new Map([...bySession].map(([id, own]) => [id, own.filter(isCorrection)]));
}

/** Decisions about a session of a run, settled on the words of its table. */
export function settle(
  { sessions }: RunInHand,
  sessionId: string,
  utterances: readonly SavedUtterance[],
  decisions: readonly Correction[],
): SettledCorrections {
  const source = sessions.get(sessionId)?.source ?? { path: '', part: null };
  const words = utterances.map(({ utteranceId, turn, text }) => ({
    id: utteranceId,
    turn,
    text: text ?? '',
    start: 0,
    end: 0,
  }));
  return settleCorrections({ id: sessionId, source, turns: [], utterances: words }, decisions);
}

async function readInHand(out: string): Promise<RunInHand> {
  const saved = await readRun(out);
  const sessions = new Map([...saved.run.sessions, ...saved.run.setAside].map((one) => [one.sessionId, one]));
  let utterances: Promise<ReadonlyMap<string, readonly SavedUtterance[]>> | null = null;
  const read = async () => {
    const bySession = new Map<string, readonly SavedUtterance[]>();
    for await (const one of readUtterances(out)) bySession.set(one.sessionId, one.utterances);
    return bySession;
  };
  return {
    saved,
    sessions,
    utterances: () => {
      utterances ??= read();
      return utterances;
    },
  };
}

async function stampOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? null : `${found.mtimeNs} ${found.size} ${found.ino}`;
}

/** Tells a file, or the files of a folder, from what they were before. */
export async function stampBelow(path: string): Promise<string> {
  const names = await readdir(path).catch(() => null);
  if (names === null) return (await stampOf(path)) ?? '';
  const stamps = await Promise.all(names.toSorted().map(async (name) => `${name} ${await stampOf(join(path, name))}`));
  return stamps.join('\n');
}
