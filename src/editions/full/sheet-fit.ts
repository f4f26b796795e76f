/** Where the page is enlarged, or the window small, the text keeps its size and the sheet scrolls. */
const roomy = matchMedia('(min-width: 60rem)');
const sizes = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72];

/**
 * Sets a shown sheet's text as large as lets all of it be seen at once.
 * @param otherwise how large it is when no size does.
 */
export function fit(sheet: HTMLElement, otherwise: 'largest' | 'smallest' = 'largest') {
  const page = document.documentElement;
  const fits = (size: number) => {
    sheet.style.setProperty('--fit', String(size));
    return page.scrollHeight <= page.clientHeight;
  };
  if (!roomy.matches || (!sizes.some(fits) && otherwise === 'largest')) sheet.style.removeProperty('--fit');
}
