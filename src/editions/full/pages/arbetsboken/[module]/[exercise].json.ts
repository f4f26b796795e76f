/** A document of the workbook, as its page fetches it when it is opened. */
import { dataOf, documents, type DocumentPlace } from '../../../workbook-documents.ts';

export const getStaticPaths = () =>
  documents.map((document) => ({ params: { module: document.module.id, exercise: document.exercise.id.split('/')[1] }, props: document }));
export const GET = ({ props }: { props: DocumentPlace }) => Response.json(dataOf(props));
