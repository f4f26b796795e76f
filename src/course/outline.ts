/**
 * The one order of the course. Navigation, previous and next, totals and the search all read it, and
 * nothing else sorts.
 */
export interface OutlineLesson {
  /** `module/lesson`: what its progress is kept under. */
  id: string;
  title: string;
  /** Reading and exercises together. */
  minutes: number;
  /** Ids of its exercises, in order. */
  exercises: string[];
  /** Page address, without the folder the course is hosted under. */
  path: string;
}

export interface OutlineModule {
  id: string;
  /** Its place among all modules, written or planned: 1 to 12. */
  number: number;
  title: string;
  summary: string;
  minutes: number;
  path: string;
  lessons: OutlineLesson[];
}

export interface OutlinePart {
  id: string;
  /** 1, 2, 3. */
  number: number;
  title: string;
  summary: string;
  modules: OutlineModule[];
  /** Modules that are planned, with their place. */
  coming: { number: number; title: string }[];
}

/** The part of the content that an outline is made from. */
interface Source {
  course: { parts: { id: string; title: string; summary: string; coming: string[] }[] };
  modules: {
    id: string;
    part: string;
    title: string;
    summary: string;
    lessons: { id: string; title: string; minutes: number; exercises: { id: string; minutes: number }[] }[];
  }[];
}

/** @param source content in the order of its folders. */
export function outlineOf({ course, modules }: Source): OutlinePart[] {
  let number = 0;
  return course.parts.map((part, index) => {
    const own = modules.filter((module) => module.part === part.id);
    return {
      id: part.id,
      number: index + 1,
      title: part.title,
      summary: part.summary,
      modules: own.map((module) => moduleOf(module, ++number)),
      coming: part.coming.map((title) => ({ number: ++number, title })),
    };
  });
}

function moduleOf(module: Source['modules'][number], number: number): OutlineModule {
  const lessons = module.lessons.map((lesson) => ({
    id: lesson.id,
    title: lesson.title,
    minutes: lesson.minutes + sum(lesson.exercises.map((exercise) => exercise.minutes)),
    exercises: lesson.exercises.map((exercise) => exercise.id),
    path: `/moduler/${lesson.id}/`,
  }));
  return { id: module.id, number, title: module.title, summary: module.summary, minutes: sum(lessons.map((lesson) => lesson.minutes)), path: `/moduler/${module.id}/`, lessons };
}

/** Minutes of the whole course, as the sum of what is said of each module. */
export function minutesOf(outline: OutlinePart[]): number {
  return sum(modulesOf(outline).map((module) => roundedMinutes(module.minutes)));
}

export function modulesOf(outline: OutlinePart[]): OutlineModule[] {
  return outline.flatMap((part) => part.modules);
}

export function lessonsOf(outline: OutlinePart[]): OutlineLesson[] {
  return modulesOf(outline).flatMap((module) => module.lessons);
}

/** The lessons before and after, across modules. */
export function neighbours(outline: OutlinePart[], lessonId: string): { previous: OutlineLesson | undefined; next: OutlineLesson | undefined } {
  const all = lessonsOf(outline);
  const place = all.findIndex((lesson) => lesson.id === lessonId);
  return { previous: all[place - 1], next: place < 0 ? undefined : all[place + 1] };
}

/** As they are shown: to the minute below half an hour, from there on rounded up to five minutes. */
export function roundedMinutes(minutes: number): number {
  return minutes < 30 ? minutes : Math.ceil(minutes / 5) * 5;
}

/** "45 min", "1 tim", "2 tim 15 min". */
export function duration(minutes: number): string {
  const rounded = roundedMinutes(minutes);
  const hours = Math.floor(rounded / 60);
  const rest = rounded % 60;
  return [hours ? `${hours} tim` : '', rest || !hours ? `${rest} min` : ''].filter(Boolean).join(' ');
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
