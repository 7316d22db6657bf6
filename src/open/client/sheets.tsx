import { Part, type PartProps, RunLink } from './shared.js';

/** Feedback sheets. */
export function SheetsPart(_: PartProps) {
  return (
    <Part title="Sheets" lede="A feedback sheet for each practitioner, to be read before it is handed over.">
      <p>
        <RunLink path="report/index.html#practitioners">The sheets are linked from the dashboard</RunLink>; each prints
        from its own page. <code>oars feedback</code> writes them again.
      </p>
    </Part>
  );
}
