import { PRACTITIONER_CODEBOOK } from '../../instruments/codebook.js';
import type { Ratio } from './task.js';

const adherent = codes('MIA');
const nonAdherent = codes('MINA');

/** Session ratios over codebook codes (MITI 3.1.1 groups). */
export const CODE_RATIOS: readonly Ratio[] = [
  {
    id: 'reflection_to_question_ratio',
    name: 'Reflections to questions',
    percent: false,
    numerator: ['SR', 'CR'],
    denominator: ['OQ', 'CQ'],
  },
  {
    id: 'percent_open_questions',
    name: 'Percent open questions',
    percent: true,
    numerator: ['OQ'],
    denominator: ['OQ', 'CQ'],
  },
  {
    id: 'percent_complex_reflections',
    name: 'Percent complex reflections',
    percent: true,
    numerator: ['CR'],
    denominator: ['SR', 'CR'],
  },
  {
    id: 'percent_mi_adherent',
    name: 'Percent MI-adherent',
    percent: true,
    numerator: adherent,
    denominator: [...adherent, ...nonAdherent],
  },
  {
    id: 'percent_change_talk',
    name: 'Percent change talk',
    percent: true,
    numerator: ['change'],
    denominator: ['change', 'sustain'],
  },
];

/** Session ratios over AnnoMI's turn labels, which know no MI-adherent group. */
export const TURN_RATIOS: readonly Ratio[] = [
  {
    id: 'reflection_to_question_ratio',
    name: 'Reflections to questions',
    percent: false,
    numerator: ['simple', 'complex'],
    denominator: ['open', 'closed'],
  },
  {
    id: 'percent_open_questions',
    name: 'Percent open questions',
    percent: true,
    numerator: ['open'],
    denominator: ['open', 'closed'],
  },
  {
    id: 'percent_complex_reflections',
    name: 'Percent complex reflections',
    percent: true,
    numerator: ['complex'],
    denominator: ['simple', 'complex'],
  },
  {
    id: 'percent_change_talk',
    name: 'Percent change talk',
    percent: true,
    numerator: ['change'],
    denominator: ['change', 'sustain'],
  },
];

function codes(behavior: 'MIA' | 'MINA'): readonly string[] {
  return PRACTITIONER_CODEBOOK.filter((entry) => entry.miti3 === behavior).map((entry) => entry.id);
}
