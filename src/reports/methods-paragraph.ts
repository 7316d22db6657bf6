import { decimals, formatEnds } from '../domain/estimate.js';
import { agree, plural } from '../domain/plural.js';
import type { AgreementFigure, RunFacts } from '../domain/run-facts.js';
import type { Instrument } from '../instruments/instrument.js';

/** What a methods section says about a run: a paragraph to adapt, and the sources it leans on. */
export function writeMethods(
  facts: RunFacts,
  instruments: readonly Instrument[],
): { readonly paragraph: string; readonly sources: readonly string[] } {
  return {
    paragraph: [
      describeMaterial(facts),
      describeExclusions(facts),
      describeCoding(facts),
      ...describeLanguageModel(facts),
      describeAgreement(facts),
      ...describeWhose(facts),
      describeMeasures(facts, instruments),
      ...describeComparison(facts),
      describeVersions(facts),
    ].join(' '),
    sources: instruments
      .filter(({ id }) => id !== 'session')
      .map(({ label, source }) => `${label}: ${source.split('; ')[0]}`),
  };
}

function describeMaterial({ sessions, practitioners, unnamed, sites, period }: RunFacts): string {
  const who = practitioners === 0 ? '' : ` of ${count(practitioners, 'practitioner')}`;
  const where = sites === 0 ? '' : ` at ${count(sites, 'site')}`;
  const when =
    period === null
      ? ''
      : period.from === period.to
        ? `, held on ${period.from}`
        : `, held from ${period.from} to ${period.to}`;
  const nameless = unnamed > 0 && practitioners > 0 ? ` (${count(unnamed, 'session')} named no practitioner)` : '';
  return `Fidelity to motivational interviewing was measured in transcripts of ${count(sessions, 'session')}${who}${where}${when}${nameless}.`;
}

function describeExclusions({ exclusions, sessions, files }: RunFacts): string {
  if (exclusions.length === 0)
    return `All sessions of the ${count(files, 'file')} could be read and measured; none was excluded.`;
  const reasons = tally(exclusions.map(({ code }) => code.replaceAll('-', ' ')));
  const places = new Set(exclusions.map(({ path, part }) => JSON.stringify([path, part]))).size;
  return `Of ${sessions + places} sessions in ${count(files, 'file')}, ${places} could not be analysed and ${agree(places, 'was', 'were')} excluded (${reasons}).`;
}

function describeCoding({ coded, coder, reviewBelow }: RunFacts): string {
  const start = `Every utterance was given at most one code of a codebook of 20 practitioner and 3 client codes from which the counts of each instrument are derived; ${thousands(coded.all)} utterances were coded`;
  if (coded.machine === 0) return `${start}, all by people.`;
  const model = `${coder.id} ${coder.version}${coder.sha256 === null ? '' : ` (SHA-256 ${coder.sha256.slice(0, 12)}…)`}`;
  const unsure = `; ${thousands(coded.unsure)} of the machine's codes (${share(coded.unsure, coded.machine)}) had a calibrated confidence below ${reviewBelow}`;
  return coded.people === 0
    ? `${start}, all by the automatic coder ${model}${unsure}.`
    : `${start}: ${thousands(coded.people)} (${share(coded.people, coded.all)}) by people, ${thousands(coded.machine)} by the automatic coder ${model}${unsure}.`;
}

function describeLanguageModel({ languageModel }: RunFacts): readonly string[] {
  if (languageModel === null) return [];
  const { model, answered, sentTo } = languageModel;
  const where = sentTo === null ? 'on the same machine' : `at ${sentTo}, to which words of the transcripts were sent`;
  return [
    `Of the automatic codes, ${thousands(answered)} were given by the language model ${model} ${where}, with a written coding guide and no examples.`,
  ];
}

/** The overall chance-corrected figures; categories and measures stay in the table. */
function describeAgreement({ agreement, coded }: RunFacts): string {
  const overall = (agreement ?? []).filter(
    ({ level, statistic }) => level === 'overall' && statistic.endsWith('kappa'),
  );
  const named = overall.filter(({ statistic }) => statistic === 'cohen_kappa' || statistic === 'fleiss_kappa');
  if (named.length === 0) {
    return coded.machine === 0
      ? 'Agreement between coders was not assessed.'
      : 'How far these codes agree with those of trained coders was not assessed on this material.';
  }
  const pairs = [...new Set(named.map(({ coders }) => list(coders)))];
  return pairs
    .map((coders) =>
      describePair(
        coders,
        named.filter((one) => list(one.coders) === coders),
      ),
    )
    .join(' ');
}

/** Whether the sessions of the agreement are of this run. */
function describeWhose({ agreement, agreementSessions }: RunFacts): string[] {
  if (agreement === null || agreement.length === 0) return [];
  if (agreementSessions === null) return ['Of which sessions these figures are is not on record.'];
  const { all, ofRun } = agreementSessions;
  return ofRun.length === all ? [] : [`Of the ${count(all, 'session')} coded twice, ${ofRun.length} are among these.`];
}

function describeComparison({ comparison }: RunFacts): string[] {
  if (comparison === null || comparison.tests.length === 0) return [];
  const { by, reference, estimand, covariates, tests, family } = comparison;
  const whose =
    estimand === 'sessions'
      ? 'means of sessions, errors clustered by practitioner'
      : 'means over practitioners of the means of their sessions, each practitioner counting alike';
  const more = covariates.length === 0 ? '' : `, adjusted for ${list(covariates)}`;
  return [
    `Groups by ${by} were compared with ${reference} on ${whose}${more}; intervals (95 %) and p values come from one test (${list(tests)}), p values adjusted by Holm's method over ${count(family, 'primary test')}.`,
  ];
}

function describePair(coders: string, figures: readonly AgreementFigure[]): string {
  const [first] = figures;
  const name = first?.statistic === 'fleiss_kappa' ? "Fleiss' κ" : "Cohen's κ";
  const sessions = typeof first?.sessions === 'number' ? ` in ${count(first.sessions, 'session')}` : '';
  const joined = figures.find(({ joinedPercent }) => joinedPercent !== null)?.joinedPercent ?? null;
  const matched = joined === null ? '' : `; ${Math.floor(joined)} % of the utterances could be matched`;
  const scale = figures.find(({ bandScale }) => bandScale !== null)?.bandScale ?? null;
  const words = scale === null ? '' : `; words after ${scale}`;
  return `Agreement between ${coders}${sessions} (${name}, 95 % CI${words}${matched}) was ${list(figures.map(describeKappa))}.`;
}

function describeKappa({ value, low, high, because, items, scheme, band }: AgreementFigure): string {
  const what = `for ${scheme.replaceAll('_', ' ')}${items === null ? '' : ` (${count(items, 'item')})`}`;
  if (value === null) return `undefined ${what} because of ${(because ?? 'a reason not given').replaceAll('-', ' ')}`;
  const interval = formatEnds({ low, high }, decimals(2), 'prose');
  return `${value.toFixed(2)}${interval === '' ? '' : ` ${interval}`}${band === null ? '' : `, ${band},`} ${what}`;
}

function describeMeasures({ rated, sessions }: RunFacts, instruments: readonly Instrument[]): string {
  const names = instruments.filter(({ id }) => id !== 'session').map(({ label }) => label);
  const globals =
    rated === 0
      ? 'Global ratings were not available'
      : `Global ratings, given by people alone, were available for ${rated} of ${count(sessions, 'session')}`;
  return `Summary measures were computed as ${list(names)} define them; pooled values are ratios of summed counts. ${globals}. Thresholds of these instruments are expert opinion, not norms.`;
}

function describeVersions({ toolVersion, node, configSha256, manifestSha256 }: RunFacts): string {
  return `Analyses were run with oars ${toolVersion} under Node.js ${node.replace(/^v/, '')} (configuration SHA-256 ${configSha256.slice(0, 12)}…, manifest SHA-256 ${manifestSha256.slice(0, 12)}…).`;
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, times]) => `${word}: ${times}`).join('; ');
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function count(number: number, noun: string): string {
  return plural(number, noun, undefined, thousands);
}

function thousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${((100 * part) / whole).toFixed(1)} %`;
}
