import type { CoderIdentity } from '../../../domain/coded-session.js';
import { findMeasure, HEADLINE } from '../../../instruments/instruments.js';
import type { ReportContext } from '../../context.js';
import { speak } from '../../wording/role-names.js';

interface CaveatsProps {
  readonly coder: CoderIdentity;
  readonly context: ReportContext;
}

const SOURCES = [
  ...new Set(
    HEADLINE.map((ref) => findMeasure(ref).threshold).flatMap((one) => (one ? [`${one.source}. ${one.caveat}`] : [])),
  ),
];

/** What must be said under every page with numbers: who coded, what the thresholds are worth, what the numbers are not for. */
export function Caveats({ coder, context }: CaveatsProps) {
  return (
    <>
      <p>
        Coded by {coder.id} {coder.version}
        {coder.sha256 === null ? '' : ` (${coder.sha256.slice(0, 12)})`}
        {context.coderAgreement === null ? '' : `; ${speak(context.coderAgreement, context.wording)}`}. Codes by people
        stand where the transcripts bring them. A machine’s code is a draft: listen before acting on it, and never use
        it alone to judge a person.
      </p>
      {SOURCES.map((source) => (
        <p key={source}>Thresholds: {source}</p>
      ))}
    </>
  );
}
