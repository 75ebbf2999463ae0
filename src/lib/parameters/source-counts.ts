/**
 * Inputs whose default is an assumption. Counted by hand, so that the foot of every page need not bring
 * all declarations along; a test counts again.
 */
export const ASSUMED_INPUTS = 101;
