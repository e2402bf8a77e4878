package org.entente.event;

/**
 * Why a field of an event has its value.
 *
 * @param field name as in the guidelines: "status", "actors" …
 * @param because for a person, with the words of the text that decided it
 */
public record Reason(String field, String because) {}
