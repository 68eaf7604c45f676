/** Nobody's: whatever these pages ask it for, the server inside the page answers. */
export const api = 'https://pls.test';
