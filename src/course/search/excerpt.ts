/** Chooses the stretch of a text that shows best why it was found. */
import type { SearchSection } from './document.ts';
import { fold, isStopWord, stemOf, wordsOf } from './swedish.ts';

/** A run of text; `found` says that it is one of the words searched for. */
export interface Piece { text: string; found: boolean }

export interface Excerpt {
  /** The heading it stands under, when there is one. */
  heading: string;
  anchor?: string;
  pieces: Piece[];
}

/** How long an excerpt is, in characters, about. */
const length = 180;

/** @param stems what was found; with none of them in the texts, the excerpt is the beginning. */
export function excerptOf(sections: readonly SearchSection[], stems: ReadonlySet<string>): Excerpt {
  const windows = sections.map((section) => ({ section, ...bestWindow(section, stems) }));
  const best = windows.reduce((a, b) => (b.score > a.score ? b : a));
  const { section, start } = best.score > 0 ? best : (windows.find((one) => one.section.text) ?? best);
  return { heading: section.heading, anchor: section.anchor, pieces: markedWords(cut(section.text, start), stems) };
}

/** The text in runs, with the words that have one of the stems set apart. */
export function markedWords(text: string, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { text: word, start } of wordsOf(text).filter((one) => isFound(one.text, stems))) {
    if (start > done) pieces.push({ text: text.slice(done, start), found: false });
    pieces.push({ text: word, found: true });
    done = start + word.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), found: false });
  return pieces;
}

function isFound(word: string, stems: ReadonlySet<string>): boolean {
  return !isStopWord(word) && (stems.has(stemOf(word)) || stems.has(fold(word)));
}

/** Where a window with the most different stems begins; words of the heading count a little. */
function bestWindow({ heading, text }: SearchSection, stems: ReadonlySet<string>): { start: number; score: number } {
  const found = wordsOf(text).filter((word) => isFound(word.text, stems));
  const inHeading = wordsOf(heading).filter((word) => isFound(word.text, stems)).length;
  let best = { start: 0, score: inHeading / 2 };
  for (const { start } of found) {
    const within = found.filter((word) => word.start >= start && word.start < start + length);
    const score = new Set(within.map((word) => stemOf(word.text))).size + within.length / 100 + inHeading / 2;
    if (score > best.score) best = { start, score };
  }
  return best;
}

/** A stretch of the text around the place, whole words, with … where something is left out. */
function cut(text: string, place: number): string {
  const sentence = Math.max(text.lastIndexOf('. ', place), text.lastIndexOf('? ', place)) + 1;
  const from = place - sentence < length / 3 ? sentence : text.indexOf(' ', place - length / 3);
  const to = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  return `${from > sentence ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}
