import { useLanguage, useT } from '../i18n';
import { Card, Day, Facts } from '../shared';
import { sizeWords } from '../shared/attachments/AttachmentRow';
import type { BudgetImport } from './budgetImport';

const ENCODINGS = { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' } as const;

/** The file, and what was understood of it. */
export const SourceCard = ({ record }: { record: BudgetImport }) => {
  const t = useT();
  const language = useLanguage();
  const { fileName, sizeBytes, source, headerRow, columns, askedBy, askedOn, confirmedBy, confirmedOn } = record;
  const label = (name: Parameters<typeof word>[0]): string => word(name);
  const word = (
    name:
      'file' | 'format' | 'sheet' | 'encoding' | 'delimiter' | 'headerRow' | 'read' | 'ignored' | 'asked' | 'confirmed',
  ): string => t(`resources.budget-imports.fields.${name}`);
  const read = columns.filter(({ field }) => field !== null).map(({ text }) => text);
  const ignored = columns.filter(({ field, text }) => field === null && text !== '').map(({ text }) => text);
  return (
    <Card title={t('resources.budget-imports.cards.source')}>
      <Facts
        rows={[
          [label('file'), `${fileName} · ${sizeWords(sizeBytes, t, language)}`],
          source !== null && [label('format'), source.format === 'csv' ? 'CSV' : 'XLSX'],
          source?.sheet !== null && source !== null && [label('sheet'), source.sheet],
          source?.encoding != null && [label('encoding'), ENCODINGS[source.encoding]],
          source?.delimiter != null && [
            label('delimiter'),
            t(
              `resources.budget-imports.delimiters.${source.delimiter === '\t' ? 'tab' : source.delimiter === ';' ? 'semicolon' : 'comma'}`,
            ),
          ],
          headerRow !== null && [label('headerRow'), String(headerRow)],
          read.length > 0 && [label('read'), read.join(', ')],
          ignored.length > 0 && [label('ignored'), ignored.join(', ')],
          [
            label('asked'),
            <span key="asked">
              {askedBy}, <Day value={askedOn} />
            </span>,
          ],
          confirmedBy !== null && [
            label('confirmed'),
            <span key="confirmed">
              {confirmedBy}, <Day value={confirmedOn} />
            </span>,
          ],
        ]}
      />
    </Card>
  );
};
