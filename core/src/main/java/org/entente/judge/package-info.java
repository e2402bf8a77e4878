/**
 * The learned part of reading events: rules propose, a small model weighs what they propose and adds what they miss.
 *
 * <p>{@link org.entente.judge.WindowCutter} turns a reading into windows of word pieces with markers for sentences, parties
 * and times; an encoder gives each marker a vector; {@link org.entente.judge.Heads} reads opinions from the vectors of the
 * markers; {@link org.entente.judge.JudgedEventCoder} settles the events of the document with them.
 */
@NullMarked
package org.entente.judge;

import org.jspecify.annotations.NullMarked;
