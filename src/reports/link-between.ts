/** How one page of a run links to another: both given relative to the run's folder. */
export function linkBetween(fromPage: string, to: string): string {
  const [path = '', anchor] = to.split('#');
  const up = '../'.repeat(fromPage.split('/').length - 1);
  const url = shorten(up, fromPage, path).split('/').map(encodeURIComponent).join('/');
  return anchor === undefined ? url : `${url}#${anchor}`;
}

function shorten(up: string, fromPage: string, path: string): string {
  const from = fromPage.split('/');
  const to = path.split('/');
  let same = 0;
  while (same < from.length - 1 && same < to.length - 1 && from[same] === to[same]) same += 1;
  return up.slice(3 * same) + to.slice(same).join('/');
}
