/** What to do when the system refuses, by its code; these are no bugs of ours. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: free some space, or choose another disk.',
  EDQUOT: 'Your share of the disk is used up: free some space, or choose another disk.',
  EFBIG: 'The file would be larger than this disk or your limits allow: choose another disk.',
  EMFILE: 'Too few files may be open at once: raise the limit (`ulimit -n 1024`), or use --threads 1.',
  ENFILE: 'Too many files are open on this machine: close other programs, then run again.',
  EACCES: 'Mend the permissions of that place, or choose another.',
  EPERM: 'Mend the permissions of that place, or choose another.',
  EROFS: 'That disk can only be read: choose another.',
  EEXIST: 'A file stands where a folder is needed: choose another place, or move it.',
  ENOTDIR: 'A file stands where a folder is needed: choose another place, or move it.',
  EISDIR: 'A folder stands where a file is needed: choose another place.',
  ENOENT: 'Check that the path exists.',
  ENOMEM: 'There is not enough memory: close other programs, or use --threads 1.',
  ELOOP: 'The links there lead in a circle: choose another place.',
  ENAMETOOLONG: 'Choose a shorter path.',
  EIO: 'The disk could not be read or written: look after it, then run again.',
  EBUSY: 'Something else uses that place: run again later, or choose another.',
};

/** What the system refused, in words; null for anything else, which is a bug. */
export function asRefusal(error: unknown): { readonly message: string; readonly hint: string } | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : '';
    const remedy = REMEDIES[code];
    if (remedy === undefined || !('syscall' in at)) continue;
    const path = 'path' in at ? ` at ${String(at.path)}` : '';
    return { message: `the system refused what oars asked for${path} (${code}).`, hint: remedy };
  }
  return null;
}
