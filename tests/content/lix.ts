/** How heavy a Swedish text is to read. */

/** Words are runs of letters and digits, with hyphens and apostrophes within them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * Läsbarhetsindex (Björnsson, 1968): words a sentence, plus the percentage of words of more than six
 * letters. Under 30 is very easy, 40 like a newspaper, over 50 like an authority's writing.
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  const sentences = (text.match(/[\p{L}\p{N}][^.!?:]*(?:[.!?:]|$)/gu) ?? []).length;
  if (words.length === 0) return 0;
  return words.length / Math.max(1, sentences) + (100 * words.filter((word) => word.length > 6).length) / words.length;
}
