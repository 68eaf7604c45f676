/// <reference types="vite/client" />
import {createClient} from '@pls-kit/sdk';

export const api = (import.meta.env['VITE_PLS_API'] as string | undefined) ?? 'http://localhost:8787';
export const portal = 'pk_luolong';

/** The one client of the app. */
export const pls = createClient({baseUrl: api, portal});
