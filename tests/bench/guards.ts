// Counts each guard of src/coding/guards.ts on coded sessions: utterances of its form, and those that bear none of the
// codes it rules out. Usage: npm run bench:guards -- [--list <guard>] <folder of corpora, or a coded table> …
import { readdirSync } from 'node:fs';
import { GUARDS, hasForm } from '../../src/coding/guards.js';
import { plainWords } from '../../src/domain/plain-words.js';
import type { Votes } from '../../src/learn/corpora/labelled.js';
import { readCorpora } from '../../src/learn/corpora/read-corpora.js';
import { handCodedRows } from '../fixtures/hand-coded-session.js';

const asked = process.argv.slice(2);
const listed = asked[0] === '--list' ? (asked[1] ?? '') : null;
const paths = listed === null ? asked : asked.slice(2);
const rows = [
  ...readCorpora(paths, [])
    .flatMap(({ sessions }) => sessions)
    .filter(({ alone }) => !alone)
    .flatMap(({ corpus, id, units }) =>
      units.map(({ turn, role, text, votes }) => ({
        session_id: `${corpus} ${id}`,
        turn,
        role,
        text,
        code: codeOf(votes),
      })),
    ),
  ...readdirSync('fixtures/coded')
    .filter((name) => name.endsWith('.csv'))
    .flatMap((name) => handCodedRows(name.replace('.csv', ''))),
].map((row) => ({ ...row, turn: String(row.turn), words: plainWords(row.text) }));
const before = turnsBefore();
const own = turnsSoFar();

console.log(`${rows.filter(({ code }) => code !== '').length} coded utterances`);
for (const guard of GUARDS) {
  const formed = rows.filter(
    ({ role, code, words }, at) => role === guard.role && code !== '' && hasForm(guard, words, around(at)),
  );
  const wrong = formed.filter(({ code }) => guard.not.some((one) => one === code));
  const share = formed.length === 0 ? '–' : ((formed.length - wrong.length) / formed.length).toFixed(3);
  console.log(
    `${guard.id.padEnd(26)} spoke ${String(formed.length).padStart(4)}  right ${String(formed.length - wrong.length).padStart(4)}  ${share}`,
  );
  if (listed === guard.id) for (const { code, text } of wrong) console.log(`    ${code}: ${text}`);
}

/** The code most votes are for; '' where only categories of another kind were coded. */
function codeOf({ code = {} }: Votes): string {
  return Object.entries(code).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function around(at: number) {
  return { before: () => before[at] ?? '', own: () => own[at] ?? '' };
}

/** By row, what its speaker said in the same turn before. */
function turnsSoFar(): readonly string[] {
  let last = { session_id: '', role: '', turn: '' };
  let said: string[] = [];
  return rows.map((row) => {
    if (row.session_id !== last.session_id || row.role !== last.role || row.turn !== last.turn) said = [];
    last = row;
    const text = said.join(' ');
    said = [...said, row.text];
    return text;
  });
}

/** By row, what the other role said last in the same session. */
function turnsBefore(): readonly string[] {
  const last = { practitioner: { turn: '', text: '' }, client: { turn: '', text: '' } };
  let session = '';
  return rows.map(({ session_id, turn, role, text }) => {
    if (role !== 'practitioner' && role !== 'client') return '';
    if (session_id !== session) {
      session = session_id;
      last.practitioner = { turn: '', text: '' };
      last.client = { turn: '', text: '' };
    }
    const own = last[role];
    last[role] = own.turn === turn ? { turn, text: `${own.text} ${text}` } : { turn, text };
    return last[role === 'client' ? 'practitioner' : 'client'].text;
  });
}
