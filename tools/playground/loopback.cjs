// Preloaded into the Playground, which has no option for it: listen on this machine only, never on all interfaces.
const { Server } = require('node:net');
const listen = Server.prototype.listen;
Server.prototype.listen = function loopbackOnly(...args) {
  const [first] = args;
  if (typeof first === 'object' && first !== null && !first.path) return listen.call(this, { ...first, host: '127.0.0.1' }, ...args.slice(1));
  if (typeof first === 'number' || /^\d+$/.test(String(first))) {
    const callback = args.find((arg) => typeof arg === 'function');
    return callback ? listen.call(this, Number(first), '127.0.0.1', callback) : listen.call(this, Number(first), '127.0.0.1');
  }
  return listen.apply(this, args);
};
