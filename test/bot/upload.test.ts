import { deepEqual, equal, rejects } from 'node:assert/strict';
import { OutgoingRefused } from '../../bot/outgoing.ts';
import { createUpload, UploadFailed, uploadBytesMax } from '../../bot/upload.ts';
import { type OneDrive, oneDriveHost, startOneDrive } from '../doubles/one-drive.ts';

const bytes = Buffer.from('%PDF-1.7 the record');

describe('putting a file into OneDrive', () => {
  let oneDrive: OneDrive;
  beforeEach(async () => {
    oneDrive = await startOneDrive();
  });
  afterEach(() => oneDrive.stop());

  const upload = (hosts = [oneDriveHost]) => createUpload({ hosts, fetch: oneDrive.fetch });

  it('sends it whole, with its range, and without a token', async () => {
    await upload()(`https://${oneDriveHost}/personal/maya/uploadSession?guid='1'`, bytes);
    deepEqual([...oneDrive.files.values()], [bytes]);
  });

  it('goes to the tenant’s own host alone, whatever the message says', async () => {
    for (const url of [
      'https://fabrikam-my.sharepoint.com/personal/maya/uploadSession',
      `https://${oneDriveHost}.evil.example/x`,
      `https://${oneDriveHost}@evil.example/x`,
      `http://${oneDriveHost}/x`,
      'http://127.0.0.1:9/x',
    ])
      await rejects(upload()(url, bytes), OutgoingRefused, url);
    equal(oneDrive.files.size, 0);
  });

  it('goes nowhere without a host in the settings', async () => {
    await rejects(upload([])(`https://${oneDriveHost}/x`, bytes), OutgoingRefused);
  });

  it('fails with what OneDrive answered', async () => {
    oneDrive.refuse(507);
    const failed = await upload()(`https://${oneDriveHost}/x`, bytes).catch((error: unknown) => error);
    equal(failed instanceof UploadFailed && failed.status, 507);
  });

  it('sends nothing that is larger than one piece may be', async () => {
    const large = { length: uploadBytesMax + 1 } as Buffer;
    await rejects(upload()(`https://${oneDriveHost}/x`, large), UploadFailed);
  });
});
