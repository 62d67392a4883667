/** A kind of content that is accepted. Its extension follows the content, whatever the name said. */
export interface AcceptedType {
  readonly name: string;
  readonly contentType: string;
  readonly extensions: readonly [string, ...string[]];
  /** Shown on the page by the browser: a format that cannot carry a script. */
  readonly inline?: true;
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

export const ACCEPTED_TYPES: readonly AcceptedType[] = [
  { name: 'PDF', contentType: 'application/pdf', extensions: ['pdf'], inline: true },
  { name: 'PNG', contentType: 'image/png', extensions: ['png'], inline: true },
  { name: 'JPEG', contentType: 'image/jpeg', extensions: ['jpg', 'jpeg'], inline: true },
  { name: 'DOCX', contentType: `${OPEN_XML}.wordprocessingml.document`, extensions: ['docx'] },
  { name: 'XLSX', contentType: `${OPEN_XML}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  { name: 'ODT', contentType: `${OPEN_DOCUMENT}.text`, extensions: ['odt'] },
  { name: 'ODS', contentType: `${OPEN_DOCUMENT}.spreadsheet`, extensions: ['ods'] },
  { name: 'CSV', contentType: 'text/csv', extensions: ['csv'] },
  { name: 'TXT', contentType: 'text/plain', extensions: ['txt'] },
];

export const ACCEPTED_NAMES = ACCEPTED_TYPES.map(({ name }) => name).join(', ');

export const acceptedType = (contentType: string): AcceptedType | undefined =>
  ACCEPTED_TYPES.find((accepted) => accepted.contentType === contentType);

/** The same name, ending as its content does: a text sent as `page.html` is kept as `page.html.txt`. */
export function nameOfType(name: string, { extensions }: AcceptedType): string {
  const extension = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase();
  return extension !== undefined && extensions.includes(extension) ? name : `${name}.${extensions[0]}`;
}
