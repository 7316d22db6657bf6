import { type AnchorTable, layAnchors } from '../domain/anchors.js';
import { SAFETY_CUES } from './cues.js';
import { FIGURES_OF_SPEECH } from './figures-of-speech.js';

/** Of the cues, and behind them of the figures of speech, what each cannot do without. Laid out when oars is built. */
export function cueAnchors(): AnchorTable {
  return layAnchors([...SAFETY_CUES.map(({ source }) => source), ...FIGURES_OF_SPEECH]);
}
