import type { SessionResult } from '../../../domain/session-result.js';
import type { ReportContext } from '../../context.js';
import { renderDocument } from '../document.js';
import { plural } from '../format.js';
import { Transcript } from '../parts/transcript.js';
import { toSessionData } from '../session-data.js';

/** A session to be coded by a person who must not see what anyone else coded: `sample/<session_id>.html`. */
export function renderCodingSheet(result: SessionResult, segment: string, context: ReportContext): string {
  const { session } = result.coded;
  const { wording, permissionCoversVolley } = context;
  return renderDocument({
    kind: 'coding',
    title: `Coding ${session.id}`,
    kicker: 'Blind coding sheet',
    heading: <bdi>{session.id}</bdi>,
    lede: (
      <p>
        {plural(session.utterances.length, 'utterance')}, {segment}. No code stands here, so that yours is your own.
        Leave out what you cannot tell, and save your codes at the end: the file is one coder’s coding for{' '}
        <code>oars agreement</code>.
      </p>
    ),
    nav: [],
    script: 'session',
    data: toSessionData(result, { text: true, wording, blind: true, permissionCoversVolley }),
    context,
    foot: <p>Blind on purpose: machine codes, measures and findings are left out of this page.</p>,
    children: (
      <section id="transcript">
        <h2>Transcript</h2>
        <div id="tools" class="tools screen-only" />
        <Transcript result={result} wording={wording} text={true} blind={true} reviewBelow={context.reviewBelow} />
      </section>
    ),
  });
}
