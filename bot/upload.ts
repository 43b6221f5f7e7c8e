import { createOutgoingFetch } from './outgoing.ts';

/** A file of evidence is a few hundred kilobytes; OneDrive takes up to 60 MB in one piece. */
export const uploadBytesMax = 60_000_000;
const uploadMillisMax = 60_000;

export interface UploadOptions {
  /** The tenant's own OneDrive hosts, from the settings; an address in a message can only choose among them. */
  readonly hosts: readonly string[];
  readonly fetch?: typeof fetch;
}

/**
 * Puts a file where Teams said that it may go (an OneDrive upload session, which needs no token of ours).
 * Rejects with OutgoingRefused for a foreign host, and with an UploadFailed when OneDrive does not take it.
 */
export type Upload = (url: string, bytes: Buffer) => Promise<void>;

/** OneDrive did not take the file; `status` is its answer, 0 when there was none. */
export class UploadFailed extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`OneDrive answered ${status}.`);
    this.name = 'UploadFailed';
    this.status = status;
  }
}

/** One piece, sent whole: an upload session ends with its last byte. */
export function createUpload({ hosts, fetch: send }: UploadOptions): Upload {
  const put = createOutgoingFetch({ hosts, fetch: send });
  return async (url, bytes) => {
    if (bytes.length > uploadBytesMax) throw new UploadFailed(413);
    const answer = await put(url, {
      method: 'PUT',
      body: new Uint8Array(bytes),
      headers: {
        'content-type': 'application/pdf',
        'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
      },
      signal: AbortSignal.timeout(uploadMillisMax),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new UploadFailed(answer.status);
  };
}
