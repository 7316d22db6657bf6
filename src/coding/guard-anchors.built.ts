import { type AnchorTable, layAnchors } from '../domain/anchors.js';
import { GUARDS } from './guards.js';

/** Of the guards' forms, in their order, what each cannot do without. Laid out when oars is built. */
export function guardAnchors(): AnchorTable {
  return layAnchors(GUARDS.map(({ pattern }) => pattern.source));
}
