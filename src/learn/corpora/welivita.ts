import type { CodeId } from '../../domain/codes.js';
import type { Corpus, LabelledSession } from './labelled.js';
import { NO_BOUNDS } from './labelled.js';

export const WELIVITA: Corpus = {
  id: 'welivita',
  name: 'Peer-support sentences in MITI-derived codes',
  terms: 'CC BY-NC-SA 3.0',
  citation: 'Welivita & Pu 2022 (COLING); 2023 (ACL Findings)',
  columns: ['text', 'label'],
  read: (rows) =>
    rows.map((row, index): LabelledSession => {
      const code = SENTENCE_CODES[row.label ?? ''];
      return {
        corpus: 'welivita',
        id: String(index),
        group: `welivita/${index}`,
        units: [
          {
            turn: 0,
            role: 'practitioner',
            text: row.text ?? '',
            votes: code === undefined ? {} : { sentences: { [code]: 1 } },
            allowed: null,
          },
        ],
        alone: true,
        bounds: NO_BOUNDS,
      };
    }),
};

/** The sentence labels in the codebook; `Other` holds greetings and what fits nowhere. */
export const SENTENCE_CODES: Readonly<Record<string, CodeId>> = {
  'Open Question': 'OQ',
  'Closed Question': 'CQ',
  'Simple Reflection': 'SR',
  'Complex Reflection': 'CR',
  Affirm: 'AF',
  Support: 'SU',
  'Emphasize Autonomy': 'EC',
  'Give Information': 'GI',
  'Advise with Permission': 'ADP',
  'Advise without Permission': 'ADW',
  Direct: 'DI',
  Confront: 'CO',
  Warn: 'WA',
  'Self-Disclose': 'SD',
  Other: 'NC',
};
