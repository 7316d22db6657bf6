import type { AgreementResult, Verdict } from '../../domain/agreement.js';
import type { Estimate } from '../../domain/estimate.js';

/** What may be reported by codes, with the categories and the measure it rests on. */
const REPORTED: readonly {
  readonly what: string;
  readonly scheme: string;
  readonly categories: readonly string[];
  readonly instrument: string;
  readonly measure: string;
}[] = [
  {
    what: 'reflection-to-question ratio',
    scheme: 'practitioner_kind',
    categories: ['question', 'reflection'],
    instrument: 'miti-3.1.1',
    measure: 'reflection_to_question_ratio',
  },
  {
    what: 'open and closed questions',
    scheme: 'practitioner_code',
    categories: ['OQ', 'CQ'],
    instrument: 'miti-3.1.1',
    measure: 'percent_open_questions',
  },
  {
    what: 'simple and complex reflections',
    scheme: 'practitioner_code',
    categories: ['SR', 'CR'],
    instrument: 'miti-3.1.1',
    measure: 'percent_complex_reflections',
  },
  {
    what: 'MI-adherent and non-adherent talk',
    scheme: 'practitioner_kind',
    categories: ['mi-adherent', 'mi-non-adherent'],
    instrument: 'miti-3.1.1',
    measure: 'percent_mi_adherent',
  },
  {
    what: 'change and sustain talk',
    scheme: 'client_talk',
    categories: ['change', 'sustain'],
    instrument: 'misc-2.5',
    measure: 'percent_change_talk',
  },
];

/** From here a kappa or an intraclass correlation is called good (Cicchetti 1994). */
const GOOD_FROM = 0.6;
const USES = 10;
const SESSIONS = 10;

/**
 * For each thing one would report: good enough when kappa of every code it is
 * made of and, from ten sessions on, ICC(2,1) of its measure are good or better
 * on Cicchetti's scale; cannot be told where a coder used a code fewer than ten
 * times, or with under 80 % of the utterances matched.
 */
export function judge(
  { schemes, measures }: Pick<AgreementResult, 'schemes' | 'measures'>,
  matched: boolean,
): readonly Verdict[] {
  return REPORTED.flatMap(({ what, scheme, categories, instrument, measure }): readonly Verdict[] => {
    const found = schemes.find(({ id }) => id === scheme);
    if (!found || found.items === 0) return [];
    if (!matched) return [{ what, word: 'cannot tell', because: 'too few of the utterances could be matched' }];
    const parts = categories.map((id) => {
      const one = found.categories.find(({ category }) => category === id);
      const uses = Math.min(...(one?.prevalence ?? [0]).map((share) => Math.round((share * found.items) / 100)));
      return { label: one?.label ?? id, uses, kappa: one?.kappa };
    });
    const rare = parts.filter(({ uses }) => uses < USES);
    if (rare.length > 0) {
      const short = rare.map(({ label, uses }) => `${label} ${uses} times`).join(', ');
      return [{ what, word: 'cannot tell', because: `used too rarely by one of the coders: ${short}, ten are wanted` }];
    }
    const whole = measures.find((one) => one.instrument === instrument && one.measure === measure);
    const estimate = whole && whole.sessions >= SESSIONS ? whole.intraclass[0]?.estimate : undefined;
    const icc = estimate?.status === 'estimated' ? estimate : undefined;
    const figures = [
      ...parts.map(({ label, kappa }) => `kappa of ${label} ${show(kappa)}`),
      ...(icc ? [`ICC(2,1) of the measure ${show(icc)} over ${whole?.sessions ?? 0} sessions`] : []),
    ].join(', ');
    const good = parts.every(({ kappa }) => isGood(kappa)) && (icc === undefined || isGood(icc));
    const why = estimate ? 'the measure hardly differs between sessions' : 'under ten sessions with a value';
    const few = icc ? '' : `; nothing is said of the measure itself: ${why}`;
    return [{ what, word: good ? 'enough' : 'not enough', because: `${figures}${few}` }];
  });
}

function isGood(estimate: Estimate | undefined): boolean {
  return estimate?.status === 'estimated' && estimate.value >= GOOD_FROM;
}

function show(estimate: Estimate | undefined): string {
  return estimate?.status === 'estimated' ? estimate.value.toFixed(2) : 'undefined';
}
