import { openCosmosStore } from '../../adapters/cosmos-store.ts';
import { CosmosDouble } from '../doubles/cosmos/server.ts';
import { storeContract } from './contract.ts';

let double: CosmosDouble;

storeContract({
  name: 'Cosmos adapter over the wire double',
  open: async () => {
    double = await new CosmosDouble().start();
    double.pageRows = 3;
    double.emptyPageFirst = true;
    const { endpoint, database, key } = double;
    return openCosmosStore({ endpoint, database, key, pauseMillis: 1 });
  },
  discard: async (store) => {
    await store.close();
    await double.stop();
  },
});
