import type { GroupResult, RunResult } from '../../../domain/run-result.js';
import { formatValue } from '../../../instruments/format-value.js';
import { findMeasure, HEADLINE } from '../../../instruments/instruments.js';
import { type RoleNames, speak } from '../../wording/role-names.js';
import { domainOf } from '../charts/domain.js';
import { SmallMultiples } from '../charts/small-multiples.js';
import { findGroupMeasure, findGroups } from '../find.js';
import { formatMonth, NONE, plural } from '../format.js';
import { Scroll } from './scroll.js';

interface MonthsBySiteProps {
  readonly run: RunResult;
  readonly months: readonly string[];
  readonly wording: RoleNames;
}

/** Headline measures over the months: everyone, then each site; also as a table. */
export function MonthsBySite({ run, months, wording }: MonthsBySiteProps) {
  const perMonth = findGroups(run.groups, 'month');
  const perSite = findGroups(run.groups, 'site-month');
  const sites = [...new Set(perSite.map((group) => group.key.site ?? ''))].filter((site) => site !== '').sort();
  const series = [
    { title: 'Everyone', groups: months.map((month) => perMonth.find((group) => group.key.month === month)) },
    ...(sites.length < 2 ? [] : sites).map((site) => ({
      title: site,
      groups: months.map((month) => perSite.find((group) => group.key.site === site && group.key.month === month)),
    })),
  ];
  const measures = HEADLINE.map((ref) => ({ ref, measure: findMeasure(ref) }));
  const value = (group: GroupResult | undefined, at: number) => {
    const ref = HEADLINE[at];
    return ref ? (findGroupMeasure(group, ref)?.pooled ?? null) : null;
  };
  const domains = measures.map(({ measure }, at) =>
    domainOf(
      measure,
      series.flatMap(({ groups }) => groups.map((group) => value(group, at))).filter((one) => one !== null),
    ),
  );
  return (
    <>
      <SmallMultiples
        heading={measures.map(({ measure }) => speak(measure.label, wording))}
        periods={months}
        rows={series.map(({ title, groups }) => ({
          title,
          note: plural(
            groups.reduce((sum, group) => sum + (group?.sessions ?? 0), 0),
            'session',
          ),
          cells: measures.map(({ measure }, at) => ({
            measure,
            domain: domains[at] ?? [0, 1],
            values: groups.map((group) => value(group, at)),
          })),
        }))}
      />
      <details>
        <summary>The same as a table</summary>
        <Scroll label="Month by month" list>
          <table>
            <thead>
              <tr>
                <th scope="col">Site</th>
                <th scope="col">Month</th>
                <th scope="col" class="number">
                  Sessions
                </th>
                {measures.map(({ measure }) => (
                  <th key={measure.id} scope="col" class="number">
                    {speak(measure.label, wording)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {series.flatMap(({ title, groups }) =>
                groups.map((group, month) => (
                  <tr key={`${title} ${months[month]}`}>
                    <td>{title}</td>
                    <td>{formatMonth(months[month] ?? '')}</td>
                    <td class="number">{group?.sessions ?? 0}</td>
                    {measures.map(({ measure }, at) => {
                      const one = value(group, at);
                      return (
                        <td key={measure.id} class="number">
                          {one === null ? NONE : formatValue(one, measure)}
                        </td>
                      );
                    })}
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </Scroll>
      </details>
    </>
  );
}
