/**
 * How many letters of a query are kept, searched and told to the counts. Nobody types more with a finger, and the bound
 * keeps the work of a key press bounded.
 */
export const MAX_QUERY_LENGTH = 120
