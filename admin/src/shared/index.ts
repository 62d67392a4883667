/** Everything a resource page is made of. */
export { Actions } from './actions/Actions';
export { EditLink } from './actions/EditLink';
export type { ActionScreen, ActionScreens } from './actions/screens';
export { Attachments } from './attachments/Attachments';
export { Band } from './band/Band';
export { BeyondMark, Overrides, Shortages } from './credits/BeyondLine';
export { CreditBar } from './credits/CreditBar';
export { overriding } from './credits/overriding';
export { Demonstration } from './Demonstration';
export { DifferenceCard } from './documents/DifferenceCard';
export { DocumentCard } from './documents/DocumentCard';
export { DocumentWays } from './documents/DocumentWays';
export { WhyPanel } from './credits/WhyPanel';
export { Age, Day } from './days/Day';
export { Alert } from './feedback/Alert';
export { EmptyState } from './feedback/EmptyState';
export { ErrorState } from './feedback/ErrorState';
export { LoadingRows } from './feedback/LoadingRows';
export { Refusal } from './feedback/Refusal';
export { AmountInput } from './form/AmountInput';
export { ConflictPanel } from './form/ConflictPanel';
export { ChecksInput } from './form/ChecksInput';
export { DayInput } from './form/DayInput';
export {
  ChoiceInput,
  DigitsInput,
  IntegerInput,
  ReferenceInput,
  SearchInput,
  TextInput,
  YesNoInput,
  type Choice,
} from './form/inputs';
export { Pair, Section } from './form/layout';
export { CreatePage, EditPage } from './form/pages';
export { RecordForm } from './form/RecordForm';
export { CreateDialog } from './form/CreateDialog';
export { BulkRow } from './list/BulkRow';
export { ListPage } from './list/ListPage';
export type { ListColumn } from './list/ListTable';
export type { Bulk } from './list/ListTable';
export { Table, type Column } from './list/Table';
export { type ListView } from './list/Views';
export { SumCell, TotalsRow } from './list/TotalsRow';
export { Codes } from './money/Codes';
export { Money } from './money/Money';
export { Rate } from './money/Rate';
export { Share } from './money/Share';
export { Card, CardText, Facts, Note, type FactRow } from './page/Card';
export { Checklist, type CheckLine } from './page/Checklist';
export { Columns, Stack } from './page/Columns';
export { Anchors } from './page/Anchors';
export { PageHead, type Crumb } from './page/PageHead';
export { RecordPage } from './record/RecordPage';
export { RecordLink } from './record/RecordLink';
export { Glyph } from './state/Glyph';
export { Mark, State } from './state/State';
export { Timeline } from './timeline/Timeline';
export { NotYet, Unknown } from './Unknown';
