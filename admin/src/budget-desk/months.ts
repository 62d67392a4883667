/** The last days of the months that ended before a day, the latest first. */
export function monthEnds(today: string, count: number): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: count }, (_, rank) =>
    new Date(Date.UTC(year, month - 1 - rank, 0)).toISOString().slice(0, 10),
  );
}
