package org.entente.judge;

import org.jspecify.annotations.Nullable;

/** Small questions about EDTF strings. */
final class Dates {
    private Dates() {}

    /** Without the signs of doubt at the end. */
    static String plain(@Nullable String date) {
        if (date == null) {
            return "";
        }
        int end = date.length();
        while (end > 0 && "~?%".indexOf(date.charAt(end - 1)) >= 0) {
            end--;
        }
        return date.substring(0, end);
    }
}
