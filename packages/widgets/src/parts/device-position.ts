import {msg} from '@lit/localize';
import type {Coordinates} from '@pls-kit/contract';

/** Why there is no position. */
type PositionFailure = 'insecure' | 'denied' | 'unavailable';

/** The device would not say where it is. */
class PositionError extends Error {
  override readonly name = 'PositionError';
  readonly reason: PositionFailure;

  constructor(reason: PositionFailure, options?: ErrorOptions) {
    super(`No position: ${reason}`, options);
    this.reason = reason;
  }
}

/** Three decimals, about 100 m: enough to rank stations by distance, and no more than that leaves the device. */
const coarse = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/**
 * Asks the device where it is.
 *
 * @returns WGS 84 degrees, rounded to about 100 m
 * @throws {PositionError} plain http (browsers give no position there), refused by the person or by the page, or none found in 10 s
 */
export const readPosition = async (): Promise<Coordinates> => {
  if (!isSecureContext || !('geolocation' in navigator)) throw new PositionError('insecure');
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({coords: {longitude, latitude}}) => {
        resolve({longitude: coarse(longitude), latitude: coarse(latitude)});
      },
      (cause) => {
        reject(new PositionError(cause.code === cause.PERMISSION_DENIED ? 'denied' : 'unavailable', {cause}));
      },
      {timeout: 10_000, maximumAge: 300_000},
    );
  });
};

/** What to say, with the way on. */
export const positionFailureText = (error: unknown): string => {
  const reason = error instanceof PositionError ? error.reason : 'unavailable';
  if (reason === 'insecure') {
    return msg('这个网页拿不到位置。可以写村名、街道名来找。', {id: 'position.insecure'});
  }
  if (reason === 'denied') {
    return msg('没拿到位置，手机或浏览器没有允许。可以写村名、街道名来找。', {id: 'position.denied'});
  }
  return msg('没拿到位置。可以写村名、街道名来找。', {id: 'position.unavailable'});
};
