// The bars of eligibility: how many of twenty languages are told from English (tests/eligibility/languages.ts) and, with
// coded sessions as arguments (CSV with session_id, turn, role, text), how many are set aside as they are, and how many
// are found once their labels are exchanged half-way, or once two are put into one file. Usage: npm run bench:eligibility -- [csv …]
// The weights that find swapped labels saw these sessions; `npm run train:turns` prints figures on sessions left out.
import { NO_METADATA, type Transcript } from '../../src/domain/transcript.js';
import { judgeEligibility } from '../../src/eligibility/judge-eligibility.js';
import { judgeLanguage } from '../../src/eligibility/language.js';
import { buildSession } from '../../src/ingest/build-session.js';
import { DEFAULT_INGEST_OPTIONS } from '../../src/ingest/options.js';
import { LANGUAGES } from '../eligibility/languages.js';
import { type CorpusTurn, readCodedSessions, swapHalfWay } from './coded-sessions.js';

const languages = Object.entries(LANGUAGES);
const foreign = languages.filter(([, text]) => {
  const utterances = text.split('\n').map((spoken, at) => ({ id: `u${at + 1}`, spoken }));
  return judgeLanguage(utterances, ['en']).isForeign;
});
console.log(`${foreign.length} of ${languages.length} languages of 20 lines told from English`);

const paths = process.argv.slice(2);
const sessions = readCodedSessions(paths);
for (const corpus of new Set(sessions.map((one) => one.corpus))) {
  const own = sessions.filter((one) => one.corpus === corpus);
  const judged = own.map(({ id, turns }) => reasonsOf(id, turns));
  const swapped = own.map(({ id, turns }) => reasonsOf(id, swapHalfWay(turns)));
  const aside = judged.filter((reasons) => reasons.length > 0);
  const found = swapped.filter((reasons) => reasons.includes('labels-swap')).length;
  const share = (n: number) => `${((100 * n) / own.length).toFixed(1)} %`;
  // Fewer practitioner utterances than a session needs is no mistake of the judgement: said by itself.
  const short = judged.filter((reasons) => reasons.includes('too-short')).length;
  const otherwise = aside.filter((reasons) => reasons.some((reason) => reason !== 'too-short'));
  console.log(
    `${corpus}: ${aside.length} of ${own.length} set aside (${share(aside.length)}): ${short} with fewer than five practitioner utterances, ${otherwise.length} for other reasons (${share(otherwise.length)}${otherwise.length === 0 ? '' : `: ${otherwise.flat().sort().join(' ')}`}); of as many with labels swapped half-way ${found} found (${share(found)})`,
  );
  const doubted = (some: readonly (readonly CorpusTurn[])[], code: string) =>
    some.filter((turns, at) => judge(`x${at}`, turns).problems.some((problem) => problem.code === code)).length;
  const shuffled = own.map(({ turns }) => inBlocks(turns));
  const [moved, still] = [
    doubted(shuffled, 'turns-out-of-order'),
    doubted(
      own.map(({ turns }) => turns),
      'turns-out-of-order',
    ),
  ];
  console.log(
    `  blocks of turns in another order, no times: ${moved} of ${shuffled.length} found, ${still} as they are doubted; precision where both are as common ${precisionOf(moved, still)}`,
  );
  const joined = own.map(({ turns }, at) => [...turns, ...(own[(at + 1) % own.length]?.turns ?? [])]);
  const alone = own.map(({ turns }) => turns);
  const [right, wrong] = [doubted(joined, 'two-sessions'), doubted(alone, 'two-sessions')];
  console.log(
    `  two sessions in one file: ${right} of ${joined.length} joined found, ${wrong} of ${alone.length} single ones doubted; precision where both are as common ${precisionOf(right, wrong)}; taken for customer service: ${doubted(alone, 'no-support')}`,
  );
}

/** The session in four blocks, the last first: as it comes when parts of a file change places. */
function inBlocks(turns: readonly CorpusTurn[]): readonly CorpusTurn[] {
  const at = [0, 1, 2, 3, 4].map((part) => Math.floor((part * turns.length) / 4));
  return [3, 1, 0, 2].flatMap((part) => turns.slice(at[part], at[part + 1]));
}

function precisionOf(right: number, wrong: number): string {
  return right + wrong === 0 ? '–' : (right / (right + wrong)).toFixed(2);
}

function reasonsOf(id: string, turns: readonly CorpusTurn[]) {
  return judge(id, turns).eligibility.because;
}

function judge(id: string, turns: readonly CorpusTurn[]) {
  const transcript: Transcript = {
    source: { path: `${id}.csv`, part: null },
    format: 'csv',
    metadata: NO_METADATA,
    globals: {},
    statedRoles: { practitioner: 'practitioner', client: 'client' },
    turns: turns.map(({ speaker, spoken }, index) => ({
      ...{ index, speaker, spoken, text: spoken, line: index + 1 },
      ...{ start: null, end: null, codings: [] },
    })),
  };
  const { session } = buildSession(transcript, DEFAULT_INGEST_OPTIONS);
  return judgeEligibility(session, {
    ...{ languages: ['en'], codes: 'auto', minimumPractitionerUtterances: 5, rolesSureFrom: 0.8 },
  });
}
