/** The address of Redis with the password from the environment, which no list of processes shows; one in the address wins. */
export function withPassword(url: string, env: Readonly<Record<string, string | undefined>>): string {
  const password = env.OARS_QUEUE_PASSWORD;
  if (password === undefined || password === '' || url.includes('@')) return url;
  return url.replace(/^(rediss?:\/\/)/i, `$1:${encodeURIComponent(password)}@`);
}
