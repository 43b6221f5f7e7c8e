import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { ConnectorCall } from './connector-call.ts';
import { createConnectorHttpClient } from './connector-client.ts';
import { sendDirectly } from './direct-messages.ts';

type Authentication = ConfigurationBotFrameworkAuthentication;
type Identity = Parameters<Authentication['createConnectorFactory']>[0];
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
/** The SDK's client of the chat service at one address. */
export type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;
type Parts = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;
type UserTokenClient = Awaited<ReturnType<Authentication['createUserTokenClient']>>;
type Authenticated = Awaited<ReturnType<Authentication['authenticateRequest']>>;

/** Addresses of one service differ by region alone; more than this are not kept apart. */
export const clientsMax = 32;

/**
 * The SDK's authentication with clients that are kept: it would build two of them, each with its whole pipeline, for
 * every turn, which is a fifth of what a turn costs. They hold no state of a turn and renew their tokens themselves;
 * a bot has one identity of its own, so that address and audience tell them apart. All that they send goes through `call`.
 */
export class KeptClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Promise<ConnectorClient>>();
  readonly #call: ConnectorCall;
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(call: ConnectorCall, settings: Parts[0], credentials?: Parts[1], tokens?: Parts[2]) {
    super(settings, credentials, tokens, undefined, { httpClient: createConnectorHttpClient(call) });
    this.#call = call;
  }

  override async authenticateRequest(
    ...request: Parameters<Authentication['authenticateRequest']>
  ): Promise<Authenticated> {
    const result = await super.authenticateRequest(...request);
    return { ...result, connectorFactory: result.connectorFactory && this.#keeping(result.connectorFactory) };
  }

  override createConnectorFactory(identity: Identity): ConnectorFactory {
    return this.#keeping(super.createConnectorFactory(identity));
  }

  override createUserTokenClient(identity: Identity): Promise<UserTokenClient> {
    this.#userTokens ??= super.createUserTokenClient(identity).catch((error: unknown) => {
      this.#userTokens = undefined;
      throw error;
    });
    return this.#userTokens;
  }

  #keeping(factory: ConnectorFactory): ConnectorFactory {
    return { create: (address, audience) => this.#connector(factory, address, audience) };
  }

  #connector(factory: ConnectorFactory, address: string, audience?: string): Promise<ConnectorClient> {
    const key = JSON.stringify([address, audience]);
    const known = this.#connectors.get(key);
    if (known !== undefined) return known;
    if (this.#connectors.size >= clientsMax) this.#connectors.clear();
    const made = factory
      .create(address, audience)
      .then((client) => sendDirectly(client, address, this.#call));
    made.catch(() => this.#connectors.delete(key));
    this.#connectors.set(key, made);
    return made;
  }
}
