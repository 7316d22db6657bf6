/** What the two roles are called. */
export interface RoleNames {
  readonly practitioner: string;
  readonly practitioners: string;
  readonly client: string;
  readonly clients: string;
}

/** The two roles' names alone, for pages' data. */
export function roleNames({ practitioner, practitioners, client, clients }: RoleNames): RoleNames {
  return { practitioner, practitioners, client, clients };
}

/** An instrument's sentence with the programme's words for the two roles. */
export function speak(text: string, names: RoleNames): string {
  return text.replace(/\b(practitioner|client)(s?)\b/gi, (_, role: string, many: string) => {
    const word = names[`${role.toLowerCase() === 'client' ? 'client' : 'practitioner'}${many === '' ? '' : 's'}`];
    return /^[A-Z]/.test(role) ? capitalize(word) : word;
  });
}

/** The same of prose that names files and, in quotation marks, what others wrote: these stay. */
export function speakAround(text: string, names: RoleNames): string {
  let [said, at] = ['', 0];
  for (const { 0: kept, index } of text.matchAll(OTHERS_WORDS)) {
    said += speak(text.slice(at, index), names) + kept;
    at = index + kept.length;
  }
  return said + speak(text.slice(at), names);
}

const OTHERS_WORDS = /"[^"]*"|“[^”]*”|\S+\/\S+|\S+\.(?:csv|json|html|R)\b/g;

/** `Peer supporter` from `peer supporter`. */
export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
