package org.entente.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the bytes of an input are: decided by how they begin; the ending of the name settles what that leaves open. */
enum Format {
    PLAIN_TEXT,
    HTML,
    JSON_LINES,
    JSON,
    GZIP;

    /** How many bytes are looked at. */
    static final int HEAD = 8192;

    /** First bytes in Latin-1; none begins another. */
    private static final Map<String, String> MAGIC = Map.ofEntries(
            Map.entry("%PDF-", "PDF"),
            Map.entry("PK\u0003\u0004", "ZIP archive or office document (DOCX, ODT)"),
            Map.entry("PK\u0005\u0006", "ZIP archive"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "old office document (DOC, XLS)"),
            Map.entry("{\\rtf", "RTF"),
            Map.entry("WARC/", "WARC"),
            Map.entry("\u0089PNG", "PNG image"),
            Map.entry("\u00ff\u00d8\u00ff", "JPEG image"),
            Map.entry("GIF8", "GIF image"),
            Map.entry("II*\u0000", "TIFF image"),
            Map.entry("MM\u0000*", "TIFF image"),
            Map.entry("BZh", "bzip2"),
            Map.entry("\u00fd7zXZ", "xz"),
            Map.entry("(\u00b5/\u00fd", "zstd"),
            Map.entry("7z\u00bc\u00af", "7-Zip archive"),
            Map.entry("Rar!", "RAR archive"),
            Map.entry("SQLite format 3", "SQLite database"),
            Map.entry("PAR1", "Parquet"),
            Map.entry("\u007fELF", "executable"));

    /** Text, but no document of words. */
    private static final Set<String> OTHER_TEXT = Set.of(
            "css",
            "js",
            "mjs",
            "map",
            "csv",
            "tsv",
            "xml",
            "rss",
            "atom",
            "svg",
            "yaml",
            "yml",
            "toml",
            "ini",
            "properties",
            "py",
            "java",
            "ts",
            "sh",
            "sql",
            "tex",
            "bib",
            "eml",
            "mbox",
            "srt",
            "vtt",
            "ipynb");

    private static final Set<String> HTML_ENDINGS = Set.of("html", "htm", "xhtml", "shtml");
    private static final Set<String> JSON_LINES_ENDINGS = Set.of("jsonl", "ndjson", "jsonlines");
    private static final Pattern HTML_START = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|article|main)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FEED =
            Pattern.compile(".{0,2000}?<(?:rss|feed|rdf:RDF)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern JSON_START = Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\]]).*", Pattern.DOTALL);
    /**
     * The format of an input.
     *
     * @param head its first bytes
     * @param name its file name, endings of compression removed; may be empty
     * @throws Unreadable when it is nothing that can be read
     */
    static Format of(byte[] head, String name) throws Unreadable {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        refuseMagic(start);
        if (Encoding.marked(head)) {
            start = new String(head, Encoding.ofMark(head)).replace("\ufeff", "");
        }
        if (start.indexOf('\u0000') >= 0) {
            throw new Unreadable("not a text: binary data (a zero byte within the first " + head.length + " bytes)");
        }
        return ofText(start, ending(name));
    }

    private static void refuseMagic(String start) throws Unreadable {
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (start.startsWith(magic.getKey())) {
                throw new Unreadable(magic.getValue() + " is not supported yet");
            }
        }
        if (start.regionMatches(257, "ustar", 0, 5)) {
            throw new Unreadable("TAR archive is not supported yet");
        }
    }

    private static Format ofText(String start, String ending) throws Unreadable {
        if (HTML_START.matcher(start).matches() || HTML_ENDINGS.contains(ending)) {
            return HTML;
        }
        if (JSON_LINES_ENDINGS.contains(ending)) {
            return JSON_LINES;
        }
        if (JSON_START.matcher(start).matches() || ending.equals("json")) {
            return recordALine(start.strip()) ? JSON_LINES : JSON;
        }
        if (start.stripLeading().startsWith("<?xml")) {
            throw new Unreadable(
                    (FEED.matcher(start).matches() ? "RSS or Atom feed" : "XML") + " is not supported yet");
        }
        if (OTHER_TEXT.contains(ending)) {
            throw new Unreadable("." + ending + " file is not supported");
        }
        return PLAIN_TEXT;
    }

    /** An object that ends on the line where it begins, or a line that is not the first of a printed object. */
    private static boolean recordALine(String start) {
        String[] lines = start.split("\\s*[\\r\\n]\\s*", 3);
        return start.startsWith("{") && (lines.length == 1 || lines[0].endsWith("}") || lines[1].startsWith("{"));
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
