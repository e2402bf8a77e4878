package org.entente.actor;

import java.text.Normalizer;

/** The form in which words are compared with the dictionaries: no accents, straight apostrophes. */
final class Folding {
    private Folding() {}

    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 126) {
                return foldAccents(word);
            }
        }
        return word;
    }

    private static String foldAccents(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder b = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                b.append(plain(c));
            }
        }
        return b.toString();
    }

    private static String plain(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ', '`' -> "'";
            case '‑' -> "-";
            case 'ı' -> "i";
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'đ' -> "d";
            case 'Đ' -> "D";
            case 'ə' -> "a";
            case 'Ə' -> "A";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            default -> String.valueOf(c);
        };
    }
}
