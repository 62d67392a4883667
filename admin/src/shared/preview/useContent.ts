import { useEffect, useState } from 'react';

/** A content read whole, under an address of this page only; null while it comes. */
export function useContent(address: string): { url: string | null; failed: boolean } {
  const [url, setUrl] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    let made: string | null = null;
    const read = async (): Promise<void> => {
      const response = await fetch(address, { credentials: 'same-origin', signal: stop.signal });
      if (!response.ok) throw new Error(String(response.status));
      made = URL.createObjectURL(await response.blob());
      if (stop.signal.aborted) URL.revokeObjectURL(made);
      else setUrl(made);
    };
    read().catch(() => !stop.signal.aborted && setFailed(true));
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [address]);
  return { url, failed };
}
