import { isClientCode, isPractitionerCode } from '../../domain/codes.js';
import type { Corpus, LabelledSession, Row } from './labelled.js';
import { NO_BOUNDS } from './labelled.js';
import { readSheets, type SheetRow } from './own.js';

/**
 * Real talk coded by a large language model that read each session in order
 * with a coding guide beside it: a teacher, not a truth. Each kind of talk is a
 * corpus of its own, because its terms, its label shares and its weight are.
 */
const COLUMNS = ['session_id', 'turn', 'utterance', 'role', 'text', 'code', 'second_code'];
const TAUGHT = 'codes by a large language model with a coding guide';

function taught(id: string, name: string, terms: string, citation: string, sessions: RegExp): Corpus {
  return {
    id,
    name: `${name}, ${TAUGHT}`,
    terms,
    citation,
    columns: COLUMNS,
    accepts: (first) => sessions.test(first.session_id ?? ''),
    read: (rows) => readTaught(rows, id),
  };
}

export const TEACHER_ANNOMI = taught(
  'teacher-annomi',
  'AnnoMI utterances',
  'text: public, no explicit licence',
  'Wu et al. 2022 (ICASSP); 2023 (Future Internet 15:110)',
  /^\d+$/,
);
export const TEACHER_HLQC = taught(
  'teacher-hlqc',
  'HLQC utterances (speech-to-text)',
  'text: research use',
  'Pérez-Rosas et al. 2019 (ACL)',
  /^(?:high|low)_/,
);
export const TEACHER_CHATS = taught(
  'teacher-chats',
  'Peer-support chats',
  'text: CC BY-NC 4.0',
  'Liu et al. 2021 (ACL)',
  /^es/,
);
export const TEACHER_SMOKING = taught(
  'teacher-smoking',
  'Smoking-cessation chats',
  'text: research use',
  'as AutoMISC 2025 (arXiv 2505.17362)',
  /^[0-9a-f]{24}$/,
);

/** Peer-support chats that a language model coded, whichever. */
export function isTaughtChat(corpus: string): boolean {
  return corpus === 'teacher-chats' || corpus === 'teacher-chats-2';
}

/** Sentences of forum replies, each alone. */
export const TEACHER_FORUM: Corpus = {
  id: 'teacher-forum',
  name: `Forum sentences, ${TAUGHT}`,
  terms: 'text: CC BY-NC-SA 3.0',
  citation: 'Welivita & Pu 2022 (COLING)',
  columns: ['forum', 'text', 'code'],
  read: (rows) =>
    rows.flatMap((row, index): LabelledSession[] => {
      const { code = '', text = '' } = row;
      // People had found these sentences to be neither question, affirmation nor reflection: where the teacher
      // says otherwise, people decide, and nothing is left to learn.
      if (!isPractitionerCode(code) || FOUND_NOT_TO_BE.has(code)) return [];
      return [
        {
          corpus: 'teacher-forum',
          id: String(index),
          group: `teacher-forum/${index}`,
          units: [{ turn: 0, role: 'practitioner', text, votes: { sentences: { [code]: 1 } }, allowed: null }],
          alone: true,
          bounds: NO_BOUNDS,
        },
      ];
    }),
};

const FOUND_NOT_TO_BE: ReadonlySet<string> = new Set(['OQ', 'CQ', 'AF', 'SR', 'CR', 'SK']);

/** A second, independent reading that differs makes the label a soft one. */
function readTaught(rows: readonly Row[], corpus: string): readonly LabelledSession[] {
  const seconds = bySession(rows);
  return readSheets(rows).map((sheet): LabelledSession => {
    const second = seconds.get(sheet[0]?.session ?? '') ?? [];
    return {
      corpus,
      id: sheet[0]?.session ?? '',
      group: `${corpus}/${sheet[0]?.session ?? ''}`,
      units: sheet.map((row, at) => ({
        turn: row.turn,
        role: row.role,
        text: row.text,
        votes: row.code === null ? {} : { code: sharesOf(row, second[at] ?? '') },
        allowed: null,
      })),
      alone: false,
      bounds: NO_BOUNDS,
    };
  });
}

function sharesOf(row: SheetRow, second: string): Readonly<Record<string, number>> {
  const first = row.code ?? '';
  const fits = row.role === 'client' ? isClientCode(second) : isPractitionerCode(second);
  return !fits || second === first ? { [first]: 1 } : { [first]: 0.5, [second]: 0.5 };
}

function bySession(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const seconds = new Map<string, string[]>();
  for (const row of rows) {
    const known = seconds.get(row.session_id ?? '');
    if (known === undefined) seconds.set(row.session_id ?? '', [row.second_code ?? '']);
    else known.push(row.second_code ?? '');
  }
  return seconds;
}
