import {Hono} from 'hono';
import type {ServerEnvironment} from '../environment.js';

export const referencePages = (): Hono<ServerEnvironment> => new Hono<ServerEnvironment>();
