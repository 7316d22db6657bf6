import type { ComponentChildren } from 'preact';

interface ScrollProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A table that may be wider than the window; keys can scroll it. */
export function Scroll({ label, children }: ScrollProps) {
  return (
    // What scrolls must be reachable by keys (WCAG 2.1.1).
    <section class="table-wrap" tabindex={0} aria-label={label}>
      {children}
    </section>
  );
}
