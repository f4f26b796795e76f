/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The lesson being rendered: its tags look up exercises and number their citations here. */
    lesson?: import('./content/index.ts').Lesson;
    module?: import('./content/index.ts').Module;
    /** The styles of exercises are on the page already. */
    exerciseStyles?: Set<string>;
    /** The page is a handout: the read views leave their answers out. */
    withoutAnswers?: boolean;
  }
}

interface ImportMetaEnv {
  /** The public edition's address when it is not the one in `course.yaml`. */
  readonly PUBLIC_URL?: string;
}
