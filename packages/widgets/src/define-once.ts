import {advise} from './ask-advice.js';
import {register} from './register.js';

/**
 * Registers an element; a name that another script has taken is left alone, with one warning. On a server, where there is
 * nothing to register at, it does nothing.
 */
export const defineOnce = (name: string, element: CustomElementConstructor): void => {
  if (typeof CustomElementRegistry === 'undefined') return;
  const refusal = register(name, element);
  if (refusal) void advise(({adviseRefusal}) => adviseRefusal(name, refusal));
};
