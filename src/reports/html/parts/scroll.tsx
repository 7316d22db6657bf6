import {
  type ComponentChild,
  type ComponentChildren,
  cloneElement,
  isValidElement,
  toChildArray,
  type VNode,
} from 'preact';

interface ScrollProps {
  readonly label: string;
  /**
   * True where every row is something of its own, such as a session: in a window too narrow for the columns it becomes a
   * list, each cell under the name of its column. Not for tables that are read across and down, such as a heat map.
   */
  readonly list?: boolean;
  readonly children: ComponentChildren;
}

/** A table that may be wider than the window; keys can scroll it. */
export function Scroll({ label, list = false, children }: ScrollProps) {
  return (
    // What scrolls must be reachable by keys (WCAG 2.1.1).
    <section class={list ? 'table-wrap listed' : 'table-wrap'} tabindex={0} aria-label={label}>
      {list ? toChildArray(children).map(labelCells) : children}
    </section>
  );
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };

/** A table whose cells bear the names of their columns; a cell that is a part of its own names itself. */
function labelCells(table: ComponentChild): ComponentChild {
  if (!isTag(table, 'table')) return table;
  const sections = childrenOf(table);
  const head = sections.filter((one) => isTag(one, 'thead')).flatMap(childrenOf);
  const names = head.flatMap(childrenOf).map(textOf);
  return cloneElement(
    table,
    {},
    sections.map((section) =>
      isTag(section, 'tbody')
        ? cloneElement(
            section,
            {},
            childrenOf(section).map((row) => labelRow(row, names)),
          )
        : section,
    ),
  );
}

function labelRow(row: ComponentChild, names: readonly string[]): ComponentChild {
  if (!isTag(row, 'tr')) return row;
  const cells = childrenOf(row).map((cell, at) =>
    isTag(cell, 'td') && cell.props.colspan === undefined
      ? cloneElement(cell, { 'data-label': cell.props['data-label'] ?? names[at] ?? '' })
      : cell,
  );
  return cloneElement(row, {}, cells);
}

function childrenOf(node: ComponentChild): ComponentChild[] {
  return isElement(node) ? toChildArray(node.props.children) : [];
}

function textOf(node: ComponentChild): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  return childrenOf(node).map(textOf).join('');
}

function isElement(node: ComponentChild): node is VNode<Props> {
  return isValidElement(node);
}

function isTag(node: ComponentChild, tag: string): node is VNode<Props> {
  return isElement(node) && node.type === tag;
}
