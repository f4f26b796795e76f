/** How an exported document looks: Word's own styles, so that a municipality can put on its template. */
import { BorderStyle, convertMillimetersToTwip, type IStylesOptions, LineRuleType } from 'docx';

const dark = '22303C';
const font = 'Calibri';
const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: dark },
  paragraph: { keepNext: true, spacing: { before, after: 80, line: 264, lineRule: LineRuleType.AUTO } },
});

/** Styles beside Word's own, by what they are for. */
export const style = { about: 'Om', write: 'AttSkriva', cell: 'Tabelltext', columnTitle: 'Tabellrubrik' } as const;

export const styles: IStylesOptions = {
  default: {
    document: { run: { font, size: 22, language: { value: 'sv-SE' } }, paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } } },
    title: { run: { font, size: 44, bold: true, color: dark }, paragraph: { spacing: { after: 80 } } },
    heading1: heading(32, 320),
    heading2: heading(26, 260),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    { id: style.about, name: 'Om dokumentet', basedOn: 'Normal', run: { size: 20, color: '55606A' } },
    // Lines with the same border are one box to Word; the one between makes each a line of its own.
    {
      id: style.write,
      name: 'Att skriva på',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 160, after: 0 }, border: { bottom: line(), between: line() } },
    },
    { id: style.cell, name: 'Tabelltext', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 40, line: 252, lineRule: LineRuleType.AUTO } } },
    { id: style.columnTitle, name: 'Tabellrubrik', basedOn: style.cell, run: { size: 20, bold: true }, paragraph: { keepNext: true } },
  ],
};

function line() {
  return { style: BorderStyle.SINGLE, size: 4, color: '9AA3AB', space: 1 };
}

export const margin = convertMillimetersToTwip(22);
/** A4 on its height, without the margins. */
export const textWidth = convertMillimetersToTwip(210) - 2 * margin;
