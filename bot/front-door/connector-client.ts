import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { ConnectorCall } from './connector-call.ts';

type ClientOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ClientOptions['httpClient']>;

/** The HTTP client under the SDK's connector. No redirect is handed up to be followed, and no answer to be waited out. */
export function createConnectorHttpClient(call: ConnectorCall): HttpClient {
  return {
    async sendRequest(request) {
      const { method, url, body } = request;
      const answer = await call({
        method,
        url,
        headers: request.headers.rawHeaders(),
        body: typeof body === 'string' ? body : undefined,
      });
      const headers = request.headers.clone();
      for (const { name } of headers.headersArray()) headers.remove(name);
      for (const [name, value] of Object.entries(answer.headers)) headers.set(name, String(value));
      return { request, headers, status: answer.status, bodyAsText: answer.text };
    },
  };
}
