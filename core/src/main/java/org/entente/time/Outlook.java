package org.entente.time;

/** Whether the words around an expression look back or ahead. */
enum Outlook {
    PAST,
    FUTURE,
    UNKNOWN
}
