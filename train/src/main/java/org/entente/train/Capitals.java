package org.entente.train;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes some sentences in capitals or like headlines, so that the models know such texts. */
final class Capitals {
    private Capitals() {}

    static List<String> vary(List<String> forms, Random random) {
        int draw = random.nextInt(100);
        if (draw >= 14) {
            return forms;
        }
        return forms.stream()
                .map(f -> draw < 7 ? f.toUpperCase(Locale.ROOT) : title(f))
                .toList();
    }

    private static String title(String form) {
        return form.length() < 4 ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}
