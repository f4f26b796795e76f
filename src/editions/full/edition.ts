import type { CourseData } from '../../course/schemas.ts';

/** The full course: everything can be done, and what is done is kept on the participant's device. */
export const edition = {
  /** Where the choice about the exit's shortcut is kept (`Store`, kind `setting`); undefined keeps nothing. */
  exitSetting: 'processledare:setting:shift' as string | undefined,
  /** The folder it is hosted under, given the public edition's address and BASE_PATH with its slashes. */
  base: (_publicAddress: string, basePath: string): string => basePath,
  /** How the edition is used, as the start page says it. */
  howto: (course: CourseData): string => course.howto,
};
