import type { CodeId } from '../../domain/codes.js';
import type { Corpus, LabelledSession, LabelledUnit } from './labelled.js';
import { NO_BOUNDS } from './labelled.js';

/** Sentences of forum replies that people sorted into five kinds, most of which leave several codes open. */
export const FIVE_KINDS: Corpus = {
  id: 'five-kinds',
  name: 'Forum sentences in five kinds',
  terms: 'CC BY-NC-SA 3.0',
  citation: 'Welivita & Pu 2022 (COLING), sorted by yjch00/CounselChat',
  columns: ['forum', 'label5', 'text', 'label15_if_in_dev'],
  read: (rows) =>
    rows.flatMap((row, index): LabelledSession[] => {
      // Those with a finer code are in the table of such sentences, where folds deal them out.
      if ((row.label15_if_in_dev ?? '') !== '') return [];
      const kind = row.label5 ?? '';
      const votes = CERTAIN.has(kind) ? { sentences: { [kind]: 1 } } : {};
      const allowed = KINDS[kind] ?? null;
      // None of the four kinds leaves a dozen codes open, which teaches next to nothing.
      if (!CERTAIN.has(kind) && allowed === null) return [];
      return [lone('five-kinds', index, { text: row.text ?? '', votes, allowed })];
    }),
};

const CERTAIN: ReadonlySet<string> = new Set(['AF', 'CQ', 'OQ']);
const KINDS: Readonly<Record<string, readonly CodeId[]>> = {
  SR_or_CR: ['SR', 'CR'],
};

/** Answers to what a client said: simple and complex reflections by people, and what is neither. */
export const PAIR: Corpus = {
  id: 'pair',
  name: 'PAIR, reflections and other answers',
  terms: 'Apache-2.0',
  citation: 'Min et al. 2022 (EMNLP), via MichiganNLP/dynaopt',
  columns: ['prompt_id', 'label', 'response', 'prompt'],
  read: (rows) =>
    rows.map((row, index): LabelledSession => {
      const label = row.label ?? '';
      const code = label === 'CR' || label === 'SR' ? label : null;
      return {
        corpus: 'pair',
        id: String(index),
        group: `pair/${row.prompt_id ?? index}`,
        units: [
          { turn: 0, role: 'client', text: row.prompt ?? '', votes: {}, allowed: null },
          {
            turn: 1,
            role: 'practitioner',
            text: row.response ?? '',
            votes: code === null ? {} : { code: { [code]: 1 } },
            allowed: ANSWERS[label] ?? null,
          },
        ],
        alone: true,
        bounds: NO_BOUNDS,
      };
    }),
};

const ANSWERS: Readonly<Record<string, readonly CodeId[]>> = {
  advice: ['ADW', 'DI', 'ADP'],
  question: ['OQ', 'CQ'],
  non_reflection: ['ADW', 'DI', 'CQ', 'CO', 'GI', 'OQ', 'WA'],
};

/** Sentences of replies in two forums, advice or not by the majority of three readers. */
export const ADVICE_REDDIT: Corpus = {
  id: 'advice-reddit',
  name: 'Advice in forum replies',
  terms: 'MIT',
  citation: 'Govindarajan et al. 2020',
  columns: ['forum', 'reply', 'advice', 'text'],
  read: (rows) =>
    rows.map((row, index) => {
      const allowed: readonly CodeId[] = row.advice === '1' ? ADVICE : NO_ADVICE;
      return lone('advice-reddit', index, { text: row.text ?? '', votes: {}, allowed });
    }),
};

const ADVICE: readonly CodeId[] = ['ADW', 'ADP', 'DI'];
const NO_ADVICE: readonly CodeId[] = ['GI', 'SD', 'SU', 'AF', 'CO', 'OQ', 'CQ', 'WA', 'CR', 'SR', 'EC', 'FI', 'RC'];

/** Sentences of posts and replies between strangers: what they disclose, what support they give. */
export const OFFMYCHEST: Corpus = {
  id: 'offmychest',
  name: 'CL-Aff, disclosure and support between strangers',
  terms: 'CC BY 4.0',
  citation: 'CL-Aff 2020',
  columns: ['thread', 'emotional_disclosure', 'information_disclosure', 'support', 'emo_support', 'text'],
  read: (rows) =>
    rows.map((row, index) => {
      const supports = row.support === '1';
      const discloses = row.emotional_disclosure === '1' || row.information_disclosure === '1';
      const allowed = supports ? SUPPORT : discloses ? DISCLOSURE : null;
      return lone('offmychest', index, {
        text: row.text ?? '',
        votes: {},
        allowed: supports && discloses ? null : allowed,
      });
    }),
};

const SUPPORT: readonly CodeId[] = ['SU', 'AF', 'ADW', 'ADP', 'DI', 'GI', 'FI', 'EC'];
const DISCLOSURE: readonly CodeId[] = ['SD', 'GI', 'SU', 'CO'];

function lone(corpus: string, index: number, unit: Pick<LabelledUnit, 'text' | 'votes' | 'allowed'>): LabelledSession {
  return {
    corpus,
    id: String(index),
    group: `${corpus}/${index}`,
    units: [{ turn: 0, role: 'practitioner', ...unit }],
    alone: true,
    bounds: NO_BOUNDS,
  };
}
