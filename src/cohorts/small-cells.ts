/** A cell of a table whose rows and columns also have totals. */
export interface CountedCell {
  readonly row: string;
  readonly column: string;
  readonly sessions: number;
  readonly practitioners: number;
}

/** Below these a cell is not shown; 0 shows everything. */
export interface SmallCells {
  readonly sessions: number;
  readonly practitioners: number;
}

/**
 * Cells to leave out of a shared table: those below the minimum, and then the
 * smallest others of any row or column that would give a single hidden cell away
 * by subtraction from its total, until no hidden cell stands alone. Empty cells
 * hide nothing and are never chosen.
 */
export function findSmallCells<T extends CountedCell>(cells: readonly T[], minimum: SmallCells): ReadonlySet<T> {
  const filled = cells.filter(({ sessions }) => sessions > 0);
  const hidden = new Set(
    filled.filter((cell) => cell.sessions < minimum.sessions || cell.practitioners < minimum.practitioners),
  );
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of linesOf(filled)) {
      const alone = line.filter((cell) => hidden.has(cell)).length === 1;
      const partner = alone ? smallest(line.filter((cell) => !hidden.has(cell))) : null;
      if (!partner) continue;
      hidden.add(partner);
      changed = true;
    }
  }
  return hidden;
}

/** Every row and every column, in the order of the cells. */
function linesOf<T extends CountedCell>(cells: readonly T[]): T[][] {
  const lines = new Map<string, T[]>();
  for (const cell of cells) {
    for (const key of [`row ${cell.row}`, `column ${cell.column}`]) {
      const line = lines.get(key);
      if (line) line.push(cell);
      else lines.set(key, [cell]);
    }
  }
  return [...lines.values()];
}

function smallest<T extends CountedCell>(cells: readonly T[]): T | null {
  return cells.toSorted((left, right) => left.sessions - right.sessions)[0] ?? null;
}
