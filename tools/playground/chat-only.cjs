// Preloaded into the Playground, which has no option for it: the page opens without its log panel, which covers the chat
// in a narrow window; within a frame of the local page the toolbar is left out too ("own tab" shows it).
const { readFileSync } = require('node:fs');
const { Server } = require('node:http');
const { dirname, join } = require('node:path');

const tidy = `<script>(() => {
  let closed = false;
  const look = () => {
    const close = document.querySelector('[title="Hide log panel"]');
    if (close && !closed) { closed = true; close.click(); }
    const bar = document.querySelector('h1')?.parentElement;
    if (bar && window !== window.top) bar.style.display = 'none';
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
})();</script>`;

const page = join(dirname(require.resolve(process.argv[1])), 'dist', 'client', 'index.html');
const emit = Server.prototype.emit;
Server.prototype.emit = function chatOnly(event, request, response, ...rest) {
  if (event !== 'request' || request.method !== 'GET' || request.url !== '/')
    return emit.call(this, event, request, response, ...rest);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(readFileSync(page, 'utf8').replace('<head>', `<head>${tidy}`));
  return true;
};
