package org.entente.document;

/** Which part of a date like 10/09/2016 is the day. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
