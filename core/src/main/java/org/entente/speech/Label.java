package org.entente.speech;

import java.util.Locale;
import org.entente.text.Span;

/**
 * The name before a turn of an interview or transcript: "Q.:", "– Lee Jeongjae:", "PRESIDENT BIDEN:".
 *
 * @param line start of its line
 * @param span the name, without dash, full stop and brackets
 * @param turn where the words said begin
 */
record Label(int line, Span span, int turn, String name) {
    /** Letters only, lower case: the same for "Lee Jeongjae" and "LeeJeongjae". */
    String key() {
        StringBuilder key = new StringBuilder();
        name.chars().filter(Character::isLetter).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** First letters of the words of a name of several words, else empty. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        String[] words = name.trim().split("[\\s.-]+", -1);
        for (String word : words) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return words.length < 2 ? "" : initials.toString().toLowerCase(Locale.ROOT);
    }
}
