import { useFormContext } from 'react-hook-form';
import { Refusal } from '../feedback/Refusal';

/** In a dialog, a field tells its own refusal; what no field of it tells is told above. */
export const DialogRefusal = ({ error }: { error: unknown }) => {
  const { getValues } = useFormContext();
  return <Refusal error={error} isTold={(field) => Object.hasOwn(getValues(), field)} />;
};
