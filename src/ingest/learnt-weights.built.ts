import { type LearntWeights, loadWeights } from './learnt-weights.js';
import { type BoundaryTable, layBoundaries } from './segment/boundary-features.js';

/** What a linear model says of a text, as plain data: its features' weights by name, and the threshold. */
interface LaidWeights {
  readonly threshold: number;
  readonly weights: readonly (readonly [feature: string, weight: number])[];
}

/** How the two roles speak, see `roles/behavior.ts`. Laid out when oars is built, as all that stands here. */
export function roleWeights(): LaidWeights {
  return layOut(loadWeights('roles'));
}

/** Whose a turn is by its own words, see `roles/role-flip.ts`. */
export function turnWeights(): LaidWeights {
  return layOut(loadWeights('turns'));
}

/** Where unpunctuated speech is cut, see `segment/boundaries.ts`. */
export function boundaryWeights(): { readonly threshold: number; readonly table: BoundaryTable } {
  const { threshold, weights } = loadWeights('boundaries');
  return { threshold, table: layBoundaries(weights) };
}

function layOut({ threshold, weights }: LearntWeights): LaidWeights {
  return { threshold, weights: [...weights] };
}
