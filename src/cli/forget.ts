import { EXIT, UsageError } from '../domain/errors.js';
import { plural } from '../domain/plural.js';
import { prepareIngest } from '../ingest/prepare.js';
import { audit } from '../run/audit.js';
import { findWithdrawn, SUBJECTS } from '../run/forget/find-withdrawn.js';
import { forgetInMonth, removeRun, searchRemains } from '../run/forget/forget-in-month.js';
import { loadPseudonyms } from '../run/pseudonyms.js';
import { findMonth, MONTH, type Month } from '../saved/month-folder.js';
import { partsOf } from '../saved/month-parts.js';
import { isRun } from '../studies/open-runs.js';
import { type Call, defineCommand } from './command.js';
import { configOf } from './month.js';
import { argument, choice, flag } from './takes.js';

/** `oars forget`: withdrawn consent. */
export const forgetCommand = defineCommand({
  takes: {
    folder: argument('<month>', "a month's folder"),
    who: argument('<who>', 'id of a session, practitioner or client'),
    as: choice('--as <what>', 'what the id is of, where it could be several', SUBJECTS),
    andTranscript: flag('--and-transcript', 'remove the transcript too'),
  },
  about:
    'Removes words, pages, rows, corrections, sheets and kept results of the sessions, makes the run anew without\nthem, and keeps them out of later runs. Copies outside the folder are for you to remove.',
  examples: ['oars forget 2026-05 h05', 'oars forget 2026-05 p08 --as practitioner --and-transcript'],
  async answer({ folder, who, as, andTranscript }, call) {
    const month = await findMonth(folder);
    if (month === null) throw notAMonth(folder);
    const config = await configOf(month, call);
    const pseudonyms = await loadPseudonyms(config);
    const withdrawn = await findWithdrawn(month.transcripts, config.ingest, who, { subject: as, pseudonyms });
    const erased = await forgetInMonth(month, withdrawn, { now: call.io.now(), andTranscript });
    const published = await makeAnew(month, call);
    const remains = await searchRemains(month, withdrawn, published);
    const data = {
      sessions: withdrawn.sessions,
      rows: erased.rows,
      removed: [...erased.removed, ...remains.removed].toSorted(),
      transcripts: erased.transcripts,
      left: remains.left,
    };
    const text = [
      `${plural(withdrawn.sessions, 'session')} forgotten: ${plural(data.rows, 'row')} and ${plural(data.removed.length, 'other thing')} removed.`,
      published.size === 0
        ? `${MONTH.out}: nothing is left to audit.`
        : `${MONTH.out} was made anew without them: sign it again.`,
      ...data.transcripts.map(
        (path) =>
          `The transcript is still at ${path}${withdrawn.shared.length === 0 ? ' (--and-transcript removes it)' : ''}.`,
      ),
      ...data.left.map((path) => `Still tells of it, for you to look at: ${path}`),
    ].join('\n');
    const exit = data.left.length === 0 ? EXIT.done : EXIT.found;
    return { data, text, whenQuiet: data.left.length === 0 ? '' : text, exit };
  },
});

/** The month's run without what was forgotten: the places of its files. A month that had no run, or has nothing left, gets none. */
async function makeAnew(before: Month, call: Call): Promise<ReadonlySet<string>> {
  const month = (await findMonth(before.folder)) ?? before;
  const config = await configOf(month, call);
  const input = await prepareIngest([month.transcripts], config.ingest, config.codebook);
  const hadRun = await isRun(month.out);
  // What was asked of the run before counted them too: agreement and sign-off go with it.
  await removeRun(month);
  if (input.files.length === 0 || !hadRun) return new Set();
  const { manifest } = await audit([month.transcripts], {
    out: month.out,
    config,
    now: call.io.now,
    signal: call.io.signal,
    month: await partsOf(month),
  });
  return new Set(['manifest.json', ...manifest.outputs.map(({ path }) => path)].map((path) => `${MONTH.out}/${path}`));
}

function notAMonth(folder: string): UsageError {
  return new UsageError(
    'not-a-month',
    `expected a month's folder at ${folder}, with oars.yaml and transcripts.`,
    'For a run of other paths: take the transcript away, and audit again into the same folder; its cache goes with it.',
  );
}
