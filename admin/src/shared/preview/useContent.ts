import { useEffect, useState } from 'react';

/**
 * A content read into memory: it is answered sandboxed, where no browser shows a PDF.
 * `stamp`: what it is made from; when that changes it is read again, the former one in sight meanwhile.
 */
export function useContent(address: string, stamp?: unknown): { url: string | null; failed: boolean } {
  const [url, setUrl] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      setFailed(false);
      const response = await fetch(address, { credentials: 'same-origin', cache: 'no-cache', signal: stop.signal });
      if (!response.ok) throw new Error(String(response.status));
      const content = await response.blob();
      if (!stop.signal.aborted) setUrl(URL.createObjectURL(content));
    };
    read().catch(() => !stop.signal.aborted && setFailed(true));
    return () => stop.abort();
  }, [address, stamp]);
  useEffect(() => (url === null ? undefined : () => URL.revokeObjectURL(url)), [url]);
  return { url, failed };
}
