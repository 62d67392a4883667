import { Button, CircularProgress } from '@mui/material';
import { useFormState } from 'react-hook-form';

/** Inert from the first click, and says so without changing width. */
export const SaveButton = ({ label, color = 'primary' }: { label: string; color?: 'primary' | 'error' }) => {
  const { isSubmitting } = useFormState();
  return (
    <Button
      type="submit"
      variant="contained"
      color={color}
      aria-disabled={isSubmitting}
      onClick={(event) => isSubmitting && event.preventDefault()}
      startIcon={isSubmitting ? <CircularProgress size={14} color="inherit" aria-hidden="true" /> : undefined}
    >
      {label}
    </Button>
  );
};
