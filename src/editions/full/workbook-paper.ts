/** Prints documents of the workbook alone: while they stand on the page, paper shows nothing else. */
import { mount } from 'svelte';
import type { ExportDocument } from '../../export/model.ts';
import sheet from './workbook-paper.css?url';
import WorkbookPaper from './WorkbookPaper.svelte';

let paper: HTMLElement | undefined;

let styles: Promise<void> | undefined;

function load(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
  document.body.append(link);
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      styles = undefined;
      reject(new Error(`${sheet} did not come`));
    };
  });
}

/** Nothing on it changes or listens, so that it can be taken away as it is. */
const clear = () => paper?.remove();

/** @throws when the styles cannot be fetched. */
export async function printDocuments(documents: ExportDocument[], about: { title: string; date: string }): Promise<void> {
  await (styles ??= load());
  clear();
  paper = Object.assign(document.createElement('div'), { className: 'paper' });
  document.querySelector('main')!.append(paper);
  mount(WorkbookPaper, { target: paper, props: { documents, ...about } });
  // Some browsers say that they have printed before they have, so it goes when the page is used again.
  for (const use of ['pointerdown', 'keydown']) addEventListener(use, clear, { once: true });
  window.print();
}
