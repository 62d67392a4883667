import { Notification } from 'react-admin';

/** Bottom left, five seconds; what failed stays until it is closed. */
export const Notices = () => (
  <Notification autoHideDuration={5000} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }} />
);
