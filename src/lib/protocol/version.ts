/** Goes up with every change that an older page would not understand; such a page is told to reload. */
export const protocolVersion = 7;
