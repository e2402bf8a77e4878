package org.entente.document;

/** Finds the main text of a web page and what the page says about it. */
interface PageReader {
    Page read(String html);
}
