import { codesWith } from './codebook.js';
import type { Instrument, Threshold } from './instrument.js';

function fairGood(fair: number, good: number): Threshold {
  return {
    levels: [
      { id: 'fair', label: 'fair (basic competence)', value: fair, certainty: 'manual' },
      { id: 'good', label: 'good (proficiency)', value: good, certainty: 'manual' },
    ],
    source: 'MITI 4.2.1 manual (2015), summary score thresholds',
    caveat: "Expert opinion of the manual's authors, without norms or validity data, as the manual itself says.",
  };
}

/**
 * MITI 4.2.1 (June 2015): at most one of each slot per volley. Any complex
 * reflection makes the volley's one reflection complex; several questions count
 * once; persuading with permission takes the slot from persuading without.
 */
export const MITI_4_2_1: Instrument = {
  id: 'miti-4.2.1',
  label: 'MITI 4.2.1',
  source: 'Moyers, Manuel & Ernst, MITI 4.2.1 (June 2015)',
  unit: 'volley',
  behaviors: [
    { id: 'GI', label: 'Giving information', codes: codesWith('miti4', 'GI') },
    { id: 'Persuade', label: 'Persuade', codes: codesWith('miti4', 'Persuade') },
    {
      id: 'Persuade with Permission',
      label: 'Persuade with permission',
      codes: codesWith('miti4', 'Persuade with Permission'),
    },
    { id: 'Q', label: 'Question', codes: codesWith('miti4', 'Q') },
    { id: 'SR', label: 'Simple reflection', codes: codesWith('miti4', 'SR') },
    { id: 'CR', label: 'Complex reflection', codes: codesWith('miti4', 'CR') },
    { id: 'AF', label: 'Affirm', codes: codesWith('miti4', 'AF') },
    { id: 'Seek', label: 'Seek collaboration', codes: codesWith('miti4', 'Seek') },
    { id: 'Emphasize', label: 'Emphasize autonomy', codes: codesWith('miti4', 'Emphasize') },
    { id: 'Confront', label: 'Confront', codes: codesWith('miti4', 'Confront') },
  ],
  slots: [
    { behaviors: ['GI'], sharedIf: null },
    { behaviors: ['Persuade with Permission', 'Persuade'], sharedIf: 'permissionCoversVolley' },
    { behaviors: ['Q'], sharedIf: null },
    { behaviors: ['CR', 'SR'], sharedIf: null },
    { behaviors: ['AF'], sharedIf: null },
    { behaviors: ['Seek'], sharedIf: null },
    { behaviors: ['Emphasize'], sharedIf: null },
    { behaviors: ['Confront'], sharedIf: null },
  ],
  globals: [
    {
      id: 'cultivating_change_talk',
      label: 'Cultivating change talk',
      anchors: [
        'Passes over what the person says in favour of changing.',
        'Takes some of it up, seldom asks for more; chances go by.',
        'Often answers it, without drawing out much more.',
        'Regularly takes it up and asks for more; few chances go by.',
        'Draws it out, deepens it and builds on it all through the session.',
      ],
    },
    {
      id: 'softening_sustain_talk',
      label: 'Softening sustain talk',
      anchors: [
        'Keeps the talk on why things should stay as they are, or argues with it.',
        'Often dwells on the reasons against changing.',
        'Dwells on them at times, lets them rest at others.',
        'Mostly answers them and moves on.',
        'Takes their weight away throughout, without arguing.',
      ],
    },
    {
      id: 'partnership',
      label: 'Partnership',
      anchors: [
        'Takes the session over; what the person knows has no room.',
        'Lets the person in now and then, on the surface.',
        'Takes up some of what the person brings, and mostly leads.',
        'Works together: asks for what the person knows and uses it.',
        'Shares the lead: what the person knows and chooses shapes the session.',
      ],
    },
    {
      id: 'empathy',
      label: 'Empathy',
      anchors: [
        'Shows little interest in how the person sees things.',
        'Tries to understand now and then; often misses it or stays shallow.',
        'Works at understanding, and partly succeeds.',
        'Understands well and shows it, at times beyond the words.',
        'Shows deep understanding throughout, also of what was not said.',
      ],
    },
  ],
  measures: [
    {
      id: 'reflection_to_question_ratio',
      label: 'Reflection-to-question ratio',
      unit: 'ratio',
      better: 'higher',
      certainty: 'manual',
      meaning: 'Volleys that reflect, for each volley that asks.',
      formula: { kind: 'ratio', numerator: ['SR', 'CR'], denominator: ['Q'], times: 1, whenZero: 'no-questions' },
      threshold: fairGood(1, 2),
    },
    {
      id: 'percent_complex_reflections',
      label: 'Complex reflections',
      unit: 'percent',
      better: 'higher',
      certainty: 'manual',
      meaning: 'The share of reflecting volleys that reach beyond the words.',
      formula: { kind: 'ratio', numerator: ['CR'], denominator: ['SR', 'CR'], times: 100, whenZero: 'no-reflections' },
      threshold: fairGood(40, 50),
    },
    {
      id: 'total_mi_adherent',
      label: 'Total MI-adherent',
      unit: 'count',
      better: 'higher',
      certainty: 'manual',
      meaning: 'How often the practitioner affirmed, sought collaboration or emphasized autonomy.',
      formula: { kind: 'sum', of: ['Seek', 'AF', 'Emphasize'] },
      threshold: null,
    },
    {
      id: 'total_mi_non_adherent',
      label: 'Total MI-non-adherent',
      unit: 'count',
      better: 'lower',
      certainty: 'manual',
      meaning: 'How often the practitioner confronted or persuaded without permission.',
      formula: { kind: 'sum', of: ['Confront', 'Persuade'] },
      threshold: null,
    },
    {
      id: 'technical_global',
      label: 'Technical global',
      unit: 'rating',
      better: 'higher',
      certainty: 'manual',
      meaning: 'Mean of two ratings people gave: cultivating change talk, softening sustain talk.',
      formula: { kind: 'mean-of-globals', of: ['cultivating_change_talk', 'softening_sustain_talk'] },
      threshold: fairGood(3, 4),
    },
    {
      id: 'relational_global',
      label: 'Relational global',
      unit: 'rating',
      better: 'higher',
      certainty: 'manual',
      meaning: 'Mean of two ratings people gave: partnership, empathy.',
      formula: { kind: 'mean-of-globals', of: ['partnership', 'empathy'] },
      threshold: fairGood(3.5, 4),
    },
  ],
};
