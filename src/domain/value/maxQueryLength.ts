/**
 * How many letters of a query are kept, searched and counted. Nobody types more with a finger, and the limit bounds the
 * work that one key press causes.
 */
export const MAX_QUERY_LENGTH = 120
