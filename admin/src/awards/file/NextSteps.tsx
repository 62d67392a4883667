import { Button } from '@mui/material';
import { ClipboardCheck, FileCheck2, NotebookPen, ScrollText, type LucideIcon } from 'lucide-react';
import { Link } from 'react-router';
import { mayAccess } from '../../api/access';
import { useSession } from '../../api/session';
import type { BandView } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useT } from '../../i18n';
import { addsUp, type Award } from '../award';

interface Step {
  name: 'convention' | 'report' | 'certify' | 'financialReport';
  /** What is created there: who may create it sees the step. */
  resource: string;
  icon: LucideIcon;
  /** What the band says is expected, when it is this step. */
  expected?: string;
  /** Where it is done, as soon as the facts of the award make it possible. */
  to: (award: Award) => string | null;
}

const ENDED = ['dismissed', 'renounced', 'lapsed'];
const onAgenda = ['on_agenda', 'adopted', 'rejected'];

/** Every instalment that does not wait for the account of the body is on its way. */
const onlyReportsAwaited = ({ instalments }: Award): boolean =>
  instalments.every(
    ({ condition, state }) =>
      (state !== 'not_due' && state !== 'due') || (state === 'not_due' && condition === 'financial_report_accepted'),
  );

/** The steps that belong to other subjects, in the order of the chain. */
const steps: readonly Step[] = [
  {
    name: 'convention',
    resource: 'conventions',
    icon: NotebookPen,
    to: (award) =>
      award.convention === null &&
      !ENDED.includes(award.state) &&
      !onAgenda.includes(award.report?.state ?? '') &&
      addsUp(award)
        ? `/conventions/create?awardId=${award.id}`
        : null,
  },
  {
    name: 'report',
    resource: 'reports',
    expected: 'report',
    icon: ScrollText,
    to: (award) =>
      award.report === null && award.state === 'drafting' && addsUp(award)
        ? `/reports/create?items=award.${award.id}`
        : null,
  },
  {
    name: 'certify',
    resource: 'payments',
    expected: 'certification',
    icon: FileCheck2,
    to: ({ id, instalments }) => {
      const due = instalments.find(({ state }) => state === 'due');
      return due ? `/payments/create?awardId=${id}&instalmentId=${due.id}` : null;
    },
  },
  {
    name: 'financialReport',
    resource: 'financial-reports',
    expected: 'financial_report',
    icon: ClipboardCheck,
    to: (award) => {
      const part = award.parts.find(({ earmarked, financialReport }) => earmarked && financialReport === null);
      return part && award.state === 'granted' && onlyReportsAwaited(award)
        ? `/financial-reports/create?awardId=${award.id}&awardPartId=${part.id}`
        : null;
    },
  },
];

/** Links to what comes next; the one that the band expects is filled, so that the page says one thing. */
export const NextSteps = ({ award }: { award: Award }) => {
  const t = useT();
  const roles = useSession()?.user.roles ?? [];
  const possible = steps
    .filter(({ resource }) => mayAccess(roles, resource, 'create'))
    .flatMap(({ to, ...step }) => {
      const address = to(award);
      return address ? [{ ...step, address }] : [];
    });
  const { data: band } = useRead<BandView>(`/progress/awards/${award.id}`);
  return possible.map(({ name, icon: Icon, address, expected }) => (
    <Button
      key={name}
      component={Link}
      to={address}
      variant={expected !== undefined && expected === band?.expected.code ? 'contained' : 'outlined'}
      startIcon={<Icon size={16} />}
    >
      {t(`resources.awards.next.${name}`)}
    </Button>
  ));
};
