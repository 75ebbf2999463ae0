/** Pages ask for data of their own build by this parameter, which servers pass over and the service worker heeds. */
export const BUILD_PARAM = 'build';
