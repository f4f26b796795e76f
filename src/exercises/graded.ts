/** What the types with a right answer have in common, so that a quiz can ask any of them. */

/** How an answer turned out. A question is right when `right` equals `of`. */
export interface Verdict {
  right: number;
  of: number;
  /** By the id of the option, item or pair: whether it was handled rightly. */
  parts: Record<string, boolean>;
}

export function verdictOf(parts: Record<string, boolean>): Verdict {
  return { right: Object.values(parts).filter(Boolean).length, of: Object.keys(parts).length, parts };
}

/** Props of every graded type's task: it shows values and reports what happened, and decides nothing. */
export interface TaskProps<Task, Answer> {
  task: Task;
  answer: Answer;
  /** Unique on the page: names of form fields begin with it. */
  name: string;
  /** Present once the answer has been checked; feedback is then shown. */
  verdict: Verdict | undefined;
  /** No more changes, as after an answer in a quiz. */
  locked?: boolean;
  onchange: (answer: Answer) => void;
}

/** Seven in a sentence: 7 av 8. */
export function summary({ right, of }: Verdict): string {
  if (right === of) return of === 1 ? 'Det stämmer.' : 'Allt stämmer.';
  if (of === 1) return 'Inte riktigt. Läs vad som talar för och emot varje svar.';
  return `${right} av ${of} stämmer. Läs vad som talar för och emot.`;
}
