import type { CodeId } from '../domain/codes.js';
import type { MeasureRef } from './instruments.js';

/** A practice of peer support: the language the reports speak, and the evidence for it. */
export interface Practice {
  readonly id: string;
  readonly label: string;
  /** What it means to the person being supported. */
  readonly meaning: string;
  /** Codes that show it. */
  readonly shownBy: readonly CodeId[];
  /** Codes that work against it. */
  readonly weakenedBy: readonly CodeId[];
  /** `words`: the code must also speak of how this is working; `before-change-talk`: what was said just before change talk. */
  readonly only: 'words' | 'before-change-talk' | null;
  readonly measures: readonly MeasureRef[];
}

const r2q: MeasureRef = { instrument: 'miti-3.1.1', measure: 'reflection_to_question_ratio' };

/** Practices in the order reports name them. */
export const PRACTICES: readonly Practice[] = [
  {
    id: 'listening',
    label: 'Listening',
    meaning: 'The person is heard: what they say comes back to them before anything else is added.',
    shownBy: ['SR', 'CR'],
    weakenedBy: [],
    only: null,
    measures: [r2q, { instrument: 'session', measure: 'practitioner_talk_percent' }],
  },
  {
    id: 'open_exploration',
    label: 'Open exploration',
    meaning: 'Questions leave room for the person’s own story.',
    shownBy: ['OQ'],
    weakenedBy: [],
    only: null,
    measures: [{ instrument: 'miti-3.1.1', measure: 'percent_open_questions' }],
  },
  {
    id: 'empathy',
    label: 'Empathy and validation',
    meaning: 'The person’s feeling and meaning are understood, also where they were not spelled out.',
    shownBy: ['CR', 'SU'],
    weakenedBy: [],
    only: null,
    measures: [{ instrument: 'miti-3.1.1', measure: 'percent_complex_reflections' }],
  },
  {
    id: 'autonomy',
    label: 'Autonomy and self-direction',
    meaning: 'The decision stays with the person.',
    shownBy: ['EC'],
    weakenedBy: ['DI', 'CO', 'WA'],
    only: null,
    measures: [{ instrument: 'miti-3.1.1', measure: 'percent_mi_adherent' }],
  },
  {
    id: 'self_efficacy',
    label: 'Belief in the person',
    meaning: 'Strengths and efforts are seen and named.',
    shownBy: ['AF'],
    weakenedBy: [],
    only: null,
    measures: [],
  },
  {
    id: 'collaboration',
    label: 'Collaboration, not directing',
    meaning: 'Ideas are offered with permission and decided together.',
    shownBy: ['SK', 'ADP'],
    weakenedBy: ['ADW', 'DI'],
    only: null,
    measures: [{ instrument: 'miti-4.2.1', measure: 'total_mi_non_adherent' }],
  },
  {
    id: 'exploring_ambivalence',
    label: 'Exploring ambivalence',
    meaning: 'The person voices their own reasons for change.',
    shownBy: ['OQ', 'CQ', 'SR', 'CR', 'AF', 'SU', 'EC', 'SK'],
    weakenedBy: [],
    only: 'before-change-talk',
    measures: [{ instrument: 'misc-2.5', measure: 'percent_change_talk' }],
  },
  {
    id: 'inviting_feedback',
    label: 'Inviting feedback',
    meaning: 'The person is asked how this is working for them.',
    shownBy: ['OQ', 'CQ', 'SK'],
    weakenedBy: [],
    only: 'words',
    measures: [],
  },
  {
    id: 'lived_experience',
    label: 'Sharing lived experience',
    meaning: 'Part of one’s own story is shared. No MI instrument scores it, and it is in none of the ratios.',
    shownBy: ['SD'],
    weakenedBy: [],
    only: null,
    measures: [],
  },
];
