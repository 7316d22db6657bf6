import type {
  AgreementResult,
  Disagreement,
  MeasureAgreement,
  NamedIntraclass,
  SchemeAgreement,
} from '../../../domain/agreement.js';
import { AGREEMENT_PATH, DASHBOARD_PATH, sessionPagePath } from '../../../domain/run-paths.js';
import type { ReportContext } from '../../context.js';
import { linkBetween } from '../../link-between.js';
import { HeatMap } from '../charts/heat-map.js';
import { renderDocumentInWords } from '../document.js';
import { plural } from '../format.js';
import { formatFigure, formatFigureInterval } from '../format-estimate.js';
import { Scroll } from '../parts/scroll.js';

/** Disagreements on the page; every one is in the table beside it. */
const SHOWN = 200;

/** How well coders agree, and where they do not: `report/agreement.html`. */
export function renderAgreement(
  result: AgreementResult,
  context: ReportContext,
  options: { readonly linkSessions: boolean },
): string {
  const [first] = result.schemes;
  return renderDocumentInWords({
    kind: 'agreement',
    title: 'Agreement between coders',
    kicker: options.linkSessions ? (
      <a href={linkBetween(AGREEMENT_PATH, DASHBOARD_PATH)}>← The audit</a>
    ) : (
      'Agreement between coders'
    ),
    heading: plural(result.coders.length, 'coder'),
    lede: <Lede result={result} first={first} />,
    nav: [
      ['overall', 'Overall'],
      ['codes', 'Code by code'],
      ['measures', 'Measures'],
      ['disagreements', 'Disagreements'],
    ],
    script: null,
    data: null,
    context,
    foot: (
      <p>
        Intervals draw whole sessions ({result.bootstrap.replicates} draws, seed {result.bootstrap.seed}, BCa). Words
        for figures follow Cicchetti (1994): below 0.40 poor, from 0.40 fair, from 0.60 good, from 0.75 excellent. Kappa
        moves with how common a code is, so that stands beside it. Every figure is in tables/agreement.csv.
      </p>
    ),
    children: (
      <>
        <section id="overall">
          <h2>What may be reported</h2>
          <Verdicts result={result} />
          <h2>Overall</h2>
          <Overall result={result} />
          <Matched result={result} />
          <ul class="plain-list quiet">
            {result.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
        <section id="codes">
          <h2>Code by code</h2>
          <p class="hint">
            Each code against all others together. “Both” is how often, of all the times one of a pair used the code,
            the other did too.
          </p>
          {result.schemes
            .filter(({ items }) => items > 0)
            .map((scheme) => (
              <Scheme key={scheme.id} of={scheme} />
            ))}
        </section>
        <section id="measures">
          <h2>Measures of whole sessions</h2>
          <p class="hint">
            From each coder’s codes of the same utterances. ICC(2,1) and ICC(A,1) are one formula under two models,
            coders drawn from many or these coders only; ICC(C,1) forgives a coder who is always higher.
          </p>
          <Measures measures={result.measures} />
          <Globals result={result} />
        </section>
        <section id="disagreements">
          <h2>Disagreements</h2>
          <p class="hint">
            Most worth discussing first. Utterances that one coder left empty are not among them, with or without a
            remark.
          </p>
          <Disagreements result={result} linkSessions={options.linkSessions} text={context.text} />
        </section>
      </>
    ),
  });
}

function Lede({ result, first }: { readonly result: AgreementResult; readonly first: SchemeAgreement | undefined }) {
  return (
    <>
      <p>
        {result.coders.map((coder, at) => (
          <span key={coder}>
            {at === 0 ? '' : ' · '}
            <bdi>{coder}</bdi>
          </span>
        ))}
      </p>
      {first ? (
        <p>
          {first.kappaName} {formatFigure(first.kappa)} {formatFigureInterval(first.kappa)} on{' '}
          {first.label.toLowerCase()}
          {first.band ? ` (${first.band.word}, ${first.band.scale})` : ''}, {plural(first.items, first.unit)} in{' '}
          {plural(first.sessions, 'session')}, {Math.floor(result.joined.percent)}% of the utterances matched.
        </p>
      ) : null}
    </>
  );
}

const WORDS = { enough: 'good enough', 'not enough': 'not good enough', 'cannot tell': 'cannot be told' } as const;

/** First of all what may be said by these codes. */
function Verdicts({ result: { verdicts, subgroups } }: { readonly result: AgreementResult }) {
  return (
    <>
      <ul class="plain-list">
        {verdicts.map(({ what, word, because }) => (
          <li key={what}>
            <strong>{what.charAt(0).toUpperCase() + what.slice(1)}</strong>: {WORDS[word]}.{' '}
            <span class="quiet">{because}.</span>
          </li>
        ))}
      </ul>
      <p class="hint">
        Good enough: kappa of every code it is made of and, from ten sessions on, ICC(2,1) of its measure are good or
        better (0.60) on Cicchetti’s scale of 1994; every coder used each code ten times.
      </p>
      {subgroups.length > 0 ? (
        <ul class="plain-list quiet">
          {subgroups.map((one) => (
            <li key={`${one.group} ${one.scheme}`}>
              {one.by} <bdi>{one.group}</bdi>, {one.label.toLowerCase()}: kappa {formatFigure(one.kappa)}{' '}
              {formatFigureInterval(one.kappa)}, AC1 {formatFigure(one.ac1)}, {plural(one.items, 'utterance')}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Ratings of whole sessions that the coders gave. */
function Globals({ result: { globals } }: { readonly result: AgreementResult }) {
  if (globals.length === 0) return null;
  return (
    <Scroll label="Global ratings" list>
      <table>
        <thead>
          <tr>
            <th scope="col">Rating, 1 to 5</th>
            <th scope="col">Weighted kappa (quadratic)</th>
            <th scope="col">ICC(2,1)</th>
            <th scope="col">Same</th>
            <th scope="col">Within one point</th>
            <th scope="col">Sessions</th>
          </tr>
        </thead>
        <tbody>
          {globals.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.label}</th>
              <td class="nowrap">
                {formatFigure(one.weightedKappa)} {formatFigureInterval(one.weightedKappa)}
              </td>
              <td class="nowrap">
                <Intraclass of={one.intraclass} />
              </td>
              <td>{percent(formatFigure(one.exact, 0))}</td>
              <td>{percent(formatFigure(one.withinOne, 0))}</td>
              <td>{one.sessions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** What the figures rest on: how much was matched, and how alike the coders cut. */
function Matched({ result: { joined, segmentation } }: { readonly result: AgreementResult }) {
  return (
    <p>
      Matched: {Math.floor(joined.percent)}% of the utterances (
      {joined.byCoder.map(({ coder, matched, utterances }, at) => (
        <span key={coder}>
          {at === 0 ? '' : ', '}
          <bdi>{coder}</bdi> {matched} of {utterances}
        </span>
      ))}
      ).{' '}
      {segmentation
        ? `Of the cuts inside turns that either made, both made ${percent(formatFigure(segmentation.agreement, 0))} (kappa over gaps between words ${formatFigure(segmentation.kappa)}).`
        : ''}
    </p>
  );
}

function Overall({ result }: { readonly result: AgreementResult }) {
  return (
    <Scroll label="Agreement overall" list>
      <table>
        <thead>
          <tr>
            <th scope="col">Categories</th>
            <th scope="col">Kappa, 95% interval</th>
            <th scope="col">Alpha</th>
            <th scope="col">AC1</th>
            <th scope="col">Agreed</th>
            <th scope="col">Pairs: kappa, macro F1</th>
            <th scope="col">Against the others’ majority</th>
            <th scope="col">On</th>
          </tr>
        </thead>
        <tbody>
          {result.schemes.map((scheme) => (
            <tr key={scheme.id}>
              <th scope="row">{scheme.label}</th>
              <td class="nowrap">
                {formatFigure(scheme.kappa)} {formatFigureInterval(scheme.kappa)}{' '}
                <span class="quiet">
                  {scheme.kappaName}
                  {scheme.band ? `, ${scheme.band.word}` : ''}
                </span>
              </td>
              <td class="nowrap">
                {formatFigure(scheme.alpha)} {formatFigureInterval(scheme.alpha)}
              </td>
              <td class="nowrap">
                {formatFigure(scheme.ac1)} {formatFigureInterval(scheme.ac1)}
              </td>
              <td class="nowrap">{percent(formatFigure(scheme.percentAgreement, 0))}</td>
              <td class="nowrap">
                {scheme.meanPairwiseKappa?.toFixed(2) ?? '–'}, {scheme.meanPairwiseMacroF1?.toFixed(2) ?? '–'}
              </td>
              <td>{scheme.againstMajorityMacroF1?.toFixed(2) ?? '–'}</td>
              <td class="quiet">
                {plural(scheme.items, scheme.unit)}, {plural(scheme.sessions, 'session')}; {scheme.complete} coded by
                all, {Math.floor(result.joined.percent)}% matched
                {scheme.uncoded > 0 ? `; ${scheme.uncoded} coded by fewer than two` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Scheme({ of }: { readonly of: SchemeAgreement }) {
  const used = of.categories.filter(({ prevalence }) => prevalence.some((share) => share > 0));
  const places = of.confusion.categories
    .map((_, at) => at)
    .filter((at) => used.some(({ category }) => category === of.confusion.categories[at]));
  const names = places.map((at) => of.confusion.categories[at] ?? '');
  return (
    <div class="sequence">
      <h3>{of.label}</h3>
      <Scroll label={`${of.label}, code by code`} list>
        <table>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Kappa, 95% interval</th>
              <th scope="col">Alpha</th>
              <th scope="col">Agreed</th>
              <th scope="col">Both</th>
              <th scope="col">Used by each, percent</th>
            </tr>
          </thead>
          <tbody>
            {used.map((category) => (
              <tr key={category.category}>
                <th scope="row">
                  {/^[A-Z]+$/.test(category.category) ? `${category.category} ${category.label}` : category.label}
                </th>
                <td class="nowrap">
                  {formatFigure(category.kappa)} {formatFigureInterval(category.kappa)}{' '}
                  <span class="quiet">{category.band?.word ?? ''}</span>
                </td>
                <td>{formatFigure(category.alpha)}</td>
                <td>{percent(formatFigure(category.percentAgreement, 0))}</td>
                <td>{percent(formatFigure(category.specificAgreement, 0))}</td>
                <td class="nowrap">{category.prevalence.map((share) => share.toFixed(0)).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <HeatMap
        caption={`${of.label}: who said what`}
        rowTitle={of.confusion.rowTitle}
        columnTitle={of.confusion.columnTitle}
        rows={names}
        columns={names}
        counts={places.map((row) => places.map((column) => of.confusion.counts[row]?.[column] ?? 0))}
      />
    </div>
  );
}

function Measures({ measures }: { readonly measures: readonly MeasureAgreement[] }) {
  const forms = measures[0]?.intraclass ?? [];
  return (
    <Scroll label="Intraclass correlations" list>
      <table>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            {forms.map((form) => (
              <th key={form.name} scope="col">
                {form.name}{' '}
                <span class="quiet">
                  {form.model}, {form.type}, {form.unit}
                </span>
              </th>
            ))}
            <th scope="col">Mean by coder</th>
            <th scope="col">Sessions</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={`${measure.instrument} ${measure.measure}`}>
              <th scope="row">{measure.label}</th>
              {measure.intraclass.map((one) => (
                <td key={one.name} class="nowrap">
                  <Intraclass of={one} />
                </td>
              ))}
              <td class="nowrap">{measure.means.map((one) => one.toFixed(1)).join(' · ')}</td>
              <td>
                {measure.sessions}
                {measure.leftOut > 0 ? <span class="quiet"> and {measure.leftOut} without a value</span> : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Intraclass({ of }: { readonly of: NamedIntraclass }) {
  return (
    <>
      {formatFigure(of.estimate)} {formatFigureInterval(of.estimate)} <span class="quiet">{of.band?.word ?? ''}</span>
    </>
  );
}

interface DisagreementsProps {
  readonly result: AgreementResult;
  readonly linkSessions: boolean;
  readonly text: boolean;
}

function Disagreements({ result, linkSessions, text }: DisagreementsProps) {
  if (result.disagreements.length === 0) return <p>There is none.</p>;
  return (
    <>
      <Scroll label="Disagreements" list>
        <table>
          <thead>
            <tr>
              <th scope="col">Where</th>
              {text ? <th scope="col">Words</th> : null}
              <th scope="col">{result.coders.length > 4 ? 'Codes' : result.coders.join(' · ')}</th>
              <th scope="col">Why first</th>
            </tr>
          </thead>
          <tbody>
            {result.disagreements.slice(0, SHOWN).map((one) => (
              <tr key={`${one.scheme} ${one.sessionId} ${one.itemId}`}>
                <td class="nowrap">
                  <Place of={one} link={linkSessions} />
                </td>
                {text ? (
                  <td>
                    {one.text === null ? '' : <bdi>{one.text}</bdi>}
                    {one.notes.map((note) => (
                      <p key={note} class="quiet">
                        <bdi>{note}</bdi>
                      </p>
                    ))}
                  </td>
                ) : null}
                <td>{tally(one.codes, result.coders.length > 4)}</td>
                <td class="quiet">{one.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {result.disagreements.length > SHOWN ? (
        <p class="hint">
          The first {SHOWN} of {result.disagreements.length}; all are in tables/disagreements.csv.
        </p>
      ) : null}
    </>
  );
}

function Place({ of, link }: { readonly of: Disagreement; readonly link: boolean }) {
  const name = (
    <bdi>
      {of.sessionId} {of.itemId}
    </bdi>
  );
  if (!link || !/^u\d+$/.test(of.itemId)) return name;
  return <a href={linkBetween(AGREEMENT_PATH, `${sessionPagePath(of.sessionId)}#${of.itemId}`)}>{name}</a>;
}

/** Each coder's code in order, or with many coders how often each code was given. */
function tally(codes: Disagreement['codes'], many: boolean): string {
  if (!many) return codes.map((code) => code ?? '?').join(' · ');
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([code, times]) => `${code} ${times}`)
    .join(', ');
}

function percent(figure: string): string {
  return /\d$/.test(figure) ? `${figure}%` : figure;
}
