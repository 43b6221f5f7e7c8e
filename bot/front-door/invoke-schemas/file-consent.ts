import { z } from 'zod';
import { submittedDataSchema } from '../card-data.ts';

/** Where OneDrive keeps the files of a person. A guess with any other host never reaches a handler. */
const oneDriveUrl = z
  .string()
  .max(4_000)
  .refine((text) => {
    const url = URL.parse(text);
    return (
      url?.protocol === 'https:' &&
      url.port === '' &&
      url.username === '' &&
      url.password === '' &&
      /^[a-z0-9-]{1,60}\.sharepoint(?:-mil)?\.(?:com|us)$/.test(url.hostname)
    );
  });

const uploadInfo = z
  .object({
    contentUrl: oneDriveUrl,
    uploadUrl: oneDriveUrl,
    name: z.string().max(256),
    uniqueId: z.string().max(64),
    fileType: z.string().max(16),
    etag: z.string().max(128).optional(),
  })
  .strict();

/**
 * `fileConsent/invoke`: a person accepts or declines a file of ours. The upload address is still one that came in a
 * message: it may only be used through the outgoing list, which names the tenant's own OneDrive host or nothing.
 */
export const fileConsent = z
  .object({
    type: z.literal('fileUpload'),
    action: z.enum(['accept', 'decline']),
    context: submittedDataSchema,
    uploadInfo: uploadInfo.optional(),
  })
  .strict()
  .refine((value) => (value.action === 'accept') === (value.uploadInfo !== undefined));
