import type { Store } from '../../core/ports.ts';
import { claimContract } from './claim-contract.ts';
import { documentContract } from './document-contract.ts';
import { ledgerContract } from './ledger-contract.ts';
import { searchContract } from './search-contract.ts';

/** What a store under test is: opened empty before each test, closed and removed after it. */
export interface StoreUnderTest {
  readonly name: string;
  open(): Promise<Store>;
  /** Called with the opened store; also removes what it left behind. */
  discard(store: Store): Promise<void>;
}

/** The one contract of every store. Call inside a mocha file; a real account runs the same sentences. */
export function storeContract(under: StoreUnderTest): void {
  describe(`store contract: ${under.name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await under.open();
    });
    afterEach(() => under.discard(store));
    ledgerContract(() => store);
    claimContract(() => store);
    searchContract(() => store);
    documentContract(() => store);
  });
}
