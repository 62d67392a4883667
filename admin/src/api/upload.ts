import { address, failure, headers, type Query } from './client';
import { UnreachableError } from './problem';

export interface Upload {
  query: Query;
  content: Blob;
  /** From 0 to 1, as it leaves. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
  /** For a creation. */
  idempotencyKey?: string;
  /** For a change: the version that was read. */
  version?: number;
}

/** Sends a content as it is. By XMLHttpRequest: `fetch` does not tell how much has left. */
export function upload<Answer>(
  path: string,
  { query, content, onProgress, signal, idempotencyKey, version }: Upload,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(path, query));
    for (const [name, value] of Object.entries(headers('POST', { idempotencyKey, version })))
      request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 1);
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as Answer);
      else void failure(new Response(request.responseText, { status: request.status })).then(reject);
    };
    request.onerror = () => reject(new UnreachableError(0, null));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(content);
  });
}
