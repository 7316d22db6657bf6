import type { AgreementResult, Band, Disagreement } from '../domain/agreement.js';
import type { Estimate } from '../domain/estimate.js';
import { defineTable, type Table } from './table.js';

/** One figure of agreement. */
export interface AgreementRow {
  readonly scheme: string;
  readonly level: 'overall' | 'category' | 'pair' | 'measure' | 'subgroup';
  readonly name: string;
  readonly statistic: string;
  readonly estimate: Estimate;
  readonly band: Band | null;
  readonly items: number | null;
  readonly sessions: number | null;
  /** Items that every coder coded; null where it is not about items. */
  readonly complete: number | null;
  /** Percent of the coders' utterances that could be matched. */
  readonly joined: number;
  readonly coders: string;
  /** Model, type and unit of an intraclass correlation. */
  readonly model: string | null;
  readonly type: string | null;
  readonly unit: string;
}

/** Every figure as a row of its own, in the order of the page. */
export function agreementRows(result: AgreementResult): readonly AgreementRow[] {
  const rows: AgreementRow[] = [];
  for (const scheme of result.schemes) {
    const common = {
      scheme: scheme.id,
      items: scheme.items,
      sessions: scheme.sessions,
      complete: scheme.complete,
      joined: result.joined.percent,
      coders: scheme.coders.join(' | '),
      model: null,
      type: null,
      unit: scheme.unit,
    };
    const kappa = scheme.coders.length === 2 ? 'cohen_kappa' : 'fleiss_kappa';
    const overall = { ...common, level: 'overall', name: 'all categories' } as const;
    rows.push({ ...overall, statistic: 'percent_agreement', estimate: scheme.percentAgreement, band: null });
    rows.push({ ...overall, statistic: kappa, estimate: scheme.kappa, band: scheme.band });
    rows.push({ ...overall, statistic: 'krippendorff_alpha', estimate: scheme.alpha, band: null });
    rows.push({ ...overall, statistic: 'gwet_ac1', estimate: scheme.ac1, band: null });
    rows.push({ ...overall, statistic: 'mean_pairwise_kappa', estimate: plain(scheme.meanPairwiseKappa), band: null });
    rows.push({
      ...overall,
      statistic: 'mean_pairwise_macro_f1',
      estimate: plain(scheme.meanPairwiseMacroF1),
      band: null,
    });
    if (scheme.coders.length > 2) {
      const estimate = plain(scheme.againstMajorityMacroF1);
      rows.push({ ...overall, statistic: 'macro_f1_against_majority', estimate, band: null });
    }
    for (const category of scheme.categories) {
      const own = { ...common, level: 'category', name: category.category } as const;
      rows.push({ ...own, statistic: 'percent_agreement', estimate: category.percentAgreement, band: null });
      rows.push({ ...own, statistic: 'specific_agreement', estimate: category.specificAgreement, band: null });
      rows.push({ ...own, statistic: kappa, estimate: category.kappa, band: category.band });
      rows.push({ ...own, statistic: 'krippendorff_alpha', estimate: category.alpha, band: null });
      rows.push({ ...own, statistic: 'gwet_ac1', estimate: category.ac1, band: null });
      for (const [index, coder] of scheme.coders.entries()) {
        const estimate = plain(category.prevalence[index] ?? null);
        rows.push({ ...own, coders: coder, statistic: 'prevalence_percent', estimate, band: null });
      }
    }
    for (const pair of scheme.pairs) {
      const coders = `${pair.first} | ${pair.second}`;
      const own = { ...common, level: 'pair', name: coders, coders, items: pair.items } as const;
      rows.push({ ...own, statistic: 'cohen_kappa', estimate: pair.kappa, band: null });
      rows.push({ ...own, statistic: 'macro_f1', estimate: pair.macroF1, band: null });
    }
  }
  if (result.segmentation) {
    const common = {
      scheme: 'segmentation',
      level: 'overall',
      name: 'cuts between words of a turn',
      band: null,
      items: result.segmentation.gaps,
      sessions: result.joined.sessions.words + result.joined.sessions.ids,
      complete: null,
      joined: result.joined.percent,
      coders: result.coders.join(' | '),
      model: null,
      type: null,
      unit: 'gap between two words',
    } as const;
    rows.push({ ...common, statistic: 'specific_agreement', estimate: result.segmentation.agreement });
    rows.push({ ...common, statistic: 'cohen_kappa', estimate: result.segmentation.kappa });
  }
  for (const one of result.globals) {
    const common = {
      scheme: 'globals',
      level: 'measure',
      name: one.id,
      items: null,
      sessions: one.sessions,
      complete: null,
      joined: result.joined.percent,
      coders: result.coders.join(' | '),
      band: null,
      model: null,
      type: null,
      unit: 'rating 1 to 5',
    } as const;
    const { intraclass } = one;
    rows.push({ ...common, statistic: 'percent_agreement', estimate: one.exact });
    rows.push({ ...common, statistic: 'percent_within_one', estimate: one.withinOne });
    rows.push({ ...common, statistic: 'weighted_kappa_quadratic', estimate: one.weightedKappa });
    rows.push({
      ...common,
      statistic: intraclass.name,
      estimate: intraclass.estimate,
      band: intraclass.band,
      model: intraclass.model,
      type: intraclass.type,
      unit: intraclass.unit,
    });
  }
  for (const one of result.subgroups) {
    const common = {
      scheme: one.scheme,
      level: 'subgroup',
      name: `${one.by} = ${one.group}`,
      items: one.items,
      sessions: one.sessions,
      complete: null,
      joined: result.joined.percent,
      coders: result.coders.join(' | '),
      band: null,
      model: null,
      type: null,
      unit: 'utterance',
    } as const;
    rows.push({ ...common, statistic: 'percent_agreement', estimate: one.percentAgreement });
    rows.push({
      ...common,
      statistic: result.coders.length === 2 ? 'cohen_kappa' : 'fleiss_kappa',
      estimate: one.kappa,
    });
    rows.push({ ...common, statistic: 'gwet_ac1', estimate: one.ac1 });
  }
  for (const measure of result.measures) {
    for (const one of measure.intraclass) {
      rows.push({
        scheme: measure.instrument,
        level: 'measure',
        name: measure.measure,
        statistic: one.name,
        estimate: one.estimate,
        band: one.band,
        items: null,
        sessions: measure.sessions,
        complete: null,
        joined: result.joined.percent,
        coders: result.coders.join(' | '),
        model: one.model,
        type: one.type,
        unit: one.unit,
      });
    }
  }
  return rows;
}

/** Tidy agreement figures: one row a figure. */
export const AGREEMENT = defineTable<AgreementRow>()({
  name: 'agreement',
  title: 'Agreement between coders',
  row: 'one figure of agreement',
  primaryKey: ['scheme', 'level', 'name', 'statistic', 'coders'],
  columns: [
    {
      name: 'scheme',
      filled: true,
      type: 'id',
      description: 'Set of categories, or instrument of a measure.',
      of: (r) => r.scheme,
    },
    {
      name: 'level',
      filled: true,
      type: 'enum',
      values: ['overall', 'category', 'pair', 'measure', 'subgroup'],
      description:
        'What the figure is about: the whole scheme, one category against the rest, two coders, or a measure of sessions.',
      of: (r) => r.level,
    },
    { name: 'name', filled: true, type: 'text', description: 'Category, pair or measure.', of: (r) => r.name },
    {
      name: 'statistic',
      filled: true,
      type: 'id',
      description:
        'percent_agreement and specific_agreement and prevalence_percent 0–100; kappa, alpha, macro F1 and ICC up to 1.',
      of: (r) => r.statistic,
    },
    {
      name: 'value',
      type: 'number',
      description: 'Empty when undefined; `because` says why.',
      of: (r) => r.estimate.value,
    },
    { name: 'low', type: 'number', description: 'Lower end of the 95 % interval.', of: (r) => ends(r.estimate).low },
    { name: 'high', type: 'number', description: 'Upper end of the 95 % interval.', of: (r) => ends(r.estimate).high },
    {
      name: 'interval_method',
      type: 'text',
      description: 'How the interval was made; bootstraps draw whole sessions.',
      of: (r) => ends(r.estimate).method,
    },
    {
      name: 'because',
      type: 'id',
      description: 'Why there is no value, such as one-category.',
      of: (r) => (r.estimate.status === 'undefined' ? r.estimate.because : null),
    },
    {
      name: 'band',
      type: 'id',
      description: 'Word for the figure on the named scale.',
      of: (r) => r.band?.word ?? null,
    },
    { name: 'band_scale', type: 'text', description: 'The scale of the word.', of: (r) => r.band?.scale ?? null },
    { name: 'items', type: 'integer', description: 'Items that two or more coders coded.', of: (r) => r.items },
    { name: 'sessions', type: 'integer', description: 'Sessions they come from.', of: (r) => r.sessions },
    {
      name: 'complete',
      type: 'integer',
      description: 'Items that every coder coded.',
      of: (r) => r.complete,
    },
    {
      name: 'joined_percent',
      type: 'number',
      description:
        'Percent of the utterances that the coders have in common which could be matched; under 80 no word is put to a figure.',
      of: (r) => r.joined,
    },
    { name: 'coders', type: 'text', description: 'Whose codes, separated by |.', of: (r) => r.coders },
    { name: 'model', type: 'text', description: 'Model of an intraclass correlation.', of: (r) => r.model },
    { name: 'type', type: 'text', description: 'Absolute agreement or consistency.', of: (r) => r.type },
    {
      name: 'unit',
      type: 'text',
      description: 'Coded unit, or the unit of an intraclass correlation.',
      of: (r) => r.unit,
    },
  ],
});

/** One item that coders coded differently. */
export interface DisagreementRow {
  readonly rank: number;
  readonly coders: readonly string[];
  readonly disagreement: Disagreement;
}

/** The ranked list as rows. */
export function disagreementRows(result: AgreementResult): readonly DisagreementRow[] {
  return result.disagreements.map((disagreement, index) => ({ rank: index + 1, coders: result.coders, disagreement }));
}

/** Ranked disagreements with the words. */
export const DISAGREEMENTS: Table<DisagreementRow> = {
  name: 'disagreements',
  title: 'Disagreements, most worth discussing first',
  row: 'one item that coders coded differently',
  primaryKey: ['rank'],
  columns: [
    { name: 'rank', type: 'integer', description: '1 is most worth discussing.', of: (r) => r.rank },
    { name: 'scheme', type: 'id', description: 'Set of categories.', of: (r) => r.disagreement.scheme },
    {
      name: 'session_id',
      type: 'id',
      description: 'Session in which the coders disagree.',
      of: (r) => r.disagreement.sessionId,
    },
    { name: 'item_id', type: 'id', description: 'Utterance or turn.', of: (r) => r.disagreement.itemId },
    { name: 'role', type: 'id', description: 'Who spoke.', of: (r) => r.disagreement.role },
    { name: 'text', type: 'text', holdsText: true, description: 'The words.', of: (r) => r.disagreement.text },
    {
      name: 'codes',
      type: 'text',
      description: 'What each coder said, as coder: code, separated by |; ? where one did not code it.',
      of: (r) => r.coders.map((coder, index) => `${coder}: ${r.disagreement.codes[index] ?? '?'}`).join(' | '),
    },
    { name: 'why', type: 'text', description: 'Why it stands here in the list.', of: (r) => r.disagreement.why },
    {
      name: 'notes',
      type: 'text',
      holdsText: true,
      description: "Coders' remarks.",
      of: (r) => r.disagreement.notes.join(' | ') || null,
    },
  ],
};

function ends(estimate: Estimate): { low: number | null; high: number | null; method: string | null } {
  if (estimate.status === 'undefined') return { low: null, high: null, method: null };
  return { low: estimate.low, high: estimate.high, method: estimate.method };
}

function plain(value: number | null): Estimate {
  return value === null
    ? { status: 'undefined', value: null, because: 'no-data' }
    : { status: 'estimated', value, low: null, high: null, method: null };
}
