import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { DASHBOARD_PATH, SIGN_OFF_PATH } from '../domain/run-paths.js';
import { type Beside, fingerprintBeside, fingerprintFile } from './beside.js';
import { withoutLaterLinks } from './later-pages.js';
import type { Manifest } from './manifest.js';
import { readManifest } from './read-manifest.js';
import { checkSignOff, SIGN_OFF_SEAL_PATH } from './sign-off-seal.js';
import { readStudies, type StudyRecord } from './study-record.js';

/** What is no longer as the manifest says. */
export interface Discrepancy {
  readonly what: 'output' | 'input' | 'configuration' | 'sign-off';
  /** `stale`: a later table that was made from another state of the run. */
  readonly how: 'altered' | 'missing' | 'added' | 'stale';
  /** Relative to the run's folder, or to the input's. */
  readonly path: string;
}

/** A file that may be an input of the run: as the manifest would name it, and where it lies. */
export interface InputOnDisk {
  readonly path: string;
  readonly absolute: string;
}

/** What a manifest under pseudonyms holds in place of a file's SHA-256. */
export type KeyedFingerprint = (sha256: string) => string;

const INPUTS_NOT_NAMED =
  'the transcripts and what the run was made with beside them: name the transcripts to have both checked';
const SALT_NOT_NAMED =
  'the transcripts and what stands beside them: the run stands under pseudonyms; name its salt with --hash-ids';

/** A run held against its own manifest. */
export interface Verification {
  readonly folder: string;
  /** Of manifest.json itself, which nothing in the run can vouch for: note it on paper. */
  readonly manifestSha256: string;
  readonly outputsChecked: number;
  /** Files that came later (comparisons, agreement, months) and that a record of their own vouches for. */
  readonly laterChecked: number;
  /** What nothing vouches for or could not be found, in words. */
  readonly notChecked: readonly string[];
  /** Null when no inputs were given to check. */
  readonly inputsChecked: number | null;
  /** True when the run was signed: then the page, and what it states, were checked too. */
  readonly signed: boolean;
  readonly discrepancies: readonly Discrepancy[];
}

/**
 * Checks every fingerprint of a run again: its files, its configuration and,
 * where they are given, the transcripts it was made from, with their side files
 * and whatever else it was made with; those of a run under
 * pseudonyms need its salt (`keyed`). Throws UsageError
 * when the folder is no run.
 */
export async function verifyRun(
  folder: string,
  inputs: readonly InputOnDisk[] | null = null,
  keyed: KeyedFingerprint | null = null,
  sideFiles: readonly InputOnDisk[] | null = null,
): Promise<Verification> {
  const manifest = await readManifest(folder);
  const unreadable = manifest.config.reports.hashIds !== null && keyed === null;
  const bytes = await readFile(join(folder, 'manifest.json'));
  const manifestSha256 = createHash('sha256').update(bytes).digest('hex');
  const studies = await readStudies(folder);
  const later = await checkLater(folder, studies, manifest, manifestSha256);
  const outputs = await checkOutputs(folder, manifest, studies);
  const found = [...checkConfig(manifest, bytes), ...outputs, ...later.discrepancies];
  const signOff = await checkSignOff(folder);
  const checkedInputs = inputs === null || unreadable ? null : await checkInputs(inputs, manifest, keyed);
  const beside =
    checkedInputs === null || sideFiles === null ? null : await checkBeside(folder, manifest, sideFiles, keyed);
  return {
    folder,
    manifestSha256,
    outputsChecked: manifest.outputs.length,
    laterChecked: later.checked,
    notChecked: [
      ...(checkedInputs === null ? [inputs === null ? INPUTS_NOT_NAMED : SALT_NOT_NAMED] : []),
      ...(beside?.notChecked ?? []),
      ...later.notChecked,
    ],
    inputsChecked: checkedInputs?.checked ?? null,
    signed: signOff !== null,
    discrepancies: [
      ...found,
      ...(signOff ?? []).map((one) => ({ what: 'sign-off' as const, ...one })),
      ...(checkedInputs?.discrepancies ?? []),
      ...(beside?.discrepancies ?? []),
    ],
  };
}

/** True when something that the manifest vouches for is not as it was; files that came later do not count. */
export function isAltered({ discrepancies }: Verification): boolean {
  return discrepancies.some(({ what, how }) => how !== 'added' || what === 'input');
}

const Written = z.object({ config: z.unknown() });

function checkConfig(manifest: Manifest, bytes: Buffer): readonly Discrepancy[] {
  // Hashed as it stands in the file: the order of its keys counts.
  const { config } = Written.parse(JSON.parse(bytes.toString('utf8')));
  const hash = createHash('sha256').update(JSON.stringify(config)).digest('hex');
  return hash === manifest.configSha256 ? [] : [{ what: 'configuration', how: 'altered', path: 'manifest.json' }];
}

/** Later files against the records that vouch for them; what the records rest on where it is still there. */
async function checkLater(
  folder: string,
  studies: readonly StudyRecord[],
  manifest: Manifest,
  manifestSha256: string,
): Promise<Pick<Verification, 'discrepancies' | 'notChecked'> & { readonly checked: number }> {
  const discrepancies: Discrepancy[] = [];
  const notChecked: string[] = [];
  const own = new Set(manifest.outputs.map(({ path }) => path));
  const accepted = acceptedHashes(manifest, studies);
  const later = new Set(
    studies.flatMap(({ outputs }) => outputs.map(({ path }) => path)).filter((path) => !own.has(path)),
  );
  for (const path of later) {
    const now = await fingerprintFile(join(folder, path));
    if (now === null || !accepted.get(path)?.has(now))
      discrepancies.push({ what: 'output', how: now === null ? 'missing' : 'altered', path });
  }
  for (const { study, runs, inputs } of studies) {
    if (runs.length > 0 && runs.every((one) => one.manifestSha256 !== manifestSha256))
      discrepancies.push({ what: 'output', how: 'stale', path: `studies/${study}.json` });
    for (const { path, sha256 } of inputs) {
      const now = await fingerprintFile(path);
      if (now === null) notChecked.push(`${path}, which ${study} rests on: it is not there`);
      else if (now !== sha256) discrepancies.push({ what: 'input', how: 'altered', path });
    }
  }
  return { discrepancies, notChecked, checked: later.size };
}

/** What each file may be: as the audit wrote it, or as a later study did (the data package lists later tables). */
function acceptedHashes(manifest: Manifest, studies: readonly StudyRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const accepted = new Map<string, Set<string>>();
  for (const { path, sha256 } of [...manifest.outputs, ...studies.flatMap(({ outputs }) => outputs)]) {
    accepted.set(path, (accepted.get(path) ?? new Set()).add(sha256));
  }
  return accepted;
}

async function checkOutputs(
  folder: string,
  manifest: Manifest,
  studies: readonly StudyRecord[],
): Promise<readonly Discrepancy[]> {
  const accepted = acceptedHashes(manifest, studies);
  const found: Discrepancy[] = [];
  for (const { path } of manifest.outputs) {
    const now = await (path === DASHBOARD_PATH ? fingerprintDashboard : fingerprintFile)(join(folder, path));
    if (now === null || !accepted.get(path)?.has(now))
      found.push({ what: 'output', how: now === null ? 'missing' : 'altered', path });
  }
  const known = new Set([...accepted.keys(), SIGN_OFF_PATH, SIGN_OFF_SEAL_PATH]);
  for (const path of await filesIn(folder, ['tables', 'report']))
    if (!known.has(path)) found.push({ what: 'output', how: 'added', path });
  return found;
}

async function checkInputs(
  files: readonly InputOnDisk[],
  manifest: Manifest,
  keyed: KeyedFingerprint | null,
): Promise<{ readonly checked: number; readonly discrepancies: readonly Discrepancy[] }> {
  const now = new Map<string, string>();
  for (const file of files) now.set(file.path, (await fingerprintFile(file.absolute)) ?? '');
  const found: Discrepancy[] = [];
  if (keyed !== null && manifest.config.reports.hashIds !== null) {
    // The manifest names files by pseudonyms, so they are known by what they hold.
    const held = new Set([...now.values()].flat().map(keyed));
    const recorded = new Set(manifest.inputs.map(({ sha256 }) => sha256));
    for (const { path, sha256 } of manifest.inputs)
      if (!held.has(sha256)) found.push({ what: 'input', how: 'missing', path });
    for (const [path, sha256] of now)
      if (!recorded.has(keyed(sha256))) found.push({ what: 'input', how: 'added', path });
  } else {
    for (const { path, sha256 } of manifest.inputs) {
      const hash = now.get(path);
      if (hash !== sha256) found.push({ what: 'input', how: hash === undefined ? 'missing' : 'altered', path });
      now.delete(path);
    }
    for (const path of now.keys()) found.push({ what: 'input', how: 'added', path });
  }
  return { checked: manifest.inputs.length, discrepancies: found };
}

/** Side files of the input, settings, corrections and the like against their fingerprints. */
async function checkBeside(
  folder: string,
  { madeWith = [], config }: Manifest,
  sideFiles: readonly InputOnDisk[],
  keyed: KeyedFingerprint | null,
): Promise<{ readonly discrepancies: readonly Discrepancy[]; readonly notChecked: readonly string[] }> {
  const isHidden = config.reports.hashIds !== null;
  // Several to a path: a table may stand in the folder of transcripts and beside it, under the same name.
  const now = new Map<string, readonly string[]>();
  for (const { path, absolute } of sideFiles)
    now.set(path, [...(now.get(path) ?? []), (await fingerprintBeside(absolute, 'side-file')) ?? '']);
  const [sides, others] = [madeWith.filter(isSideFile), madeWith.filter((one) => !isSideFile(one))];
  const discrepancies: Discrepancy[] = [];
  if (isHidden && keyed !== null) {
    const held = new Set([...now.values()].flat().map(keyed));
    const recorded = new Set(sides.map(({ sha256 }) => sha256));
    for (const { path, sha256 } of sides)
      if (!held.has(sha256)) discrepancies.push({ what: 'input', how: 'missing', path });
    for (const [path, found] of now)
      if (found.some((sha256) => !recorded.has(keyed(sha256))))
        discrepancies.push({ what: 'input', how: 'added', path });
    return { discrepancies, notChecked: others.map(({ what }) => `the ${what}: its place is hidden`) };
  }
  const compare = (path: string, then: string, found: string | null | undefined) => {
    if (found === then) return;
    const how = found === null || found === undefined ? 'missing' : 'altered';
    discrepancies.push({ what: 'input', how, path });
  };
  for (const { path, sha256 } of sides) {
    const found = now.get(path);
    if (found === undefined || !found.includes(sha256)) compare(path, sha256, found?.[0]);
  }
  // A run written before that was told has no record to hold them against.
  for (const path of madeWith.length === 0 ? [] : now.keys())
    if (!sides.some((one) => one.path === path)) discrepancies.push({ what: 'input', how: 'added', path });
  for (const { what, path, sha256 } of others) compare(path, sha256, await fingerprintBeside(join(folder, path), what));
  return { discrepancies, notChecked: [] };
}

function isSideFile({ what }: Beside): boolean {
  return what === 'side-file';
}

/** The same of the dashboard as the audit wrote it: it names pages that were made later. */
async function fingerprintDashboard(path: string): Promise<string | null> {
  const page = await readFile(path, 'utf8').catch(() => null);
  return page === null ? null : createHash('sha256').update(withoutLaterLinks(page)).digest('hex');
}

/** Files in some folders of a run, by path. */
export async function filesIn(folder: string, parts: readonly string[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const part of parts) {
    const entries = await readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isFile()) paths.push(relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    }
  }
  return paths.toSorted();
}
