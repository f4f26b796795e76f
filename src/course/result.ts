/** What is known of a finished exercise without reading the answer again. */
export interface Result {
  /** The participant has gone through it. */
  done: boolean;
  /** How much was right, of how much, where there is a right answer. */
  right?: number;
  of?: number;
  /** For a quiz: the threshold was reached, in this attempt or an earlier one. */
  mastered?: boolean;
}

/** What is stored of an exercise: the answer as its type keeps it, its result, and when (ISO 8601). */
export interface Saved {
  answer: unknown;
  result: Result;
  at: string;
}

/** Takes what came out of storage; nothing about it is certain. */
export function asSaved(value: unknown): Saved | undefined {
  if (!isRecord(value) || !('answer' in value)) return undefined;
  const result = isRecord(value.result) ? value.result : {};
  return {
    answer: value.answer,
    result: { ...(result as Partial<Result>), done: result.done === true },
    at: typeof value.at === 'string' ? value.at : '',
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
