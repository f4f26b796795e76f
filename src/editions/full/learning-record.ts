/** What is kept on the device, put together with the modules that stand in the page as JSON. */
import { isFinished, type LearningModule } from '../../course/learning.ts';
import { pastOf, repetition, type AskedQuiz } from '../../course/repetition.ts';
import { isRecord } from '../../course/result.ts';
import type { Store } from '../../course/store.ts';

export function modulesIn(page: Document): LearningModule[] {
  return JSON.parse(page.querySelector('[data-learning]')!.textContent!);
}

/** A module's quizzes with how they went. */
export function askedIn(store: Store, { lessons, quizzes }: LearningModule): AskedQuiz[] {
  return quizzes.map(({ id, questions }) => ({ id, questions, past: pastOf(store.read('answer', id).value), finished: isFinished(store, lessons) }));
}

/** Whether the participant has switched repetition off. */
export function isOff(store: Store): boolean {
  const { value } = store.read('setting', repetition);
  return isRecord(value) && value.off === true;
}
