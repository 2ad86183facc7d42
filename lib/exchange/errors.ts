/** The one error reading a file may throw, and what is said of one record that cannot be taken in. */
import { type ExchangeProblem, exchangeTexts } from '../contacts/text-da.ts';

export type { ExchangeProblem } from '../contacts/text-da.ts';

/** Nothing of the file was taken. `message` and `help` are Danish and hold nothing of the file's content. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly code: ExchangeProblem;
  readonly help: string;

  constructor(code: ExchangeProblem) {
    super(exchangeTexts[code].message);
    this.code = code;
    this.help = exchangeTexts[code].help;
  }
}

/** A file longer than this (in characters) is not read. */
export const MOST_CHARACTERS = 200_000_000;

export function refuseSize(text: string): void {
  if (text.length > MOST_CHARACTERS) throw new ExchangeError('too-big');
}
