/** How far a run is; sent after every file and session. */
export interface Progress {
  readonly filesDone: number;
  readonly files: number;
  readonly sessionsDone: number;
  readonly sessionsFailed: number;
}

export type OnProgress = (progress: Progress) => void;
