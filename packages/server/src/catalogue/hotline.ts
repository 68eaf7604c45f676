/** The one number that is real everywhere: whom to call where nothing nearer is known. */
export const hotline = '12348';
