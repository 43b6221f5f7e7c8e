import { MemoryStore } from '../../adapters/memory-store.ts';
import { storeContract } from './contract.ts';

storeContract({
  name: 'memory',
  open: async () => new MemoryStore(),
  discard: (store) => store.close(),
});
