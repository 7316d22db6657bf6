import type { CodeAssignment, CodedSession, CoderIdentity } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import { type Correction, hashText } from '../domain/correction.js';
import type { Session, Utterance } from '../domain/session.js';
import { findSafetyTalk, NO_SAFETY_TALK } from '../safety/find-safety-talk.js';
import { alternativeTo } from './alternative.js';
import { checkPredictions } from './check-predictions.js';
import type { AsyncCoder, Coder, Prediction, Predictions } from './coder.js';
import { type HumanDecision, humanCodes } from './human-codes.js';
import { likeliest } from './likeliest.js';
import { isSurelyAgainst } from './sure-against.js';

export interface CodingOptions {
  /** `auto`: people's codes win over the machine's; `human`: people's alone; `model`: the machine's alone. */
  readonly codes: 'auto' | 'human' | 'model';
  /** Say for each utterance which words or rule decided; costs time. */
  readonly explain: boolean;
  /** Reviewers' decisions about this session; one that names other words is not applied. */
  readonly corrections: readonly Correction[];
  /** Ids of utterances the machine leaves alone, such as those in another language. */
  readonly uncodable?: ReadonlySet<string>;
  /** False where talk about someone's safety is not searched, as in other languages than English. */
  readonly safety?: boolean;
}

/** Names the coding of people alone, where no machine took part. */
export const HUMAN_CODER: CoderIdentity = { id: 'human', version: '1', sha256: null };

/**
 * Gives every utterance its code, and says where it came from: corrections, then
 * people, then rules and model. With a coder that takes its time, a promise.
 */
export function codeSession(session: Session, coder: Coder | null, options: CodingOptions): CodedSession;
export function codeSession(
  session: Session,
  coder: Coder | AsyncCoder | null,
  options: CodingOptions,
): CodedSession | Promise<CodedSession>;
export function codeSession(
  session: Session,
  coder: Coder | AsyncCoder | null,
  options: CodingOptions,
): CodedSession | Promise<CodedSession> {
  if (coder === null) return settle(session, null, null, options);
  const answers = coder.predict(session, { explain: options.explain });
  return answers instanceof Promise
    ? answers.then((found) => settle(session, coder.identity, found, options))
    : settle(session, coder.identity, answers, options);
}

function settle(
  session: Session,
  identity: CoderIdentity | null,
  answers: Predictions | null,
  options: CodingOptions,
): CodedSession {
  const { uncodable } = options;
  const checked = identity && answers ? checkPredictions(session, answers, identity) : [];
  const predictions = uncodable
    ? checked.map((one, at) => (uncodable.has(session.utterances[at]?.id ?? '') ? null : one))
    : checked;
  const human = humanCodes(
    session,
    session.utterances.map((_, index) => predictions[index]?.probabilities ?? null),
  );
  const { around } = options.safety === false ? NO_SAFETY_TALK : findSafetyTalk(session.utterances);
  const corrections = new Map<string, Correction>();
  for (const correction of options.corrections) corrections.set(correction.utteranceId, correction);
  const assignments = session.utterances.map((utterance, index): CodeAssignment => {
    const machine = machineCode(predictions[index] ?? null);
    const person = human[index] ?? null;
    const correction = corrections.get(utterance.id);
    if (correction !== undefined && isAbout(correction, utterance)) {
      return {
        ...uncoded(utterance, person, machine),
        code: correction.toCode,
        ownCode: null,
        source: 'correction',
        sure: true,
        note: correction.note ?? person?.note ?? null,
        reviewer: correction.reviewer,
        decidedAt: correction.decidedAt,
      };
    }
    const peopleSpeak =
      options.codes === 'human' ||
      (options.codes === 'auto' && person !== null && (person.code !== null || person.own !== null));
    if (peopleSpeak) return uncoded(utterance, person, machine);
    const coded = byMachine(utterance, person, machine, identity);
    return around.has(utterance.id) ? withoutDirection(coded) : coded;
  });
  return { session, coder: identity ?? HUMAN_CODER, assignments };
}

/** True when the correction was made on the very words the utterance holds now. */
function isAbout(correction: Correction, utterance: Utterance): boolean {
  return correction.utteranceId === utterance.id && correction.textHash === hashText(utterance.text);
}

interface MachineCode {
  readonly code: CodeId;
  readonly probability: number;
  readonly prediction: Prediction;
}

function machineCode(prediction: Prediction | null): MachineCode | null {
  if (prediction === null) return null;
  const code = likeliest(prediction);
  return code === null ? null : { code, probability: prediction.probabilities[code] ?? 0, prediction };
}

function uncoded(utterance: Utterance, person: HumanDecision | null, machine: MachineCode | null): CodeAssignment {
  return {
    utteranceId: utterance.id,
    code: person?.code ?? null,
    source: 'human',
    confidence: null,
    sure: person?.code == null ? null : true,
    because: null,
    ...(person?.own == null ? {} : { ownCode: person.own }),
    humanCode: person?.code ?? null,
    machineCode: machine?.code ?? null,
    note: person?.note ?? null,
    reviewer: null,
    decidedAt: null,
  };
}

/** Where someone's safety is at stake, nothing a client says is counted for or against a change. */
function withoutDirection({ alternative, ...coded }: CodeAssignment): CodeAssignment {
  if (leans(coded.code)) return { ...coded, code: 'neutral', source: 'rule', because: 'rule: safety-talk' };
  return alternative === undefined || leans(alternative.code) ? coded : { ...coded, alternative };
}

function leans(code: CodeId | null): boolean {
  return code === 'change' || code === 'sustain';
}

/** A language model tells its own code alone: the probabilities beside it are another coder's. */
function alternativeOf(machine: MachineCode | null): Pick<CodeAssignment, 'alternative'> {
  if (machine === null || machine.prediction.by !== undefined) return {};
  const { probabilities, alternative } = machine.prediction;
  const code = alternative === undefined ? alternativeTo(machine.code, probabilities) : alternative;
  return code === null ? {} : { alternative: { code, confidence: probabilities[code] ?? 0 } };
}

function byMachine(
  utterance: Utterance,
  person: HumanDecision | null,
  machine: MachineCode | null,
  identity: CoderIdentity | null,
): CodeAssignment {
  const byOther = machine?.prediction.by !== undefined;
  const rule = byOther ? null : (machine?.prediction.rule ?? null);
  const words = byOther ? [] : (machine?.prediction.words ?? []);
  return {
    utteranceId: utterance.id,
    code: machine?.code ?? null,
    source: machine?.prediction.by ?? (rule === null ? 'model' : 'rule'),
    // The probabilities beside a language model's code are another coder's: they say nothing of this one.
    confidence: machine?.prediction.by ? null : (machine?.probability ?? null),
    sure: machine === null ? null : (machine.prediction.sure ?? false),
    ...(machine !== null && isSurelyAgainst(machine.prediction, identity?.id ?? '') ? { surelyAgainst: true } : {}),
    ...alternativeOf(machine),
    because: rule !== null ? `rule: ${rule}` : words.length > 0 ? `“${words.join('”, “')}”` : null,
    humanCode: person?.code ?? null,
    machineCode: machine?.code ?? null,
    note: person?.note ?? null,
    reviewer: null,
    decidedAt: null,
  };
}
