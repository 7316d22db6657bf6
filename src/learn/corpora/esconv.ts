import type { CodeId } from '../../domain/codes.js';
import type { Corpus, LabelledSession } from './labelled.js';
import { NO_BOUNDS } from './labelled.js';

export const ESCONV: Corpus = {
  id: 'esconv',
  name: 'ESConv supporter strategies',
  terms: 'CC BY-NC 4.0',
  citation: 'Liu et al. 2021 (ACL)',
  columns: ['previous_text', 'text', 'strategy'],
  read: (rows) =>
    rows.map((row, index): LabelledSession => {
      const strategy = STRATEGIES[row.strategy ?? ''];
      const before = row.previous_text ?? '';
      const context =
        before === '' ? [] : [{ turn: 0, role: 'client' as const, text: before, votes: {}, allowed: null }];
      return {
        corpus: 'esconv',
        id: String(index),
        group: `esconv/${index}`,
        units: [
          ...context,
          {
            turn: context.length,
            role: 'practitioner',
            text: row.text ?? '',
            votes: strategy === undefined ? {} : { strategy: { [strategy.id]: 1 } },
            allowed: strategy?.codes ?? null,
          },
        ],
        alone: true,
        bounds: NO_BOUNDS,
      };
    }),
};

/** Each support strategy with the codes its messages may have. */
const STRATEGIES: Readonly<Record<string, { readonly id: string; readonly codes: readonly CodeId[] | null }>> = {
  Questions: { id: 'question', codes: ['OQ', 'CQ', 'SK'] },
  Question: { id: 'question', codes: ['OQ', 'CQ', 'SK'] },
  'Restatement or Paraphrasing': { id: 'restatement', codes: ['SR', 'CR'] },
  Restatement: { id: 'restatement', codes: ['SR', 'CR'] },
  'Reflection of feelings': { id: 'feelings', codes: ['CR', 'SR', 'SU'] },
  'Self-disclosure': { id: 'disclosure', codes: ['SD'] },
  'Affirmation and Reassurance': { id: 'affirmation', codes: ['AF', 'SU'] },
  'Approval and Reassurance': { id: 'affirmation', codes: ['AF', 'SU'] },
  'Providing Suggestions': { id: 'suggestion', codes: ['ADW', 'ADP', 'DI'] },
  'Direct Guidance': { id: 'suggestion', codes: ['ADW', 'ADP', 'DI'] },
  Information: { id: 'information', codes: ['GI'] },
  Other: { id: 'other', codes: null },
};
