import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { OutgoingRefused } from '../outgoing.ts';
import { isServiceUrl, type ServiceHosts } from './service-url.ts';

type ClientOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ClientOptions['httpClient']>;
type Sent = Parameters<HttpClient['sendRequest']>[0];

/** Longest wait for the Bot Connector; Teams itself gives up on us after fifteen seconds. */
const connectorMillisecondsMax = 15_000;

function bodyOf(request: Sent): string | undefined {
  return typeof request.body === 'string' ? request.body : undefined;
}

/**
 * The HTTP client under the SDK's connector. The SDK's own follows up to twenty redirects, with the bot's token, to any
 * host; this one speaks to the service hosts only and follows none.
 */
export function createConnectorHttpClient(hosts: ServiceHosts): HttpClient {
  return {
    async sendRequest(request) {
      if (!isServiceUrl(`${URL.parse(request.url)?.origin}/`, hosts)) throw new OutgoingRefused();
      const response = await fetch(request.url, {
        method: request.method,
        headers: request.headers.rawHeaders(),
        body: bodyOf(request),
        redirect: 'error',
        signal: AbortSignal.timeout(connectorMillisecondsMax),
      });
      const headers = request.headers.clone();
      for (const { name } of headers.headersArray()) headers.remove(name);
      response.headers.forEach((value, name) => {
        headers.set(name, value);
      });
      return { request, headers, status: response.status, bodyAsText: await response.text() };
    },
  };
}
