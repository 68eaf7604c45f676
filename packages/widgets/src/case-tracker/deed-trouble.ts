import {msg, str} from '@lit/localize';
import {ApiError, ConnectionError, type ConflictError, type ValidationError} from '@pls-kit/sdk';

/** Why something was not done, what was kept, and what to do now. */
export const deedTrouble = (error: unknown): string => {
  // By name: each further class would be in what every widget loads first.
  const name = error instanceof ApiError ? error.name : undefined;
  if (name === 'ConflictError') {
    return (error as ConflictError).is('version-conflict')
      ? msg('刚刚有了新进展，请看一遍再点。您写的还在。', {id: 'deed.moved-on'})
      : ((error as ConflictError).problem.detail ?? msg('现在不能这样办了，下面是最新的情况。', {id: 'deed.not-now'}));
  }
  if (name === 'ValidationError' && (error as ValidationError).violations.length > 0)
    return (error as ValidationError).violations.map(({message}) => message).join(' ');
  if (name === 'RateLimitError')
    return (error as ApiError).problem.detail ?? msg('点得太快了，等一分钟再点。您写的还在。', {id: 'deed.too-fast'});
  if (error instanceof ConnectionError)
    return msg('没发出去，现在连不上。您写的还在，连上以后再点一次，不会发两遍。', {id: 'deed.offline'});
  const instance = error instanceof ApiError ? error.problem.instance : undefined;
  const words = msg('是我们这边出了问题，没办成。您写的还在，请再点一次，还不行就打 12348。', {id: 'deed.failed'});
  return instance ? `${words}${msg(str`打电话时可以报这个编号：${instance}`, {id: 'failure.instance'})}` : words;
};
