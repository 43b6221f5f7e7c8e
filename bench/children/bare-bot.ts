/** The bare stack: restify and CloudAdapter as in the SDK's own samples, echoing what it is told. No authentication. */
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';
import { report } from './report.ts';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const echo = new ActivityHandler();
echo.onMessage(async (context, next) => {
  await context.sendActivity(`You said: ${context.activity.text}`);
  await next();
});
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(request, response, (context) => echo.run(context));
});
server.listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  report({ url }, () => new Promise((resolve) => server.close(() => resolve())));
});
