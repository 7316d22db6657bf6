import { isPractitionerCode } from '../../domain/codes.js';
import { UsageError } from '../../domain/errors.js';
import { ANNOMI_HEADS, type AnnomiTurn, asTurns, asUtterances } from './annomi.js';
import { type Corpus, type LabelledSession, type LabelledUnit, NO_BOUNDS, type Row } from './labelled.js';
import { readSheets, toSession } from './own.js';

/*
 * What comes with oars, written and coded for it: exchanges coded by the codebook, conversations coded turn by turn in
 * AnnoMI's categories, forum replies coded sentence by sentence.
 */
const TERMS = { terms: 'MIT, as the code', citation: 'fixtures/practice' } as const;

/** Exchanges that show what rare codes look like in peer support. */
export const PRACTICE: Corpus = {
  id: 'practice',
  name: 'Practice exchanges, invented for oars',
  ...TERMS,
  columns: ['exchange', 'role', 'text', 'code'],
  read: (rows) => readSheets(rows, 'exchange').map((sheet) => toSession('practice', sheet)),
};

/**
 * Conversations about many behaviors, coded as AnnoMI's turns are. What clients say in them is not learnt from: it
 * made client talk no better.
 */
export const PRACTICE_TURNS: Corpus = {
  id: 'practice-turns',
  name: 'Practice conversations, invented for oars',
  ...TERMS,
  columns: ['exchange', 'turn', 'role', 'text', 'main_therapist_behaviour', 'question_subtype', 'reflection_subtype'],
  read: (rows) => {
    const exchanges = new Map<string, AnnomiTurn[]>();
    for (const [index, row] of rows.entries()) {
      const transcript = row.exchange ?? '';
      const turns = exchanges.get(transcript) ?? [];
      if (turns.length === 0) exchanges.set(transcript, turns);
      const practitioner = row.role === 'practitioner';
      if (practitioner) checkLabels(row, index);
      turns.push({ transcript, utterance: row.turn ?? '', practitioner, text: row.text ?? '', codings: [row] });
    }
    return [...exchanges].flatMap(([transcript, turns]) => {
      const session = { transcript, video: `practice-turns/${transcript}`, turns };
      return [asTurns(session, 'practice-turns'), asUtterances(session, 'practice-turns-utterances')].map(
        withoutClients,
      );
    });
  },
};

/** Replies as people write them in peer-support forums; each sentence stands alone, as in the corpus of such sentences. */
export const PRACTICE_REPLIES: Corpus = {
  id: 'practice-replies',
  name: 'Practice forum replies, invented for oars',
  ...TERMS,
  columns: ['reply', 'text', 'code'],
  read: (rows) =>
    rows.map((row, index): LabelledSession => {
      const { code = '', reply = '', text = '' } = row;
      if (!isPractitionerCode(code)) throw unknown(index, 'a practitioner’s code of the codebook');
      const votes = { sentences: { [code]: 1 } };
      return {
        corpus: 'practice-replies',
        id: `${reply}/${index}`,
        group: `practice-replies/${reply}`,
        units: [{ turn: 0, role: 'practitioner', text, votes, allowed: null }],
        alone: true,
        bounds: NO_BOUNDS,
      };
    }),
};

function withoutClients(session: LabelledSession): LabelledSession {
  const units = session.units.map((unit): LabelledUnit => (unit.role === 'client' ? { ...unit, votes: {} } : unit));
  return { ...session, units };
}

function checkLabels(row: Row, index: number): void {
  for (const [head, { column, labels }] of Object.entries(ANNOMI_HEADS)) {
    if (head === 'annomi.talk' || labels.some((label) => label === row[column])) continue;
    throw unknown(index, `one of ${labels.join(', ')} in the column "${column}"`);
  }
}

function unknown(index: number, expected: string): UsageError {
  return new UsageError(
    'unknown-label',
    `data row ${index + 1}: expected ${expected}, found another word`,
    'Mend the row, or leave the file out.',
  );
}
