import type { TalkShare } from '../../../domain/session-result.js';
import { capitalize, type RoleNames } from '../../wording/role-names.js';
import { plural } from '../format.js';

interface TalkSharesProps {
  readonly shares: readonly TalkShare[] | null;
  readonly names: RoleNames;
}

/** Who spoke how much, person by person, where several do. */
export function TalkShares({ shares, names }: TalkSharesProps) {
  if (shares === null) return null;
  return (
    <div class="talk-shares">
      <h3>Who spoke</h3>
      <table>
        <thead class="hidden-visually">
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Role</th>
            <th scope="col">Share of the words</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ speaker, role, words, percent }) => (
            <tr key={`${role} ${speaker}`}>
              <th scope="row">
                <bdi>{speaker}</bdi>
              </th>
              <td class="quiet">{role === 'other' ? 'not coded' : capitalize(names[role])}</td>
              <td class="number">
                {percent === null ? '–' : `${Math.round(percent)}%`} <span class="quiet">{plural(words, 'word')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
