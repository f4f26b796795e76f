import type { CourseData } from '../../course/schemas.ts';

/** The public edition: everything can be read, nothing is kept. */
export const edition = {
  exitSetting: undefined as string | undefined,
  base: (publicAddress: string): string => new URL(publicAddress).pathname,
  /** How the edition is used, as the start page says it. */
  howto: (course: CourseData): string => course.howtoPublic,
};
