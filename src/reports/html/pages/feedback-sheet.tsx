import type { ComponentChildren } from 'preact';
import { hashText } from '../../../domain/correction.js';
import type { FeedbackData, FeedbackMeasure, Growth, Moment, SheetQuote } from '../../../domain/feedback.js';
import { DASHBOARD_PATH, feedbackSheetPath, sessionPagePath } from '../../../domain/run-paths.js';
import { placeName } from '../../../domain/sheet-choice.js';
import { codeName } from '../../../instruments/codebook.js';
import { formatCount, formatValue } from '../../../instruments/format-value.js';
import { findMeasure } from '../../../instruments/instruments.js';
import type { ReportContext } from '../../context.js';
import { linkBetween } from '../../link-between.js';
import { capitalize, speak } from '../../wording/role-names.js';
import { phrase, type Wording } from '../../wording/wording.js';
import { Bullet } from '../charts/bullet.js';
import { domainOf } from '../charts/domain.js';
import { renderDocument } from '../document.js';
import { levelLabel, levelRank } from '../find.js';
import { formatClock, formatDate, formatMonth, formatParts, NONE, plural } from '../format.js';
import { LevelLegend, LevelMark } from '../parts/level.js';

/** One practitioner's feedback sheet, one or two printed pages: `report/feedback/<practitioner_id>.html`. */
export function renderFeedbackSheet(found: FeedbackData, context: ReportContext): string {
  const data = context.text ? found : withoutWords(found);
  const { wording } = context;
  const path = feedbackSheetPath(data.practitionerId);
  return renderDocument({
    kind: 'feedback',
    title: phrase(wording, 'sheetTitle', { id: data.practitionerId }),
    kicker: <Header data={data} path={path} />,
    heading: phrase(wording, 'sheetTitle', { id: data.practitionerId }),
    lede: (
      <>
        <p>{phrase(wording, 'sheetIntro')}</p>
        {data.leftOut === 0 ? null : (
          <p class="quiet">{phrase(wording, 'sheetLeftOut', { sessions: plural(data.leftOut, 'more session') })}</p>
        )}
        {data.shared === 0 ? null : (
          <p class="quiet">{phrase(wording, 'sheetShared', { sessions: plural(data.shared, 'more session') })}</p>
        )}
      </>
    ),
    nav: [],
    script: 'feedback',
    data: {
      key: `oars feedback ${data.practitionerId} ${data.period?.from ?? ''} ${data.period?.to ?? ''}`,
      practitionerId: data.practitionerId,
    },
    context,
    foot: <p>{caveat(data, context)}</p>,
    children: (
      <div class="sheet">
        <section id="strengths">
          <h2>{phrase(wording, 'strengthsTitle')}</h2>
          <DraftMark data={data} wording={wording} />
          {data.strengths.length === 0 ? <p>{phrase(wording, 'strengthsNone')}</p> : null}
          <div class="quotes">
            {data.strengths.map((quote) => (
              <Slot key={placeName(quote)} quote={quote} path={path} wording={wording}>
                {(moment) => (
                  <>
                    {phrase(wording, strengthKey(moment))}
                    {moment.ledToChangeTalk ? ` ${phrase(wording, 'strengthLed')}` : ''}
                  </>
                )}
              </Slot>
            ))}
          </div>
        </section>
        <OwnMonths data={data} wording={wording} />
        <GrowthSection data={data} path={path} wording={wording} />
        <SelfRating wording={wording} />
        <section id="glance">
          <h2>{phrase(wording, 'glanceTitle')}</h2>
          <p class="hint">
            {phrase(wording, 'glanceHint')} <LevelLegend />.
          </p>
          <div class="sheet-bullets">
            {data.measures.map((measure) => (
              <Glance key={measure.measure} of={measure} month={data.month} wording={wording} />
            ))}
          </div>
        </section>
        <div class="thirds">
          <ClientLanguage data={data} wording={wording} />
          <Listening data={data} path={path} wording={wording} />
          <LivedExperience data={data} path={path} wording={wording} />
        </div>
        <Own wording={wording} />
        {context.text ? <Choices data={data} wording={wording} /> : null}
      </div>
    ),
  });
}

/** Moments keep their place, and lose what was said. */
function withoutWords(data: FeedbackData): FeedbackData {
  const silent = <One extends Moment>(moment: One): One => ({ ...moment, text: null, before: null, after: null });
  const mute = (quote: SheetQuote): SheetQuote => ({ ...silent(quote), others: [] });
  const { livedExperience } = data;
  return {
    ...data,
    strengths: data.strengths.map(mute),
    growth: data.growth.map((one) => ({ ...one, moment: one.moment && mute(one.moment) })),
    livedExperience: { ...livedExperience, moment: livedExperience.moment && silent(livedExperience.moment) },
  };
}

interface PartProps {
  readonly data: FeedbackData;
  readonly path: string;
  readonly wording: Wording;
}

function Header({ data, path }: { readonly data: FeedbackData; readonly path: string }) {
  const period =
    data.period === null
      ? null
      : data.period.from === data.period.to
        ? formatDate(data.period.from)
        : `${formatDate(data.period.from)} – ${formatDate(data.period.to)}`;
  return (
    <>
      <a class="screen-only" href={linkBetween(path, DASHBOARD_PATH)}>
        ← All sessions
      </a>
      <span class="screen-only"> · </span>
      {period === null ? '' : `${data.month === null ? period : formatMonth(data.month)} · `}
      {plural(data.sessions.length, 'session')} · MITI 3.1.1 and MISC 2.5
    </>
  );
}

function SelfRating({ wording }: { readonly wording: Wording }) {
  const rows = ['selfListening', 'selfOpen', 'selfAsking', 'selfTrust'] as const;
  return (
    <section id="self" class="self">
      <h2>{phrase(wording, 'selfTitle')}</h2>
      <p class="hint">{phrase(wording, 'selfHint')}</p>
      {rows.map((row) => (
        <fieldset key={row} class="scale">
          <legend>{phrase(wording, row)}</legend>
          {[1, 2, 3, 4, 5].map((value) => (
            <label key={value}>
              <input type="radio" name={row} value={String(value)} />
              {value}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** A measure in plain words, with the instrument's term in brackets. */
function Plain({ of, wording }: { readonly of: FeedbackMeasure; readonly wording: Wording }) {
  const term = speak(findMeasure(of).label, wording);
  const key = plainKey(of);
  return key === null ? (
    <span>{term}</span>
  ) : (
    <>
      {phrase(wording, key)} <span class="quiet">({term.toLowerCase().replaceAll('mi-', 'MI-')})</span>
    </>
  );
}

function plainKey({ measure }: FeedbackMeasure): keyof Wording | null {
  switch (measure) {
    case 'reflection_to_question_ratio':
    case 'percent_open_questions':
    case 'percent_mi_adherent':
    case 'percent_complex_reflections':
    case 'percent_change_talk':
    case 'practitioner_talk_percent':
      return `plain.${measure}`;
    default:
      return null;
  }
}

interface GlanceProps {
  readonly of: FeedbackMeasure;
  /** The headline month, where there are several. */
  readonly month: string | null;
  readonly wording: Wording;
}

function Glance({ of, month: headline, wording }: GlanceProps) {
  const measure = findMeasure(of);
  const earlier = of.months.slice(0, -1).flatMap((month) => (month.value === null ? [] : [month.value]));
  const rank = of.enough ? levelRank(of.level, measure) : null;
  const label = speak(measure.label, wording);
  const said = of.value === null ? NONE : formatValue(of.value, measure);
  return (
    <div class="bullet">
      <p>
        <Plain of={of} wording={wording} />
      </p>
      <p class="number">
        {of.enough ? <b>{said}</b> : <span class="quiet">{said}</span>}{' '}
        {rank === null || of.level === null ? null : (
          <>
            <LevelMark rank={rank} />
            <span class="hidden-visually">{levelLabel(of.level, measure)}</span>
          </>
        )}
      </p>
      <p class="quiet number">{formatParts(of.numerator, of.denominator, measure)}</p>
      <Bullet
        measure={measure}
        domain={domainOf(measure, [of.value ?? 0, ...earlier])}
        value={of.enough ? of.value : null}
        earlier={of.enough ? earlier : []}
        label={`${label}: ${said}`}
      />
      <p class="quiet bullet-note">
        {headline !== null && of.basis === 'all' && of.value !== null
          ? `${phrase(wording, 'basisAll', { month: formatMonth(headline) })}. `
          : ''}
        {of.enough ? '' : phrase(wording, 'glanceFew', { n: formatCount(of.denominator ?? 0) })}
      </p>
    </div>
  );
}

/** The quotes of a sheet, in their order. */
function quotesOf({ strengths, growth }: FeedbackData): readonly SheetQuote[] {
  return [...strengths, ...growth.flatMap(({ moment }) => moment ?? [])];
}

/** Says that the sheet is a draft, until a person has read every quote. */
function DraftMark({ data, wording }: { readonly data: FeedbackData; readonly wording: Wording }) {
  const quotes = quotesOf(data);
  if (quotes.length === 0) return null;
  return (
    <p class="draft" id="draft" hidden={quotes.every((one) => one.read !== null)}>
      <b>{phrase(wording, 'draftQuotes')}</b> <span class="screen-only">{phrase(wording, 'draftHint')}</span>
    </p>
  );
}

/** True when people coded every utterance the sheet rests on. */
function isCodedByPeople({ humanCoded, utterances }: FeedbackData): boolean {
  return humanCoded >= utterances;
}

/** Months that a sheet has room for: the latest. */
const MOST_MONTHS = 6;

/** How the person's own figures moved, month by month; nothing where there is one month. */
function OwnMonths({ data, wording }: { readonly data: FeedbackData; readonly wording: Wording }) {
  const moved = data.measures.filter((of) => of.enough && of.months.filter(({ value }) => value !== null).length > 1);
  const all = [...new Set(moved.flatMap((of) => of.months.map(({ month }) => month)))].slice(-MOST_MONTHS);
  if (moved.length === 0) return null;
  return (
    <section id="months">
      <h2>{phrase(wording, 'ownMonthsTitle')}</h2>
      <p class="hint">{phrase(wording, 'ownMonthsHint')}</p>
      <table class="own-months">
        <thead>
          <tr>
            <td />
            {all.map((month) => (
              <th key={month} scope="col">
                {formatMonth(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moved.map((of) => (
            <tr key={of.measure}>
              <th scope="row">
                <Plain of={of} wording={wording} />
              </th>
              {all.map((month) => {
                const value = of.months.find((one) => one.month === month)?.value ?? null;
                return (
                  <td key={month} class="number">
                    {value === null ? NONE : formatValue(value, { ...findMeasure(of), threshold: null })}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SlotProps {
  readonly quote: SheetQuote;
  readonly path: string;
  readonly wording: Wording;
  /** What is said of a quote; others of the same kind may have to say something else. */
  readonly children: (moment: Moment) => ComponentChildren;
}

/** A quote, those of the same kind that may stand there instead, and what a trainer can do with them. */
function Slot({ quote, path, wording, children }: SlotProps) {
  return (
    <div class="slot">
      <Quote moment={quote} path={path} wording={wording} read={quote.read}>
        {children(quote)}
      </Quote>
      {quote.others.map((other) => (
        <Quote key={placeName(other)} moment={other} path={path} wording={wording} read={null} hidden>
          {children(other)}
        </Quote>
      ))}
      {quote.text === null ? null : (
        <p class="screen-only slot-choices" hidden>
          <label>
            <input type="checkbox" class="slot-tick" /> {phrase(wording, 'quoteTick')}
          </label>
          {quote.others.length === 0 ? null : (
            <button type="button" class="slot-other">
              {phrase(wording, 'quoteOther')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

interface QuoteProps {
  readonly moment: Moment;
  readonly path: string;
  readonly wording: Wording;
  readonly read: SheetQuote['read'];
  readonly hidden?: boolean;
  readonly children: ComponentChildren;
}

/** The practitioner's own words between the client's, and why they are here. */
function Quote({ moment, path, wording, read, hidden = false, children }: QuoteProps) {
  return (
    <figure
      class="quote"
      hidden={hidden}
      data-session={moment.sessionId}
      data-utterance={moment.utteranceId}
      data-hash={moment.text === null ? undefined : hashText(moment.text)}
      data-read={read === null ? undefined : ''}
    >
      {moment.text === null ? null : (
        <blockquote>
          {moment.before === null ? null : (
            <p class="around">
              {capitalize(wording.client)}: <bdi>{clipStart(moment.before)}</bdi>
            </p>
          )}
          <p class="own" dir="auto">
            “{clip(moment.text)}”
          </p>
          {moment.after === null ? null : (
            <p class="around">
              {moment.anotherAnswers ? phrase(wording, 'quoteAnother') : capitalize(wording.client)}:{' '}
              <bdi>{clip(moment.after)}</bdi>
            </p>
          )}
        </blockquote>
      )}
      <figcaption>
        {children} <Place moment={moment} path={path} />
        {read === null || read.by === null ? null : (
          <span class="quiet"> · {phrase(wording, 'readBy', { who: read.by })}</span>
        )}
      </figcaption>
    </figure>
  );
}

/** Where a trainer's choices are saved; only on the screen. */
function Choices({ data, wording }: { readonly data: FeedbackData; readonly wording: Wording }) {
  return (
    <section id="choices" class="screen-only choices" hidden>
      <h2>{phrase(wording, 'choicesTitle')}</h2>
      <p class="hint">{phrase(wording, 'choicesHint')}</p>
      {data.lapsed.length === 0 ? null : (
        <p class="draft">{phrase(wording, 'choicesLapsed', { n: data.lapsed.length })}</p>
      )}
      <p class="choices-bar">
        <label>
          Your initials <input id="choices-by" size={6} />
        </label>
        <button type="button" id="choices-save" disabled>
          Save choices as CSV
        </button>{' '}
        <span id="choices-state" role="status" class="quiet" />
      </p>
    </section>
  );
}

function Place({ moment, path }: { readonly moment: Moment; readonly path: string }) {
  return (
    <a class="place" href={linkBetween(path, `${sessionPagePath(moment.sessionId)}#${moment.utteranceId}`)}>
      {moment.sessionId},{' '}
      {moment.startSeconds === null ? `line ${moment.utteranceId.slice(1)}` : formatClock(moment.startSeconds)}
    </a>
  );
}

function GrowthSection({ data, path, wording }: PartProps) {
  const enough = data.measures.some((measure) => measure.enough);
  return (
    <section id="growth">
      <h2>{phrase(wording, data.growth.length > 1 ? 'growthTitleMany' : 'growthTitle')}</h2>
      {data.growth.length === 0 ? <p>{phrase(wording, enough ? 'growthNone' : 'growthFew')}</p> : null}
      <div class="tries">
        {data.growth.map((growth) => (
          <Try key={growth.area} growth={growth} path={path} wording={wording} />
        ))}
      </div>
    </section>
  );
}

function Try({ growth, path, wording }: { readonly growth: Growth; readonly path: string; readonly wording: Wording }) {
  const { measure, moment } = growth;
  const figures = {
    numerator: formatCount(measure.numerator ?? 0),
    denominator: formatCount(measure.denominator ?? 0),
    value: measure.value === null ? NONE : formatValue(measure.value, findMeasure(measure)),
  };
  return (
    <article class="try">
      <h3>{phrase(wording, `growth.${growth.area}`)}</h3>
      <p>
        {growth.solid ? `${phrase(wording, 'growthSolid')} ` : ''}
        {phrase(wording, `growth.${growth.area}.seen`, figures)}
      </p>
      {moment === null ? null : (
        <Slot quote={moment} path={path} wording={wording}>
          {() => phrase(wording, 'momentSaid')}
        </Slot>
      )}
      <p class="try-words" data-area={growth.area}>
        <b>{phrase(wording, 'tryTitle')}</b>{' '}
        <span class="words">{growth.words ?? phrase(wording, `growth.${growth.area}.try`)}</span>{' '}
        <button type="button" class="screen-only words-edit" hidden>
          {phrase(wording, 'wordsEdit')}
        </button>
      </p>
    </article>
  );
}

function ClientLanguage({ data, wording }: { readonly data: FeedbackData; readonly wording: Wording }) {
  const { clientLanguage, sessions } = data;
  const { change, sustain, before, withGoal } = clientLanguage;
  return (
    <section id="client">
      <h2>{phrase(wording, 'clientTitle')}</h2>
      {change + sustain === 0 ? (
        <p>{phrase(wording, 'clientNone')}</p>
      ) : (
        <p>{phrase(wording, 'clientLanguage', { change: formatCount(change), sustain: formatCount(sustain) })}</p>
      )}
      {before.length === 0 || !isCodedByPeople(data) ? null : (
        <p>
          {phrase(wording, 'clientBefore', {
            codes: before
              .slice(0, 3)
              .map(({ code, count }) => `${codeName(code).toLowerCase()} (${formatCount(count)})`)
              .join(', '),
          })}
        </p>
      )}
      {withGoal === sessions.length || change + sustain === 0 ? null : (
        <p class="quiet">
          {phrase(wording, 'clientDraft', { n: sessions.length - withGoal, sessions: sessions.length })}
        </p>
      )}
    </section>
  );
}

function Listening({ data: { listening }, path, wording }: PartProps) {
  const { talk, longestVolley, reflections } = listening;
  return (
    <section id="listening">
      <h2>{phrase(wording, 'listeningTitle')}</h2>
      {talk?.value === null || talk === null ? null : (
        <p>
          {phrase(wording, 'listeningTalk', {
            value: formatValue(talk.value, findMeasure(talk)),
            reflections: formatCount(reflections),
          })}
        </p>
      )}
      {longestVolley === null ? null : (
        <p>
          {phrase(wording, 'listeningLongest', { words: formatCount(longestVolley.words) })}{' '}
          <a class="place" href={linkBetween(path, sessionPagePath(longestVolley.sessionId))}>
            {longestVolley.sessionId}
          </a>
          .
        </p>
      )}
    </section>
  );
}

function LivedExperience({ data: { livedExperience }, path, wording }: PartProps) {
  const { utterances, sessions, moment } = livedExperience;
  return (
    <section id="lived">
      <h2>{phrase(wording, 'livedTitle')}</h2>
      {utterances === 0 ? (
        <p>{phrase(wording, 'livedNone')}</p>
      ) : (
        <p>
          {phrase(wording, 'livedSome', { times: plural(utterances, 'time'), sessions: plural(sessions, 'session') })}
          {moment === null ? null : (
            <>
              {' '}
              {moment.text === null ? null : <span dir="auto">“{clip(moment.text)}” </span>}
              <Place moment={moment} path={path} />
            </>
          )}
        </p>
      )}
      <p class="quiet">{phrase(wording, 'livedHint')}</p>
    </section>
  );
}

function Own({ wording }: { readonly wording: Wording }) {
  return (
    <section id="own" class="own-words">
      <h2>{phrase(wording, 'ownTitle')}</h2>
      <div class="own-fields">
        <label>
          {phrase(wording, 'ownGoal')}
          <textarea name="goal" rows={2} />
        </label>
        <label class="own-date">
          {phrase(wording, 'ownDate')}
          <input name="until" />
        </label>
        <label class="own-notes">
          {phrase(wording, 'ownNotes')}
          <textarea name="notes" rows={3} />
        </label>
      </div>
      <p class="screen-only quiet">
        <button type="button" id="print">
          Print
        </button>{' '}
        <button type="button" id="clear">
          Clear what I wrote
        </button>{' '}
        <span id="kept" role="status" />
      </p>
    </section>
  );
}

function strengthKey(moment: Moment): keyof Wording {
  switch (moment.kind) {
    case 'complex-reflection':
    case 'affirmation':
    case 'autonomy':
    case 'collaboration':
    case 'open-question':
    case 'support':
    case 'simple-reflection':
      return `strength.${moment.kind}`;
    default:
      return 'strength.simple-reflection';
  }
}

function caveat(data: FeedbackData, { wording, coderAgreement }: ReportContext): string {
  return phrase(wording, 'caveat', {
    coder: `${data.coder.id} ${data.coder.version}`.trim(),
    agreement: coderAgreement === null ? '' : ` (${speak(coderAgreement, wording)})`,
    human: formatCount(data.humanCoded),
    utterances: formatCount(data.utterances),
  });
}

/** Long speech is shortened at a word; the whole stands on the session's page. */
function clip(text: string): string {
  const words = text.split(/\s+/u);
  const short = words.length <= CLIP_WORDS ? text : `${words.slice(0, CLIP_WORDS).join(' ')} …`;
  return short.length <= CLIP_LETTERS ? short : `${[...short].slice(0, CLIP_LETTERS).join('')}…`;
}

/** What came before matters most at its end. */
function clipStart(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= CLIP_WORDS ? clip(text) : `… ${clip(words.slice(-CLIP_WORDS).join(' '))}`;
}

const CLIP_WORDS = 40;
const CLIP_LETTERS = 320;
