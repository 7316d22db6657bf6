/** A run of characters on a page, in points from the page's lower left corner. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
  readonly bold: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

/** Why a PDF could not be read: a password, damage, or more of everything than a transcript has. */
export type PdfFault = 'password' | 'damage' | 'size';

export type FromPdfThread =
  | { readonly kind: 'pages'; readonly pages: readonly PdfPage[] }
  | { readonly kind: 'fault'; readonly fault: PdfFault };

/** What the thread is given. */
export interface ToPdfThread {
  readonly bytes: Uint8Array;
  /** To look at the fonts too, which takes longer; without, nothing is bold. */
  readonly looks: boolean;
}
