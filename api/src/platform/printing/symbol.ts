import { toSVG } from 'bwip-js';

/** A code as it stands on paper: for machines, for people, and for who hears the page instead of seeing it. */
export interface PrintedCode {
  readonly svg: string;
  readonly letters: string;
  readonly alternative: string;
}

const QR_CODE = { bcid: 'qrcode', eclevel: 'H' };

/**
 * A QR code of the smallest size with the strongest correction: it is read from a third of its modules, at an angle,
 * and from a scan in black and white at 150 dots an inch.
 */
export const symbolOf = (letters: string): PrintedCode => ({
  svg: toSVG({ ...QR_CODE, text: letters.replaceAll('-', '') }),
  letters,
  alternative: `Code du document : ${letters}`,
});
