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

/** `Peer supporter` from `peer supporter`. */
export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
