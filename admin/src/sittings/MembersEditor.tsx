import { useId, useState } from 'react';
import { useController } from 'react-hook-form';
import { useT } from '../i18n';
import { Mark } from '../shared';
import { doubts, readMembers, writeMembers } from '../shared/format/memberLists';
import styles from './Members.module.css';
import { MembersTable } from './MembersTable';
import { attendances, type Attendance, type Member } from './sitting';

/** The three lists of the act at left, what was understood of them at right; one follows the other both ways. */
export const MembersEditor = ({ printedPresentCount }: { printedPresentCount: number | null }) => {
  const t = useT();
  const { field } = useController({ name: 'members' });
  const members = (field.value ?? []) as Member[];
  const found = doubts(members);
  const toCheck = found.filter(Boolean).length;
  const replace = (attendance: Attendance, read: Member[]): void =>
    field.onChange(
      attendances.flatMap((each) =>
        each === attendance ? read : members.filter((member) => member.attendance === each),
      ),
    );
  return (
    <div className={styles.editor}>
      <section className={styles.lists} aria-label={t('resources.sittings.members.paste')}>
        {attendances.map((attendance) => (
          <PastedList
            key={attendance}
            attendance={attendance}
            members={members}
            printed={attendance === 'present' ? printedPresentCount : null}
            onRead={(read) => replace(attendance, read)}
          />
        ))}
      </section>
      <section className={styles.table} aria-label={t('resources.sittings.members.check')}>
        <p role="status">
          {toCheck > 0 && (
            <Mark family="attention">{t('resources.sittings.members.toCheck', { smart_count: toCheck })}</Mark>
          )}
        </p>
        <MembersTable members={members} doubts={found} onChange={field.onChange} />
      </section>
    </div>
  );
};

const alike = (one: readonly Member[], other: readonly Member[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

interface PastedListProps {
  attendance: Attendance;
  members: readonly Member[];
  printed: number | null;
  onRead: (members: Member[]) => void;
}

/** The list as it was pasted, as long as it says what the table says; as it would be printed otherwise. */
const PastedList = ({ attendance, members, printed, onRead }: PastedListProps) => {
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const own = members.filter((member) => member.attendance === attendance);
  const stands = typed !== null && alike(readMembers(typed, attendance), own);
  const count = own.length;
  const type = (text: string): void => {
    setTyped(text);
    onRead(readMembers(text, attendance));
  };
  return (
    <div className={styles.list}>
      <label htmlFor={id}>{t(`resources.sittings.attendances.${attendance}`)}</label>
      <output htmlFor={id} className="figure">
        {printed === null || printed === count ? (
          count
        ) : (
          <Mark family="attention">
            {count}, {t('resources.sittings.members.printed', { count: printed })}
          </Mark>
        )}
      </output>
      <textarea
        id={id}
        rows={attendance === 'present' ? 9 : 3}
        placeholder={t(`resources.sittings.hints.${attendance}`)}
        value={stands ? typed : writeMembers(own)}
        onChange={(event) => type(event.target.value)}
        spellCheck={false}
      />
    </div>
  );
};
