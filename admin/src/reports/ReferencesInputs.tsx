import { Button, IconButton } from '@mui/material';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { SourceContextProvider } from 'react-admin';
import { useFieldArray } from 'react-hook-form';
import { useT } from '../i18n';
import { ChoiceInput, DayInput, Section, TextInput } from '../shared';
import { useSealed } from '../shared/form/useSealed';
import { directions } from './report';
import styles from './Report.module.css';

/** Opinions: any part of one may be unknown, as acts print them. */
export const OpinionInputs = () => {
  const t = useT();
  return (
    <Rows list="opinions">
      <TextInput source="body" />
      <DayInput source="givenOn" />
      <ChoiceInput
        source="direction"
        unknown
        choices={directions.map((id) => ({ id, name: t(`resources.reports.directions.${id}`) }))}
      />
    </Rows>
  );
};

/** Acts, each under its number exactly as it will be printed. */
export const CitedActInputs = () => (
  <Rows list="citedActs">
    <TextInput source="number" />
    <DayInput source="actOn" />
    <TextInput source="body" />
    <TextInput source="citedFor" />
  </Rows>
);

/** A list of a report, one row a line; `children` are the inputs of each. */
const Rows = ({ list, children }: { list: 'opinions' | 'citedActs'; children: ReactNode }) => {
  const t = useT();
  const sealed = useSealed(list);
  const { fields, append, remove } = useFieldArray({ name: list });
  return (
    <Section title={t(`resources.reports.cards.${list}`)}>
      <div className={styles.rows}>
        {fields.map(({ id }, rank) => (
          <fieldset key={id}>
            <legend className="visually-hidden">
              {t(`resources.reports.references.row.${list}`, { rank: rank + 1 })}
            </legend>
            <SourceContextProvider
              value={{
                getSource: (source) => `${list}.${rank}.${source}`,
                getLabel: (source) => `resources.reports.fields.${list}.${source}`,
              }}
            >
              <div className={`${styles.row} ${styles[list]}`}>
                {children}
                {!sealed && (
                  <div className={styles.remove}>
                    <IconButton
                      aria-label={t(`resources.reports.references.remove.${list}`, { rank: rank + 1 })}
                      onClick={() => remove(rank)}
                    >
                      <Trash2 size={16} />
                    </IconButton>
                  </div>
                )}
              </div>
            </SourceContextProvider>
          </fieldset>
        ))}
        {!sealed && (
          <Button variant="outlined" className={styles.add} startIcon={<Plus size={16} />} onClick={() => append({})}>
            {t(`resources.reports.references.add.${list}`)}
          </Button>
        )}
      </div>
    </Section>
  );
};
