/** The content as it is once it has come through the door: every id resolves. */
import type { Method, Source, Statement, SupportLine, Term } from '../course/reference-schemas.ts';
import type { PathData } from '../course/path-schema.ts';
import type { CourseData, ModuleData } from '../course/schemas.ts';
import type { ExerciseData } from '../exercises/schema.ts';
import type { WorkshopPlan } from '../workshop/schema.ts';
import type { LessonFile } from './lesson-file.ts';

/** An exercise with its place. `id` is `module/file`, unique in the course: answers are saved by it. */
export type Exercise = ExerciseData & { id: string; file: string };

export interface Lesson extends LessonFile {
  /** `module/lesson`: also the end of its address. */
  id: string;
  /** The file's path from the project's root. */
  file: string;
  /** The exercises it places, in order. */
  exercises: Exercise[];
}

export interface Module extends ModuleData {
  id: string;
  file: string;
  /** Its folder's number. */
  number: number;
  lessons: Lesson[];
  /** Every exercise file of the folder, by file name. */
  exercises: Exercise[];
  /** Drawings of the folder: file name to SVG source. */
  pictures: Record<string, string>;
  workshop: WorkshopPlan;
}

export interface Content {
  course: CourseData;
  path: PathData;
  modules: Module[];
  terms: Term[];
  sources: Source[];
  statements: Map<string, Statement>;
  methods: Method[];
  support: SupportLine[];
}
