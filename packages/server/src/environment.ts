import type {Context, Env} from 'hono';
import type {UseAllowance} from './floods/rate-limit.js';
import type {Locale} from './locale.js';

/** What the first middleware puts beside every request. */
export interface ServerEnvironment extends Env {
  Variables: {
    /** Also sent as `X-Request-Id`, and the `instance` of a problem. */
    requestId: string;
    locale: Locale;
    /** Address that wrong tries are counted for. */
    clientAddress: string;
    /** Counts this request for somebody besides its address, such as a member of staff; refuses with 429. */
    useAllowance: UseAllowance;
    /** How much of its allowance the sender's network or portal has used up, 0 to 1: what is asked of it grows with it. */
    load: number;
    /** Whether a page without https asks: then it asks for an anonymous consultation. */
    isInsecurePage: boolean;
  };
  /** What @hono/node-server hands over; absent where there is no socket. */
  Bindings: {
    incoming?: {socket?: {remoteAddress?: string | undefined}};
    /** Called where the answer is made of memory and the clock alone: the same for everybody for some seconds. */
    mayKeep?: (route: string) => void;
  };
}

/**
 * The client's address: the socket's, unless that is a proxy we trust, which then says for whom it asks.
 *
 * The last entry of `X-Forwarded-For` that is no proxy of ours is believed: what stands before it, a client may have made up.
 */
export const readClientAddress = (context: Context<ServerEnvironment>, trustedProxies: readonly string[]): string => {
  // Optional: the in-page server has no bindings at all.
  const bindings = context.env as ServerEnvironment['Bindings'] | undefined;
  const plain = (address: string) => address.trim().replace(/^::ffff:/i, '');
  const socket = plain(bindings?.incoming?.socket?.remoteAddress ?? 'local');
  if (!trustedProxies.includes(socket)) return socket;
  const forwarded = (context.req.header('X-Forwarded-For') ?? '').split(',').map(plain).filter(Boolean);
  return forwarded.reverse().find((address) => !trustedProxies.includes(address)) ?? socket;
};
