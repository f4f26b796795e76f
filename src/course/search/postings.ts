/**
 * How the register is written: short, and such that compression makes it shorter. It holds no
 * character that JSON would have to escape.
 */
import { fieldNames, type Field } from './document.ts';

/** The numbers of the documents in which a stem stands, in rising order, by the part it stands in. */
export type Posting = Partial<Record<Field, number[]>>;

const A = 65;
const longestShared = 25;

/** Sorted terms, each as the number of letters shared with the one before (A for none) and the rest. */
export function packTerms(terms: readonly string[]): string {
  return terms.map((term, index) => {
    const before = terms[index - 1] ?? '';
    let shared = 0;
    while (shared < longestShared && shared < term.length && term[shared] === before[shared]) shared++;
    return String.fromCharCode(A + shared) + term.slice(shared);
  }).join('');
}

export function unpackTerms(packed: string): string[] {
  let before = '';
  return Array.from(packed.matchAll(/([A-Z])([^A-Z]*)/g), (match) => {
    before = before.slice(0, match[1]!.charCodeAt(0) - A) + match[2]!;
    return before;
  });
}

/** What begins the numbers of each field; the first field needs none. */
const marks = fieldNames.map((_, index) => (index === 0 ? '' : "#$%&'()"[index - 1]!));
const end = '!';
const digits = Array.from({ length: 127 - 42 }, (_, index) => String.fromCharCode(42 + index)).filter((digit) => digit !== '\\');
/** A gap as long as there are digits, less one: more follows. */
const more = digits.length - 1;

/** Postings in the order of the terms; each number as its distance from the one before. */
export function packPostings(postings: readonly Posting[]): string {
  return postings.map((posting) => fieldNames.map((field, index) => (posting[field] ? marks[index] + packNumbers(posting[field]) : '')).join('') + end).join('');
}

function packNumbers(numbers: readonly number[]): string {
  return numbers.map((number, index) => {
    const gap = number - (numbers[index - 1] ?? -1) - 1;
    return digits[more]!.repeat(Math.floor(gap / more)) + digits[gap % more];
  }).join('');
}

export function unpackPostings(packed: string): Posting[] {
  return packed.split(end).slice(0, -1).map((one) => {
    const posting: Posting = {};
    for (const [run] of one.matchAll(/[#-)]?[^#-)]+/g)) {
      const field = Math.max(0, marks.indexOf(run[0]!));
      posting[fieldNames[field]!] = unpackNumbers(run.slice(field > 0 ? 1 : 0));
    }
    return posting;
  });
}

function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = -1;
  for (const character of packed) {
    const digit = digits.indexOf(character);
    number += digit;
    if (digit < more) numbers.push(++number);
  }
  return numbers;
}
