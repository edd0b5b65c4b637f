/** The version of the catalog's English texts. Every language says which one it renders. */
export const TEXT_VERSION = 1;
