import type { ComponentChildren } from 'preact';
import { decimals, formatWithInterval, whyUndefined } from '../../../domain/estimate.js';
import type { AgreementFigure, RunFacts } from '../../../domain/run-facts.js';
import { DASHBOARD_PATH, SIGN_OFF_PATH } from '../../../domain/run-paths.js';
import { formatCount, formatValue } from '../../../instruments/format-value.js';
import type { Instrument } from '../../../instruments/instrument.js';
import { headlineWith } from '../../../instruments/instruments.js';
import type { ReportContext } from '../../context.js';
import { linkBetween } from '../../link-between.js';
import { renderDocumentInWords } from '../document.js';
import { formatDate, plural } from '../format.js';
import { flagName } from '../parts/flag-names.js';
import { Scroll } from '../parts/scroll.js';

/** What was altered since the audit, when anything was. */
export interface Integrity {
  readonly filesChecked: number;
  readonly altered: readonly string[];
}

/** The paper that an audit is signed on: what was audited, how well it was checked, what was left out. */
export function renderSignOff(facts: RunFacts, integrity: Integrity, context: ReportContext): string {
  return renderDocumentInWords({
    kind: 'sign-off',
    title: 'Audit sign-off',
    kicker: (
      <a class="screen-only" href={linkBetween(SIGN_OFF_PATH, DASHBOARD_PATH)}>
        ← All sessions
      </a>
    ),
    heading: 'Audit sign-off',
    lede: (
      <p>
        {plural(facts.sessions, 'session')} of {plural(facts.practitioners, 'practitioner')}
        {facts.period === null ? '' : `, ${formatDate(facts.period.from)} – ${formatDate(facts.period.to)}`}.
      </p>
    ),
    nav: [],
    script: null,
    data: null,
    context,
    foot: <p>{CAVEAT}</p>,
    children: (
      <>
        <Scope facts={facts} instruments={context.instruments} />
        <Exclusions facts={facts} />
        <Measures facts={facts} instruments={context.instruments} />
        <Sample facts={facts} />
        <Agreement facts={facts} instruments={context.instruments} />
        <Reviews facts={facts} />
        <Findings facts={facts} />
        <Fingerprints facts={facts} integrity={integrity} />
        <Signatures facts={facts} />
      </>
    ),
  });
}

const CAVEAT =
  'Thresholds are expert opinion, not norms. Findings that ask for a person’s look are no ground for any decision about anyone until a person has looked.';

interface PartProps {
  readonly facts: RunFacts;
}

interface InstrumentsProps {
  readonly instruments: readonly Instrument[];
}

function Scope({ facts, instruments }: PartProps & InstrumentsProps) {
  const { coded } = facts;
  return (
    <section id="scope">
      <h2>What was audited</h2>
      <Scroll label="What was audited" list>
        <table>
          <tbody>
            <Row name="Input">
              {plural(facts.files, 'file')}, {plural(facts.sessions, 'session')} analysed
            </Row>
            <Row name="Practitioners">
              {formatCount(facts.practitioners)}
              {facts.unnamed > 0 ? `; ${plural(facts.unnamed, 'session')} without one` : ''}
            </Row>
            <Row name="Sites">{formatCount(facts.sites)}</Row>
            <Row name="Codes">
              {formatCount(coded.all)} utterances coded: {formatCount(coded.people)} by people,{' '}
              {formatCount(coded.machine)} by machine, {formatCount(coded.unsure)} of these below a confidence of{' '}
              {facts.reviewBelow}
            </Row>
            <Row name="Global ratings">
              {facts.rated === 0 ? 'none' : `by people, in ${plural(facts.rated, 'session')}`}
            </Row>
            <Row name="Instruments">
              {instruments
                .filter(({ id }) => id !== 'session')
                .map(({ label }) => label)
                .join(', ')}
            </Row>
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function Exclusions({ facts: { exclusions } }: PartProps) {
  return (
    <section id="exclusions">
      <h2>What was left out</h2>
      {exclusions.length === 0 ? (
        <p>No session: every one was read and measured.</p>
      ) : (
        <Scroll label="What was left out" list>
          <table>
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {exclusions.map(({ path, part, message }, at) => (
                <tr key={at}>
                  <th scope="row">
                    {path}
                    {part === null ? '' : ` (${part})`}
                  </th>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

/** Headline measures over all sessions: pooled and the mean of the sessions are different questions. */
function Measures({ facts: { measures }, instruments }: PartProps & InstrumentsProps) {
  const rows = headlineWith(instruments).flatMap((ref) => {
    const found = measures.find(({ instrument, measure }) => instrument === ref.instrument && measure === ref.measure);
    const measure = instruments.find(({ id }) => id === ref.instrument)?.measures.find(({ id }) => id === ref.measure);
    return found && measure ? [{ found, measure }] : [];
  });
  return (
    <section id="measures">
      <h2>Measures</h2>
      <p class="hint">
        Over all sessions: the mean of the sessions with its 95 % interval, and all their counts taken together.
      </p>
      <Scroll label="Measures" list>
        <table>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col" class="number">
                Sessions
              </th>
              <th scope="col" class="number">
                Mean of sessions
              </th>
              <th scope="col" class="number">
                Together
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ found, measure }) => {
              const plain = { ...measure, threshold: null };
              const show = (value: number | null) => (value === null ? '–' : formatValue(value, plain));
              return (
                <tr key={`${found.instrument} ${found.measure}`}>
                  <th scope="row">{measure.label}</th>
                  <td class="number">{formatCount(found.n)}</td>
                  <td class="number">
                    {found.mean === null
                      ? '–'
                      : formatWithInterval({ ...found, value: found.mean }, (value) => formatValue(value, plain))}
                  </td>
                  <td class="number">{show(found.pooled)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function Reviews({ facts: { reviews, withdrawals } }: PartProps) {
  return (
    <section id="reviews">
      <h2>Reviewed and corrected</h2>
      {reviews === null || reviews.changed + reviews.ticks + reviews.conflicts.length + reviews.lost === 0 ? (
        <p>No code was reviewed on a session’s page.</p>
      ) : (
        <>
          <Scroll label="Reviewed and corrected" list>
            <table>
              <tbody>
                <Row name="Decisions that count">
                  {plural(reviews.changed, 'code')} changed and {formatCount(reviews.ticks)} confirmed, in{' '}
                  {plural(reviews.sessions, 'session')}
                  {reviews.reviewers.length === 0 ? '' : `, by ${reviews.reviewers.join(', ')}`}
                </Row>
                {reviews.takenBack === 0 ? null : <Row name="Taken back">{formatCount(reviews.takenBack)}</Row>}
                {reviews.lost === 0 ? null : (
                  <Row name="Without their words">
                    {plural(reviews.lost, 'decision')} about words or sessions that the run does not have
                  </Row>
                )}
                <Row name="Conflicts left">
                  {reviews.conflicts.length === 0
                    ? 'none'
                    : reviews.conflicts
                        .map(({ sessionId, utteranceId, reviewer }) =>
                          [`${sessionId} ${utteranceId}`, ...(reviewer === null ? [] : [`(${reviewer})`])].join(' '),
                        )
                        .join(', ')}
                </Row>
              </tbody>
            </table>
          </Scroll>
          {reviews.conflicts.length === 0 ? null : (
            <p class="hint">In a conflict the earlier decision counts; the later one, named here, does not.</p>
          )}
        </>
      )}
      {withdrawals.length === 0 ? null : (
        <p>
          Something was withdrawn from this month, and is in nothing here:{' '}
          {withdrawals
            .map(({ at, sessions }) => `${plural(sessions, 'session')} on ${formatDate(at.slice(0, 10))}`)
            .join(', ')}
          .
        </p>
      )}
    </section>
  );
}

function Sample({ facts: { sample, sessions, agreement, agreementSessions } }: PartProps) {
  const coded = Math.max(
    0,
    ...(agreement ?? []).filter(({ level }) => level === 'overall').map((one) => one.sessions ?? 0),
  );
  const compared = new Set(agreementSessions?.ofRun);
  const missing =
    coded === 0 || agreementSessions === null ? [] : (sample?.drawn.filter((id) => !compared.has(id)) ?? []);
  return (
    <section id="sample">
      <h2>Sample for double coding</h2>
      {sample === null ? (
        <p>None was drawn.</p>
      ) : (
        <>
          <p>
            {plural(sample.drawn.length, 'session')} of {formatCount(sessions)} drawn: {sample.drawn.join(', ')}.{' '}
            {coded === 0 ? 'No coding of them was compared.' : `Codings were compared in ${plural(coded, 'session')}.`}
            {missing.length === 0 ? null : ` Drawn and not compared: ${missing.join(', ')}.`}
          </p>
          {sample.missed.length === 0 ? null : (
            <ul>
              {sample.missed
                .filter(({ what }) => what === 'stratum missed')
                .map(({ id, because }) => (
                  <li key={id}>
                    {id}: {because}
                  </li>
                ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function Agreement({ facts: { agreement: figures, agreementSessions }, instruments }: PartProps & InstrumentsProps) {
  const pairs = [...new Set((figures ?? []).filter(({ level }) => level === 'overall').map(codersOf))];
  return (
    <section id="agreement">
      <h2>Agreement between coders</h2>
      {pairs.length === 0 ? (
        <p>Was not assessed: how far these codes can be relied on here is not known.</p>
      ) : (
        <p class="hint">Kappa and alpha are corrected for chance; in brackets the 95 % interval.</p>
      )}
      {pairs.length > 0 && agreementSessions !== null && agreementSessions.ofRun.length > 0 ? (
        <p class="hint">{comparedWhere(agreementSessions)}</p>
      ) : null}
      {pairs.map((coders) => (
        <AgreementOf
          key={coders}
          coders={coders}
          figures={(figures ?? []).filter((one) => codersOf(one) === coders)}
          instruments={instruments}
        />
      ))}
    </section>
  );
}

function comparedWhere({ all, ofRun }: NonNullable<RunFacts['agreementSessions']>): string {
  const others = all - ofRun.length;
  return `Sessions of this run whose codings were compared: ${ofRun.join(', ')}${others === 0 ? '' : `; and ${plural(others, 'session')} of other runs`}.`;
}

function codersOf({ coders }: AgreementFigure): string {
  return coders.join(' and ');
}

interface AgreementOfProps extends InstrumentsProps {
  readonly coders: string;
  readonly figures: readonly AgreementFigure[];
}

function AgreementOf({ coders, figures, instruments }: AgreementOfProps) {
  const overall = figures.filter(({ level }) => level === 'overall');
  const schemes = [...new Set(overall.map(({ scheme }) => scheme))];
  const measures = figures.filter(({ level, statistic }) => level === 'measure' && statistic === 'ICC(2,1)');
  return (
    <>
      <h3>{coders}</h3>
      <Scroll label="Agreement" list>
        <table>
          <thead>
            <tr>
              <th scope="col">Codes</th>
              <th scope="col" class="number">
                Items
              </th>
              <th scope="col" class="number">
                Sessions
              </th>
              <th scope="col" class="number">
                Agreement
              </th>
              <th scope="col" class="number">
                Kappa
              </th>
              <th scope="col" class="number">
                Alpha
              </th>
            </tr>
          </thead>
          <tbody>
            {schemes.map((scheme) => {
              const own = overall.filter((one) => one.scheme === scheme);
              const of = (...names: string[]) => own.find(({ statistic }) => names.includes(statistic));
              return (
                <tr key={scheme}>
                  <th scope="row">{scheme.replaceAll('_', ' ')}</th>
                  <td class="number">{number(own[0]?.items)}</td>
                  <td class="number">{number(own[0]?.sessions)}</td>
                  <td class="number">{figure(of('percent_agreement'), 1)}</td>
                  <td class="number">{figure(of('cohen_kappa', 'fleiss_kappa'), 2)}</td>
                  <td class="number">{figure(of('krippendorff_alpha'), 2)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      {measures.length === 0 ? null : (
        <Scroll label="Agreement of measures" list>
          <table>
            <thead>
              <tr>
                <th scope="col">Measures of whole sessions</th>
                <th scope="col" class="number">
                  ICC(2,1)
                </th>
              </tr>
            </thead>
            <tbody>
              {measures.map((one) => (
                <tr key={`${one.scheme} ${one.name}`}>
                  <th scope="row">
                    {instruments.find(({ id }) => id === one.scheme)?.label ?? one.scheme},{' '}
                    {measureName(one, instruments)}
                  </th>
                  <td class="number">{figure(one, 2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </>
  );
}

function measureName({ scheme, name }: AgreementFigure, instruments: readonly Instrument[]): string {
  const instrument = instruments.find(({ id }) => id === scheme);
  return instrument?.measures.find(({ id }) => id === name)?.label ?? name.replaceAll('_', ' ');
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : formatCount(value);
}

function figure(of: AgreementFigure | undefined, digits: number): string {
  if (of === undefined) return '–';
  const { value, because } = of;
  if (value === null) return `undefined (${whyUndefined(because ?? 'no reason given')})`;
  const unit = digits === 1 ? ' %' : '';
  return formatWithInterval({ ...of, value }, (shown) => `${shown.toFixed(digits)}${unit}`, decimals(digits));
}

function Findings({ facts: { flags } }: PartProps) {
  return (
    <section id="findings">
      <h2>Findings</h2>
      {flags.length === 0 ? (
        <p>None.</p>
      ) : (
        <Scroll label="Findings" list>
          <table>
            <thead>
              <tr>
                <th scope="col">Finding</th>
                <th scope="col" class="number">
                  Sessions
                </th>
                <th scope="col" class="number">
                  Practitioners
                </th>
              </tr>
            </thead>
            <tbody>
              {flags.map(({ id, sessions, practitioners }) => (
                <tr key={id}>
                  <th scope="row">{flagName(id)}</th>
                  <td class="number">{formatCount(sessions)}</td>
                  <td class="number">{formatCount(practitioners)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

function Fingerprints({ facts, integrity }: PartProps & { readonly integrity: Integrity }) {
  const { coder, configSha256, manifestSha256, toolVersion, node, finished } = facts;
  return (
    <section id="fingerprints">
      <h2>Fingerprints</h2>
      <Scroll label="Fingerprints" list>
        <table>
          <tbody>
            <Row name="Program">
              oars {toolVersion}, Node.js {node.replace(/^v/, '')}, finished {finished}
            </Row>
            <Row name="Coder">
              {coder.id} {coder.version} <Hash of={coder.sha256} />
            </Row>
            <Row name="Configuration">
              <Hash of={configSha256} />
            </Row>
            <Row name="Manifest">
              <Hash of={manifestSha256} />
            </Row>
            <Row name="Files of the run">
              {integrity.altered.length === 0
                ? `${formatCount(integrity.filesChecked)} checked; all as the audit wrote them`
                : `${formatCount(integrity.filesChecked)} checked; altered or missing: ${integrity.altered.join(', ')}`}
            </Row>
          </tbody>
        </table>
      </Scroll>
      <p class="hint">
        <code>oars verify</code> checks all of this again. It prints the manifest’s fingerprint: the run is the one that
        was signed when it is the same as here.
      </p>
    </section>
  );
}

function Hash({ of }: { readonly of: string | null }) {
  return of === null ? <span class="quiet">no model file</span> : <code class="hash">{of}</code>;
}

function Signatures({ facts }: PartProps) {
  const statements = [
    'Read the findings that ask for a person’s look',
    facts.agreement === null
      ? 'Accept that no session was double-coded'
      : 'Read the figures of agreement and the disagreements behind them',
    facts.exclusions.length === 0 ? null : 'Know what was left out, and why',
    facts.reviews === null || facts.reviews.conflicts.length === 0
      ? null
      : 'Know which decisions of reviewers conflict, and that the earlier ones count',
  ];
  return (
    <section id="signatures" class="signatures">
      <h2>Signed</h2>
      <ul class="statements">{statements.map((words) => (words === null ? null : <li key={words}>☐ {words}</li>))}</ul>
      {['Coded or reviewed by', 'Approved by'].map((who) => (
        <div key={who} class="signature">
          <p>{who}</p>
          <p class="on-paper">Name</p>
          <p class="on-paper">Signature</p>
          <p class="on-paper">Date</p>
        </div>
      ))}
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}
