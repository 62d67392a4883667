import { Button, IconButton } from '@mui/material';
import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { useFormState } from 'react-hook-form';
import { useT } from '../i18n';
import { Glyph } from '../shared';
import type { Doubt } from '../shared/format/memberLists';
import styles from './Members.module.css';
import { attendances, type Attendance, type Member } from './sitting';

interface MembersTableProps {
  members: readonly Member[];
  doubts: readonly (Doubt | null)[];
  onChange: (members: Member[]) => void;
}

const NEW: Member = { name: '', attendance: 'present', representedBy: null };

/** What was understood, line by line, each word of which can be corrected. */
export const MembersTable = ({ members, doubts, onChange }: MembersTableProps) => {
  const t = useT();
  const present = useId();
  const { errors } = useFormState({ name: 'members' });
  const refused = (errors.members ?? []) as unknown as Record<number, Record<string, { message?: string }>>;
  const correct = (rank: number, change: Partial<Member>): void =>
    onChange(members.map((member, each) => (each === rank ? { ...member, ...change } : member)));
  return (
    <>
      <table>
        <caption className="visually-hidden">{t('resources.sittings.cards.members')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('resources.sittings.agenda.rank')}</span>
            </th>
            <th scope="col">{t('resources.sittings.members.name')}</th>
            <th scope="col">{t('resources.sittings.members.attendance')}</th>
            <th scope="col">{t('resources.sittings.members.representedBy')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {members.map((member, rank) => (
            <Line
              key={rank}
              rank={rank}
              member={member}
              doubt={doubts[rank] ?? null}
              refusal={Object.values(refused[rank] ?? {})[0]?.message}
              present={present}
              onCorrect={(change) => correct(rank, change)}
              onRemove={() => onChange(members.filter((_, each) => each !== rank))}
            />
          ))}
        </tbody>
      </table>
      {members.length === 0 && <p className={styles.none}>{t('resources.sittings.members.empty')}</p>}
      <Button variant="text" startIcon={<Plus size={16} />} onClick={() => onChange([...members, NEW])}>
        {t('resources.sittings.members.add')}
      </Button>
      <datalist id={present}>
        {members
          .filter(({ attendance }) => attendance === 'present')
          .map(({ name }, rank) => (
            <option key={rank} value={name} />
          ))}
      </datalist>
    </>
  );
};

interface LineProps {
  rank: number;
  member: Member;
  doubt: Doubt | null;
  refusal: string | undefined;
  /** Identifier of the list of those who may hold a proxy. */
  present: string;
  onCorrect: (change: Partial<Member>) => void;
  onRemove: () => void;
}

const Line = ({ rank, member, doubt, refusal, present, onCorrect, onRemove }: LineProps) => {
  const t = useT();
  const { name, attendance, representedBy } = member;
  const said = doubt ? t(`resources.sittings.members.${doubt}`) : refusal;
  const proxyIsWrong = doubt === 'proxyRequired' || doubt === 'proxyAbsent';
  return (
    <tr>
      <td className={styles.rank}>{rank + 1}</td>
      <td>
        <input
          name={`members.${rank}.name`}
          aria-label={t('resources.sittings.members.nameOf', { rank: rank + 1 })}
          aria-invalid={(Boolean(said) && !proxyIsWrong) || undefined}
          value={name}
          autoComplete="off"
          onChange={(event) => onCorrect({ name: event.target.value })}
        />
        {said && (
          <p className={styles.doubt}>
            <Glyph family={doubt ? 'attention' : 'stop'} size={15} />
            {doubt === 'proxyAbsent' ? `${representedBy} ${said}` : said}
          </p>
        )}
      </td>
      <td>
        <select
          aria-label={t('resources.sittings.members.attendanceOf', { name })}
          value={attendance}
          onChange={(event) => onCorrect({ attendance: event.target.value as Attendance })}
        >
          {attendances.map((each) => (
            <option key={each} value={each}>
              {t(`resources.sittings.attendance.${each}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        {attendance === 'represented' && (
          <input
            name={`members.${rank}.representedBy`}
            aria-label={t('resources.sittings.members.representedByOf', { name })}
            aria-invalid={proxyIsWrong || undefined}
            list={present}
            value={representedBy ?? ''}
            autoComplete="off"
            onChange={(event) => onCorrect({ representedBy: event.target.value || null })}
          />
        )}
      </td>
      <td className={styles.rank}>
        <IconButton size="small" aria-label={t('resources.sittings.members.remove', { name })} onClick={onRemove}>
          <X size={14} />
        </IconButton>
      </td>
    </tr>
  );
};
