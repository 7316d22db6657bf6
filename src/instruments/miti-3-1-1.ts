import { codesWith } from './codebook.js';
import type { Instrument, Threshold } from './instrument.js';

const caveat = "Expert opinion of the instrument's authors, not a norm.";
const source = 'MITI 3.1.1 (2010); lower level from published trial tables, upper level from secondary sources';

function proficiency(beginning: number, competency: number): Threshold {
  return {
    levels: [
      { id: 'beginning_proficiency', label: 'beginning proficiency', value: beginning, certainty: 'published' },
      { id: 'competency', label: 'competency', value: competency, certainty: 'research-code' },
    ],
    source,
    caveat,
  };
}

/** MITI 3.1.1 (January 2010): every utterance counts once. Formulas as published in trial tables. */
export const MITI_3_1_1: Instrument = {
  id: 'miti-3.1.1',
  label: 'MITI 3.1.1',
  source:
    "Moyers, Martin, Manuel, Miller & Ernst, MITI 3.1.1 (2010); formulas and lower thresholds as published in trial reports. The manual's decision rules were not readable here.",
  unit: 'utterance',
  behaviors: [
    { id: 'GI', label: 'Giving information', codes: codesWith('miti3', 'GI') },
    { id: 'OQ', label: 'Open question', codes: codesWith('miti3', 'OQ') },
    { id: 'CQ', label: 'Closed question', codes: codesWith('miti3', 'CQ') },
    { id: 'SR', label: 'Simple reflection', codes: codesWith('miti3', 'SR') },
    { id: 'CR', label: 'Complex reflection', codes: codesWith('miti3', 'CR') },
    { id: 'MIA', label: 'MI-adherent', codes: codesWith('miti3', 'MIA') },
    { id: 'MINA', label: 'MI-non-adherent', codes: codesWith('miti3', 'MINA') },
  ],
  slots: [],
  globals: [
    { id: 'evocation', label: 'Evocation' },
    { id: 'collaboration', label: 'Collaboration' },
    { id: 'autonomy', label: 'Autonomy/support' },
    { id: 'direction', label: 'Direction' },
    { id: 'empathy', label: 'Empathy' },
  ],
  measures: [
    {
      id: 'reflection_to_question_ratio',
      label: 'Reflection-to-question ratio',
      unit: 'ratio',
      better: 'higher',
      certainty: 'published',
      meaning: 'How often the person was given back what they said, for each question asked.',
      formula: {
        kind: 'ratio',
        numerator: ['SR', 'CR'],
        denominator: ['OQ', 'CQ'],
        times: 1,
        whenZero: 'no-questions',
      },
      threshold: proficiency(1, 2),
    },
    {
      id: 'percent_open_questions',
      label: 'Open questions',
      unit: 'percent',
      better: 'higher',
      certainty: 'published',
      meaning: "The share of questions that leave room for the person's own answer.",
      formula: { kind: 'ratio', numerator: ['OQ'], denominator: ['OQ', 'CQ'], times: 100, whenZero: 'no-questions' },
      threshold: proficiency(50, 70),
    },
    {
      id: 'percent_complex_reflections',
      label: 'Complex reflections',
      unit: 'percent',
      better: 'higher',
      certainty: 'published',
      meaning: 'The share of reflections that reach for meaning or feeling beyond the words.',
      formula: { kind: 'ratio', numerator: ['CR'], denominator: ['SR', 'CR'], times: 100, whenZero: 'no-reflections' },
      threshold: proficiency(40, 50),
    },
    {
      id: 'percent_mi_adherent',
      label: 'MI-adherent',
      unit: 'percent',
      better: 'higher',
      certainty: 'published',
      meaning: "Of all that either honours or overrides the person's own lead, the share that honours it.",
      formula: { kind: 'ratio', numerator: ['MIA'], denominator: ['MIA', 'MINA'], times: 100, whenZero: 'no-mi-codes' },
      threshold: proficiency(90, 100),
    },
    {
      id: 'global_spirit',
      label: 'Global spirit',
      unit: 'rating',
      better: 'higher',
      certainty: 'published',
      meaning: 'Mean of three ratings people gave: evocation, collaboration, autonomy.',
      formula: { kind: 'mean-of-globals', of: ['evocation', 'collaboration', 'autonomy'] },
      threshold: proficiency(3.5, 4),
    },
  ],
};
