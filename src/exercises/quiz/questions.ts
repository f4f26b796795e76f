/** The types that a quiz can ask, each with its task and its grading. */
import type { Component } from 'svelte';
import * as choice from '../choice/grade.ts';
import ChoiceTask from '../choice/Task.svelte';
import type { TaskProps, Verdict } from '../graded.ts';
import * as match from '../match/grade.ts';
import MatchTask from '../match/Task.svelte';
import * as order from '../order/grade.ts';
import OrderTask from '../order/Task.svelte';
import * as sort from '../sort/grade.ts';
import SortTask from '../sort/Task.svelte';
import type { Question } from './schema.ts';

/** One type's ways, seen from a quiz, which does not look into answers. */
interface QuestionType {
  Task: Component<TaskProps<Question, unknown>>;
  grade: (question: Question, answer: unknown) => Verdict;
  isComplete: (question: Question, answer: unknown) => boolean;
  restore: (question: Question, stored: unknown) => unknown;
}

export const questionTypes = {
  choice: { Task: ChoiceTask, ...choice },
  sort: { Task: SortTask, ...sort },
  order: { Task: OrderTask, ...order },
  match: { Task: MatchTask, ...match },
} as unknown as Record<Question['type'], QuestionType>;
