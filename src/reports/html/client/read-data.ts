/** The page's own data, written by the same version of the program that wrote its script. */
export function readData<Data>(): Data {
  return JSON.parse(document.getElementById('data')?.textContent ?? 'null');
}
