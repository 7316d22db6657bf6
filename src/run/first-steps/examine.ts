import { constants } from 'node:fs';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, freemem, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { loadShippedCoder } from '../../coding/shipped.js';
import { DEFAULT_CONFIG } from '../../config/config.js';
import { OarsError } from '../../domain/errors.js';
import { audit } from '../audit.js';
import { BUNDLED_CLINIC } from './bundled.js';

/** One thing about this machine, and what to do when it is not well. */
export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'note' | 'mend';
  readonly found: string;
  /** Empty when there is nothing to do. */
  readonly remedy: string;
}

/**
 * Looks at what a run needs: Node, cores, memory, write access, the model, Redis where an address is given, and a real
 * run on one bundled session.
 */
export async function examineMachine(out: string, queue: string | null, now: () => Date): Promise<readonly Finding[]> {
  return [
    examineNode(),
    examineCores(),
    examineMemory(),
    await examineFolder(out),
    examineModel(),
    await examineQueue(queue),
    await tryRun(now),
  ];
}

function examineNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fine = major > 20 || (major === 20 && minor >= 19);
  return {
    what: 'Node.js',
    state: fine ? 'ok' : 'mend',
    found: process.version,
    remedy: fine ? '' : 'Install Node.js 20.19 or newer from your system’s packages or nodejs.org.',
  };
}

function examineCores(): Finding {
  const cores = availableParallelism();
  return { what: 'Processor cores', state: 'ok', found: String(cores), remedy: '' };
}

function examineMemory(): Finding {
  const gigabytes = (bytes: number) => `${(bytes / 1024 ** 3).toFixed(1)} GB`;
  const fine = freemem() > 600 * 1024 ** 2;
  return {
    what: 'Memory',
    state: fine ? 'ok' : 'note',
    found: `${gigabytes(freemem())} free of ${gigabytes(totalmem())}`,
    remedy: fine ? '' : 'Large audits use up to 600 MB; close other programs before one.',
  };
}

async function examineFolder(out: string): Promise<Finding> {
  const what = 'Writing here';
  try {
    await access(out, constants.W_OK);
    return { what, state: 'ok', found: out, remedy: '' };
  } catch {
    return {
      what,
      state: 'mend',
      found: `not allowed in ${out}`,
      remedy: 'Go to a folder of your own, or name one with --out.',
    };
  }
}

function examineModel(): Finding {
  try {
    const { identity } = loadShippedCoder();
    return { what: 'Model', state: 'ok', found: `${identity.id} ${identity.version}`, remedy: '' };
  } catch (error) {
    if (!(error instanceof OarsError)) throw error;
    return { what: 'Model', state: 'mend', found: error.message, remedy: 'Install oars again; its files are damaged.' };
  }
}

/** Redis is needed only by those who spread an audit over machines, so it is looked for only when named. */
async function examineQueue(url: string | null): Promise<Finding> {
  const what = 'Redis, for many machines';
  if (url === null)
    return { what, state: 'ok', found: 'not needed on one machine (--queue <url> checks it)', remedy: '' };
  try {
    const { connectTo } = await import('../queue/bullmq.js');
    (await connectTo(url)).disconnect();
    return { what, state: 'ok', found: 'reached', remedy: '' };
  } catch (error) {
    if (!(error instanceof OarsError)) throw error;
    return { what, state: 'mend', found: error.message, remedy: error.hint };
  }
}

async function tryRun(now: () => Date): Promise<Finding> {
  const what = 'A run on one bundled session';
  const folder = await mkdtemp(join(tmpdir(), 'oars-doctor-'));
  try {
    const session = join(BUNDLED_CLINIC, 'riverside', 'p01', '2026-01-07_r01.txt');
    const { manifest } = await audit([session], {
      out: folder,
      config: DEFAULT_CONFIG,
      coder: loadShippedCoder(),
      now,
    });
    return {
      what,
      state: 'ok',
      found: `${manifest.counts.utterances} utterances coded in ${manifest.times.seconds} s`,
      remedy: '',
    };
  } catch (error) {
    if (!(error instanceof OarsError)) throw error;
    return { what, state: 'mend', found: error.message, remedy: error.hint };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
