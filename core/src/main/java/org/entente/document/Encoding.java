package org.entente.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: UTF-8, UTF-16 behind a byte order mark, or for pages the encoding they declare. Nothing is guessed or
 * replaced.
 */
final class Encoding {
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{1,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int DECLARED_WITHIN = 8192;

    /** Browsers read all of these as windows-1252, and so do the pages' authors. */
    private static final Set<String> WESTERN = Set.of("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii");

    private Encoding() {}

    static boolean marked(byte[] bytes) {
        return starts(bytes, 0xef, 0xbb, 0xbf) || starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
    }

    static Charset ofMark(byte[] bytes) {
        if (starts(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean starts(byte[] bytes, int... values) {
        for (int i = 0; i < values.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != values[i]) {
                return false;
            }
        }
        return true;
    }

    static String decode(byte[] bytes) throws Unreadable {
        return normal(strict(bytes, ofMark(bytes)));
    }

    /** Pages are UTF-8 more often than they say, so that is tried first. */
    static String decodePage(byte[] bytes) throws Unreadable {
        Charset declared = marked(bytes) ? null : declared(bytes);
        if (declared == null || declared.equals(StandardCharsets.UTF_8)) {
            return decode(bytes);
        }
        try {
            return decode(bytes);
        } catch (Unreadable notUtf8) {
            return normal(strict(bytes, declared));
        }
    }

    private static @Nullable Charset declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARED_WITHIN);
        Matcher m = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        if (!m.find()) {
            return null;
        }
        String name = m.group(1).toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(WESTERN.contains(name) ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static String strict(byte[] bytes, Charset charset) throws Unreadable {
        String text = new String(bytes, charset);
        if (text.indexOf('\ufffd') >= 0) {
            long at = firstBadByte(bytes, charset);
            if (at >= 0) {
                throw new Unreadable("not valid " + charset.name() + ": byte " + at + " is "
                        + String.format(Locale.ROOT, "0x%02x", bytes[(int) at] & 0xff));
            }
        }
        return text;
    }

    /** Only asked when a replacement character turned up, which the text may also hold of its own. */
    private static long firstBadByte(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    /** Without byte order mark, and with a line feed for every line break. */
    static String normal(String text) {
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Refuses what no text holds.
     *
     * @param what how the message calls it
     */
    static String wellFormed(String text, String what) throws Unreadable {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new Unreadable(what + ": binary data (a zero character at " + i + ")");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new Unreadable(what + ": half a character (an unpaired surrogate at " + i + ")");
                }
                i++;
            }
            controls += c < ' ' && c != '\n' && c != '\t' && c != '\f' ? 1 : 0;
        }
        if (controls > 8 && controls > text.length() / 50) {
            throw new Unreadable(what + ": binary data (" + controls + " control characters)");
        }
        return text;
    }
}
