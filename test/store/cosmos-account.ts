import { CosmosClient } from '@azure/cosmos';
import { everythingQuery } from '../../adapters/cosmos/queries.ts';
import { openCosmosStore } from '../../adapters/cosmos-store.ts';
import { storeContract } from './contract.ts';

/** Run by tools/verify-cosmos.ts, which checks these three first. Not part of `npm test`. */
const endpoint = process.env.LATCHKEY_COSMOS_ENDPOINT ?? '';
const key = process.env.LATCHKEY_COSMOS_KEY ?? '';
const database = process.env.LATCHKEY_COSMOS_DATABASE ?? '';

storeContract({
  name: `Cosmos account ${endpoint}`,
  open: async () => {
    await empty();
    return openCosmosStore({ endpoint, key, database });
  },
  discard: (store) => store.close(),
});

async function empty(): Promise<void> {
  const client = new CosmosClient({ endpoint, key, connectionPolicy: { useMultipleWriteLocations: false } });
  for (const name of ['requests', 'documents']) {
    const container = client.database(database).container(name);
    const { resources } = await container.items.query<{ id: string; pk: string }>(everythingQuery).fetchAll();
    for (const item of resources) await container.item(item.id, item.pk).delete();
  }
  client.dispose();
}
