import type { Disagreement } from '../../domain/agreement.js';
import { PRACTITIONER_CODEBOOK } from '../../instruments/codebook.js';
import { coderCount, type RatedItem, type Ratings } from './ratings.js';

const KIND: ReadonlyMap<string, string> = new Map(PRACTITIONER_CODEBOOK.map(({ id, kind }) => [id, kind]));

/**
 * Items that coders coded differently, most worth discussing first: whether
 * something works against MI at all, then what kind of thing was said, then its
 * subtype; among equals, those a machine was surest of, then those where coders
 * split most evenly, then in session order.
 */
export function listDisagreements(ratings: Ratings): Disagreement[] {
  return ratings.items
    .filter((item) => new Set(item.codes.filter((code) => code !== null)).size > 1 && coderCount(item) > 1)
    .map((item) => {
      const { weight, why } = ratings.id.startsWith('own_') ? rankOwn(item) : rank(item);
      const { sessionId, itemId, role, text, codes, notes } = item;
      return { scheme: ratings.id, sessionId, itemId, role, text, codes, notes, weight, why };
    })
    .sort((left, right) => right.weight - left.weight);
}

function rank(item: RatedItem): { readonly weight: number; readonly why: string } {
  const codes = [...new Set(item.codes.filter((code) => code !== null))];
  const kinds = new Set(codes.map((code) => KIND.get(code) ?? code));
  const fine = (item.confidence ?? 0) / 10 + splitOf(item) / 100;
  if (kinds.has('mi-non-adherent') && kinds.size > 1) {
    return { weight: 3 + fine, why: 'one says it works against MI, another does not' };
  }
  if ((codes.includes('change') && codes.includes('sustain')) || kinds.has('mi-adherent')) {
    return { weight: 2.5 + fine, why: codes.includes('change') ? 'change against sustain talk' : 'MI-adherent or not' };
  }
  if (kinds.size > 1) return { weight: 2 + fine, why: 'different kinds' };
  return { weight: 1 + fine, why: 'same kind, different subtype' };
}

/** Nothing is known of what codes of one's own weigh against each other. */
function rankOwn(item: RatedItem): { readonly weight: number; readonly why: string } {
  return { weight: 2 + (item.confidence ?? 0) / 10 + splitOf(item) / 100, why: 'different codes of your own codebook' };
}

/** 0 when all but one agree, towards 1 when coders split evenly. */
function splitOf(item: RatedItem): number {
  const given = item.codes.filter((code) => code !== null);
  const most = Math.max(...given.map((code) => given.filter((other) => other === code).length));
  return 1 - most / given.length;
}
