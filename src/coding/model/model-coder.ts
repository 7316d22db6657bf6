import { type CodeId, isCodeId } from '../../domain/codes.js';
import type { CodableSession, Coder, Prediction } from '../coder.js';
import type { Surroundings, Unit } from '../features/surroundings.js';
import type { TokenTable } from '../features/tokens.js';
import { decideByRule, type RuleDecision } from '../rules.js';
import { inputsOf } from './combiner.js';
import { strongestWords } from './explain.js';
import { combinerOf, type Model } from './model.js';
import { answer, lookAt } from './score.js';

/** Codes with rules where the manuals leave no doubt, and with the model everywhere else. */
export function createModelCoder(model: Model, sha256: string): Coder {
  const combiners = {
    practitioner: combinerOf(model, 'practitioner', 'code'),
    client: combinerOf(model, 'client', 'code'),
  };
  const all = [combiners.practitioner, combiners.client];
  const inputs = new Float32Array(Math.max(...all.map((combiner) => inputsOf(combiner.plan))));

  function predict(session: CodableSession, options: { readonly explain: boolean }): readonly (Prediction | null)[] {
    const units = session.utterances.map(({ turn, role, spoken }): Unit => ({ turn, role, text: spoken }));
    const { view, tokens } = lookAt(model, units, false, all);
    return view.look.units.map((unit): Prediction | null => {
      const { role } = unit;
      if (role === 'other' || !hasWords(unit, tokens)) return null;
      const text = units[unit.unit]?.text ?? '';
      const combiner = combiners[role];
      const { decision, probabilities } = answer(combiner, view, unit.unit, inputs);
      const shares = byCode(combiner.labels, probabilities);
      const ruled = decideByRule({ role, spoken: text, before: textBefore(units, tokens, unit) });
      if (ruled !== null)
        return { probabilities: overruled(shares, ruled), decision: ruled.code, rule: ruled.rule, words: NO_WORDS };
      const code = combiner.labels[decision];
      const words = options.explain ? strongestWords(text, tokens, model, unit, combiner, decision) : NO_WORDS;
      return {
        probabilities: shares,
        ...(code !== undefined && isCodeId(code) ? { decision: code } : {}),
        rule: null,
        words,
      };
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
function textBefore(units: readonly Unit[], tokens: TokenTable, unit: Surroundings): string {
  const { before } = unit;
  if (before.to === before.from) return '';
  let index = unit.unit;
  while (index > 0 && (tokens.from[index] ?? 0) >= before.to) index -= 1;
  return units[index]?.text ?? '';
}

function byCode(labels: readonly string[], probabilities: Float64Array): Partial<Record<CodeId, number>> {
  const result: Partial<Record<CodeId, number>> = {};
  for (let k = 0; k < labels.length; k++) {
    const label = labels[k];
    if (label !== undefined && isCodeId(label)) result[label] = probabilities[k] ?? 0;
  }
  return result;
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
