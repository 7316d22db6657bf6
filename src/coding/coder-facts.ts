import type { CoderFacts, GuardEntry } from '../instruments/print-codebook.js';
import { AGAINST } from './against.js';
import { GUARDS } from './guards.js';
import { loadModel, readBars } from './model/file.js';
import { barAgainst } from './sure-against.js';

/** Not a form of words but what was found around them, so that nothing is counted for it: it holds by decision. */
const SAFETY_RULE: GuardEntry = {
  id: 'safety-talk',
  role: 'client',
  about: 'what is said around talk that may concern someone’s safety is neither for nor against a change',
  not: ['change', 'sustain'],
  instead: ['neutral'],
  spoke: null,
  right: null,
};

/** What the codebook tells of the coder in a model's folder: when its codes are sure, and what keeps it from giving them. */
export function coderFacts(folder: string): CoderFacts {
  const { model } = loadModel(folder);
  const bar = barAgainst(model.header.id);
  return {
    bars: readBars(folder),
    together: bar === null ? null : { ...bar, codes: AGAINST },
    guards: [SAFETY_RULE, ...GUARDS],
  };
}
