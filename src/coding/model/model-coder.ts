import { type CodeId, isCodeId } from '../../domain/codes.js';
import type { Session } from '../../domain/session.js';
import type { Coder, Prediction } from '../coder.js';
import { FeatureList } from '../features/feature-list.js';
import { lexicalFeatures } from '../features/lexical.js';
import { type Surroundings, surroundingsOf } from '../features/surroundings.js';
import { type TokenTable, tokenise } from '../features/tokens.js';
import { decideByRule, type RuleDecision } from '../rules.js';
import { strongestWords } from './explain.js';
import { scoreLinear } from './linear-table.js';
import { type HeadView, headOf, type Model } from './model.js';

/** Codes with rules where the manuals leave no doubt, and with the model everywhere else. */
export function createModelCoder(model: Model, sha256: string): Coder {
  const heads = { practitioner: headOf(model, 'practitioner', 'code'), client: headOf(model, 'client', 'code') };
  const scores = {
    practitioner: new Float32Array(model.practitioner.outputs),
    client: new Float32Array(model.client.outputs),
  };
  const list = new FeatureList();

  function predict(session: Session, options: { readonly explain: boolean }): readonly (Prediction | null)[] {
    const { utterances } = session;
    const texts = utterances.map((utterance) => utterance.spoken);
    const tokens = tokenise(texts);
    const units = surroundingsOf(
      utterances.map(({ turn, role, spoken }) => ({ turn, role, text: spoken })),
      tokens,
    );
    return units.map((unit): Prediction | null => {
      const text = texts[unit.unit] ?? '';
      if (unit.role === 'other' || !hasWords(unit, tokens)) return null;
      const { role } = unit;
      list.clear();
      lexicalFeatures(text, tokens, unit, list);
      scoreLinear(model[role], list, scores[role]);
      const head = heads[role];
      const probabilities = softmaxOf(scores[role], head);
      const decision = decideByRule({ role, spoken: text, before: textOf(texts, tokens, unit) });
      if (decision !== null)
        return { probabilities: overruled(probabilities, decision), rule: decision.rule, words: [] };
      const words = options.explain ? strongestWords(text, tokens, list, model[role], head, scores[role]) : NO_WORDS;
      return { probabilities, rule: null, words };
    });
  }

  return { identity: { id: model.header.id, version: model.header.version, sha256 }, predict };
}

const NO_WORDS: readonly string[] = [];

function hasWords(unit: Surroundings, tokens: TokenTable): boolean {
  for (let at = unit.own.from; at < unit.own.to; at++) if (tokens.kind[at] === 0) return true;
  return false;
}

/** The last text of what the other role said before: only its end matters to a rule. */
function textOf(texts: readonly string[], tokens: TokenTable, unit: Surroundings): string {
  const { before } = unit;
  if (before.to === before.from) return '';
  let index = unit.unit;
  while (index > 0 && (tokens.from[index] ?? 0) >= before.to) index -= 1;
  return texts[index] ?? '';
}

function softmaxOf(scores: Float32Array, head: HeadView): Record<CodeId, number> {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < head.labels.length; k++) top = Math.max(top, scores[head.offset + k] ?? 0);
  let sum = 0;
  const values = head.labels.map((_, k) => {
    const value = Math.exp(((scores[head.offset + k] ?? 0) - top) / head.temperature);
    sum += value;
    return value;
  });
  const result: Partial<Record<CodeId, number>> = {};
  for (const [k, label] of head.labels.entries()) if (isCodeId(label)) result[label] = (values[k] ?? 0) / sum;
  return result as Record<CodeId, number>;
}

/** The rule's code gets what the rule is worth; the model shares out the rest. */
function overruled(
  probabilities: Readonly<Partial<Record<CodeId, number>>>,
  decision: RuleDecision,
): Readonly<Partial<Record<CodeId, number>>> {
  const own = probabilities[decision.code] ?? 0;
  const left = 1 - own;
  const result: Partial<Record<CodeId, number>> = {};
  const entries = Object.entries(probabilities).filter(([code]) => isCodeId(code)) as [CodeId, number][];
  for (const [code, value] of entries) {
    result[code] =
      code === decision.code ? decision.precision : left > 0 ? (value / left) * (1 - decision.precision) : 0;
  }
  return result;
}
