import { session } from '../../api/session';
import { writeAddress, type ListState } from '../format/listAddress';

/** Where somebody was in a list: how it was read, and the row they opened. */
interface Place {
  state: ListState;
  row: string | null;
  scroll: number;
}

const places = new Map<string, Place>();

// Whoever signs in next starts anew.
session.subscribe(() => session.get() === null && places.clear());

export const placeIn = (resource: string): Place | undefined => places.get(resource);

/** The list as it is read now. */
export function readNow(resource: string, state: ListState): void {
  const { row = null, scroll = 0 } = places.get(resource) ?? {};
  places.set(resource, { state, row, scroll });
}

/** The row that is opened, and how far down it stands. */
export function leaveBy(resource: string, row: string | number): void {
  const place = places.get(resource);
  if (place) places.set(resource, { ...place, row: String(row), scroll: window.scrollY });
}

/** Another record of the list is looked at, maybe of another page: that is where one comes back to. */
export function moveTo(resource: string, row: string | number, page: number): void {
  const place = places.get(resource);
  if (place) places.set(resource, { ...place, state: { ...place.state, page }, row: String(row) });
}

/** The row is told once: a list read again does not take the focus away. */
export function takeRow(resource: string): Pick<Place, 'row' | 'scroll'> | null {
  const place = places.get(resource);
  if (!place?.row) return null;
  places.set(resource, { ...place, row: null });
  return place;
}

/** The way back to a list, as it was left: `/awards` and how it was read. */
export function wayBack(path: string): string {
  const place = places.get(path.slice(1));
  return place ? path + writeAddress(place.state) : path;
}
