import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** How the proxy behaves: carries everything to this port, refuses with a status, or never answers. */
type Behaviour = { carryTo: number } | { refuse: number } | 'stall';

export type ConnectProxy = {
  address: string;
  /** Where people wanted to go: host and port, in order. */
  asked: string[];
  /** The Proxy-Authorization of each. */
  credentials: (string | undefined)[];
  close(): Promise<void>;
};

/** A real HTTP proxy for CONNECT on this machine; whatever host is asked for, one server stands in for all of them. */
export async function startConnectProxy(behaviour: Behaviour): Promise<ConnectProxy> {
  const asked: string[] = [];
  const credentials: (string | undefined)[] = [];
  const open = new Set<Socket>();
  const server = createServer();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => undefined).on('close', () => open.delete(socket));
  });
  server.on('connect', (request, client: Socket, head) => {
    asked.push(request.url ?? '');
    credentials.push(request.headers['proxy-authorization']);
    if (behaviour === 'stall') return;
    if ('refuse' in behaviour) {
      client.end(`HTTP/1.1 ${behaviour.refuse} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const target = connect(behaviour.carryTo, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.write(head);
      target.pipe(client);
      client.pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('close', () => target.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    credentials,
    close() {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
