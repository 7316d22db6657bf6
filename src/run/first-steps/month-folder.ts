import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printConfigTemplate } from '../../config/template.js';
import { UsageError } from '../../domain/errors.js';

/** A file or folder of a month's folder, and what it is for. */
export interface LaidOut {
  readonly path: string;
  readonly purpose: string;
}

const SESSIONS =
  'file,session_id,practitioner_id,site,cohort,session_date,target_behaviour,client_id,empathy,partnership,cultivating_change_talk,softening_sustain_talk,evocation,collaboration,autonomy,direction\n';
const SPEAKERS = 'file,speaker,role\n';

/** Lays out a folder for a month of sessions; throws UsageError rather than touch what is already there. */
export async function layOutMonth(folder: string): Promise<readonly LaidOut[]> {
  const files = [
    {
      path: 'transcripts/sessions.csv',
      purpose: 'one row a session: file name, who, where, when, change goal; ratings people gave (1-5)',
      content: SESSIONS,
    },
    {
      path: 'transcripts/speakers.csv',
      purpose: 'who is practitioner, client or other, where oars cannot tell; leave empty at first',
      content: SPEAKERS,
    },
    { path: 'oars.yaml', purpose: 'settings, every one explained', content: printConfigTemplate() },
  ];
  const taken = await namesIn(folder);
  const clash = ['transcripts', 'oars.yaml'].find((name) => taken.includes(name));
  if (clash) {
    throw new UsageError(
      'init-not-empty',
      `${join(folder, clash)} is already there.`,
      'Choose a new folder, such as `oars init 2026-05`.',
    );
  }
  try {
    await mkdir(join(folder, 'transcripts'), { recursive: true });
    for (const file of files) await writeFile(join(folder, file.path), file.content, { flag: 'wx' });
  } catch (cause) {
    throw new UsageError('init-not-writable', `cannot write into ${folder}.`, 'Choose a folder you may write to.', {
      cause,
    });
  }
  return [
    { path: 'transcripts', purpose: 'put the anonymised transcripts here, in folders as you like' },
    ...files.map(({ path, purpose }) => ({ path, purpose })),
  ];
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
