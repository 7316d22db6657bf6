import { type CodeId, isCodeId } from '../../domain/codes.js';
import { ModelError } from '../../domain/errors.js';
import { alternativeTo } from '../alternative.js';
import type { CodableSession, Coder, Prediction } from '../coder.js';
import type { Surroundings, Unit } from '../features/surroundings.js';
import type { TokenTable } from '../features/tokens.js';
import { guardAgainst, guarded } from '../guard-against.js';
import { decideByRule, type RuleDecision } from '../rules.js';
import type { Combiner } from './combiner.js';
import { Evidence, strongestWords } from './explain.js';
import { REPAIR } from './header.js';
import { combinerOf, type ScorableModel } from './model.js';
import { answerInto, baseScores } from './score.js';
import { inputsOf } from './session-view.js';

/** Codes with rules where the manuals leave no doubt, and with the model everywhere else. */
export function createModelCoder(model: ScorableModel, sha256: string): Coder {
  const combiners = {
    practitioner: combinerOf(model, 'practitioner', 'code'),
    client: combinerOf(model, 'client', 'code'),
  };
  const all = [combiners.practitioner, combiners.client];
  const inputs = new Float32Array(Math.max(...all.map((combiner) => inputsOf(combiner.plan))));
  const sharesOf = {
    practitioner: new Float64Array(combiners.practitioner.labels.length),
    client: new Float64Array(combiners.client.labels.length),
  };
  const kept = new Evidence();
  const codesOf = { practitioner: codesIn(combiners.practitioner), client: codesIn(combiners.client) };

  function predict(session: CodableSession, options: { readonly explain: boolean }): readonly (Prediction | null)[] {
    const units = session.utterances.map(({ turn, role, spoken }): Unit => ({ turn, role, text: spoken }));
    const evidence = options.explain ? kept : null;
    const { view, tokens } = baseScores(model, units, false, all, evidence);
    return view.base.units.map((unit): Prediction | null => {
      const { role } = unit;
      if (role === 'other' || !hasWords(unit, tokens)) return null;
      const text = units[unit.unit]?.text ?? '';
      const combiner = combiners[role];
      const codes = codesOf[role];
      const shares = sharesOf[role];
      const ruled = decideByRule({ role, spoken: text, before: textBefore(units, tokens, unit) });
      if (ruled !== null) {
        shares.fill(0);
        view.addFirst(combiner.first, unit.unit, 1, shares);
        return {
          probabilities: overruled(codes, shares, ruled),
          decision: ruled.code,
          sure: ruled.sure,
          rule: ruled.rule,
          words: NO_WORDS,
        };
      }
      const decision = answerInto(combiner, view, unit.unit, inputs, shares);
      const code = codes[decision];
      const words = evidence === null ? NO_WORDS : strongestWords(text, tokens, unit, evidence, combiner, decision);
      const probabilities = byCode(codes, shares);
      if (code === undefined) return { probabilities, rule: null, words };
      const around = { before: () => turnBefore(units, tokens, unit), own: () => turnSoFar(units, unit) };
      const isRuledOut = (other: CodeId) => guardAgainst(other, role, text, around) !== null;
      const instead = guarded(code, role, text, probabilities, around);
      if (instead !== null) {
        const { id, code: decision, probabilities: left } = instead;
        const alternative = alternativeTo(decision, left, isRuledOut);
        return { probabilities: left, decision, alternative, sure: false, rule: id, words: NO_WORDS };
      }
      const bar = combiner.sure[decision] ?? null;
      const sure = bar !== null && (shares[decision] ?? 0) >= bar.from;
      const alternative = alternativeTo(code, probabilities, isRuledOut);
      return { probabilities, decision: code, alternative, sure, rule: null, words };
    });
  }

  return {
    identity: { id: model.header.id, version: model.header.version, sha256 },
    languages: model.header.languages,
    predict,
  };
}

const NO_WORDS: readonly string[] = [];

function codesIn(combiner: Combiner): readonly CodeId[] {
  return combiner.labels.map((label) => {
    if (isCodeId(label)) return label;
    throw new ModelError('model-damaged', `expected a code of the codebook, found "${label}"`, REPAIR);
  });
}

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

/** All that the other role said last. */
function turnBefore(units: readonly Unit[], tokens: TokenTable, { before, unit }: Surroundings): string {
  const texts: string[] = [];
  for (let index = unit - 1; index >= 0 && (tokens.from[index] ?? 0) >= before.from; index--) {
    if ((tokens.from[index] ?? 0) < before.to) texts.unshift(units[index]?.text ?? '');
  }
  return texts.join(' ');
}

/** What the speaker said in the same turn before. */
function turnSoFar(units: readonly Unit[], { role, unit }: Surroundings): string {
  const texts: string[] = [];
  for (let index = unit - 1; index >= 0; index--) {
    const earlier = units[index];
    if (earlier?.role !== role || earlier.turn !== units[unit]?.turn) break;
    texts.unshift(earlier.text);
  }
  return texts.join(' ');
}

function byCode(codes: readonly CodeId[], probabilities: Float64Array): Partial<Record<CodeId, number>> {
  const result: Partial<Record<CodeId, number>> = { ...templateOf(codes) };
  for (let k = 0; k < codes.length; k++) {
    const code = codes[k];
    if (code !== undefined) result[code] = probabilities[k] ?? 0;
  }
  return result;
}

/** An object that has all the keys already is quicker to copy than to build. */
function templateOf(codes: readonly CodeId[]): Readonly<Partial<Record<CodeId, number>>> {
  let template = TEMPLATES.get(codes);
  if (template === undefined) {
    template = Object.fromEntries(codes.map((code) => [code, 0.5]));
    TEMPLATES.set(codes, template);
  }
  return template;
}

const TEMPLATES = new WeakMap<readonly CodeId[], Readonly<Partial<Record<CodeId, number>>>>();

/** The rule's code gets what the rule is worth; the base model shares out the rest. */
function overruled(
  codes: readonly CodeId[],
  shares: Float64Array,
  decision: RuleDecision,
): Readonly<Partial<Record<CodeId, number>>> {
  const ruled = codes.indexOf(decision.code);
  const left = 1 - (shares[ruled] ?? 0);
  const rest = left > 0 ? (1 - decision.precision) / left : 0;
  const probabilities = shares.map((share, k) => (k === ruled ? decision.precision : share * rest));
  return byCode(codes, probabilities);
}
