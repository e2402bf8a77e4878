package org.entente.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final WordPieces PIECES = WordPieces.load();
    private static final List<String> VOCABULARY = vocabulary();

    private static List<String> vocabulary() {
        try (InputStream in = Objects.requireNonNull(WordPieces.class.getResourceAsStream("vocabulary.txt"))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String pieces(String text) {
        return PIECES.cut(text).stream().map(p -> VOCABULARY.get(p.id())).collect(Collectors.joining(" "));
    }

    private static String spans(String text) {
        return PIECES.cut(text).stream()
                .map(p -> p.span().start() + "-" + p.span().end())
                .collect(Collectors.joining(" "));
    }

    @Test
    void wordsOfTheVocabularyStayWhole() {
        String text = "The President of France arrived in Seoul.";
        assertThat(pieces(text)).isEqualTo("the president of france arrived in seoul .");
        assertThat(spans(text)).isEqualTo("0-3 4-13 14-16 17-23 24-31 32-34 35-40 40-41");
        assertThat(PIECES.cut(text).get(0).id()).isEqualTo(1996);
    }

    @Test
    void otherWordsAreCutGreedily() {
        assertThat(pieces("unaffable memorandum-of-understanding"))
                .isEqualTo("una ##ffa ##ble memorandum - of - understanding");
        assertThat(spans("unaffable memorandum-of-understanding"))
                .isEqualTo("0-3 3-6 6-9 10-20 20-21 21-23 23-24 24-37");
        assertThat(pieces("xyzzyqwv")).isEqualTo("x ##y ##zzy ##q ##w ##v");
    }

    @Test
    void punctuationStandsAlone() {
        assertThat(pieces("U.S.-ROK 5.30%, $1,200")).isEqualTo("u . s . - ro ##k 5 . 30 % , $ 1 , 200");
        assertThat(pieces("e.g. a@b.kr http://x.y/z_1?q=#t"))
                .isEqualTo("e . g . a @ b . k ##r http : / / x . y / z _ 1 ? q = # t");
        assertThat(pieces("Kyiv–Lviv 1950–53")).isEqualTo("kyiv – lviv 1950 – 53");
    }

    @Test
    void curlyQuotesAndDashesKeepTheirPlaces() {
        String text = "“Don’t go,” she said — ‘now’…";
        assertThat(pieces(text)).isEqualTo("“ don ’ t go , ” she said — ‘ now ’ …");
        assertThat(spans(text)).isEqualTo("0-1 1-4 4-5 5-6 7-9 9-10 10-11 12-15 16-20 21-22 23-24 24-27 27-28 28-29");
    }

    @Test
    void accentsAreTakenOff() {
        assertThat(pieces("Café naïve Ünlü")).isEqualTo("cafe naive un ##lu");
        assertThat(spans("Café naïve Ünlü")).isEqualTo("0-4 5-10 11-13 13-15");
        assertThat(pieces("Łódź Đà Nẵng")).isEqualTo("łodz đ ##a nan ##g");
        assertThat(spans("Łódź Đà Nẵng")).isEqualTo("0-4 5-6 6-7 8-11 11-12");
    }

    @Test
    void combiningMarksBelongToTheirLetter() {
        assertThat(pieces("Cafe\u0301 nai\u0308ve")).isEqualTo("cafe naive");
        assertThat(spans("Cafe\u0301 nai\u0308ve")).isEqualTo("0-5 6-12");
        assertThat(pieces("\u0301a .\u0301 b")).isEqualTo("a . b");
        assertThat(spans("\u0301a .\u0301 b")).isEqualTo("1-2 3-5 6-7");
    }

    @Test
    void capitalsAreLoweredWithoutALanguage() {
        assertThat(pieces("İstanbul STRASSE Straße ΣΊΣΥΦΟΣ"))
                .isEqualTo("istanbul st ##ras ##se st ##raße σ ##ι ##σ ##υ ##φ ##ο ##σ");
        assertThat(spans("İstanbul")).isEqualTo("0-8");
    }

    @Test
    void signsThatDecomposeToPunctuationStandAlone() {
        assertThat(pieces("a≠b x\u00A0y\tz")).isEqualTo("a = b x y z");
        assertThat(spans("a≠b x\u00A0y\tz")).isEqualTo("0-1 1-2 2-3 4-5 6-7 8-9");
    }

    @Test
    void formatCharactersAreInvisible() {
        assertThat(pieces("so\u00ADviet zero\u200Bwidth")).isEqualTo("soviet zero ##wi ##dt ##h");
        assertThat(spans("so\u00ADviet zero\u200Bwidth")).isEqualTo("0-7 8-12 13-15 15-17 17-18");
        assertThat(pieces("\uD800 \uFFFD\u0000")).isEmpty();
    }

    @Test
    void surrogatePairsAreOneCharacter() {
        String text = "hello \uD83D\uDE00 world\uD83D\uDE00";
        assertThat(pieces(text)).isEqualTo("hello [UNK] [UNK]");
        assertThat(spans(text)).isEqualTo("0-5 6-8 9-16");
        assertThat(spans("\uD83C\uDDF0\uD83C\uDDF7 flag")).isEqualTo("0-4 5-9");
    }

    @Test
    void ideographsStandAlone() {
        assertThat(pieces("北京 and 東京都")).isEqualTo("北 京 and 東 京 都");
        assertThat(spans("北京 and 東京都")).isEqualTo("0-1 1-2 3-6 7-8 8-9 9-10");
        assertThat(pieces("東アジア")).isEqualTo("東 ア ##シ ##ア");
        assertThat(spans("\uD840\uDC00国")).isEqualTo("0-2 2-3");
    }

    @Test
    void piecesOfASyllableShareItsSpan() {
        assertThat(pieces("서울 평양")).isEqualTo("ᄉ ##ᅥ ##ᄋ ##ᅮ ##ᆯ [UNK]");
        assertThat(spans("서울 평양")).isEqualTo("0-1 0-1 1-2 1-2 1-2 3-5");
    }

    @Test
    void otherScriptsAreCutIntoLetters() {
        assertThat(pieces("Владимир")).isEqualTo("в ##л ##а ##д ##и ##м ##и ##р");
        assertThat(pieces("العربية")).isEqualTo("ا ##ل ##ع ##ر ##ب ##ي ##ة");
        assertThat(pieces("กรุงเทพ हिन्दी")).isEqualTo("ก ##ร ##ง ##เ ##ท ##พ ह ##ि ##न ##द ##ी");
        assertThat(pieces("ﬁnal Ⅷ ½ ™")).isEqualTo("ﬁ ##nal [UNK] ½ ™");
    }

    @Test
    void veryLongWordsAreUnknown() {
        assertThat(pieces("a".repeat(100))).startsWith("aaa ##aa ").endsWith(" ##aa ##a");
        assertThat(pieces("a".repeat(101) + " b")).isEqualTo("[UNK] b");
        assertThat(spans("a".repeat(101) + " b")).isEqualTo("0-101 102-103");
    }

    @Test
    void noTextYieldsAMarker() {
        assertThat(pieces("[CLS] [unused0] [UNK]")).isEqualTo("[ cl ##s ] [ unused ##0 ] [ un ##k ]");
        assertThat(PIECES.id("[CLS]")).isEqualTo(101);
        assertThat(PIECES.id("[SEP]")).isEqualTo(102);
        assertThat(PIECES.id("[unused0]")).isEqualTo(1);
        assertThat(PIECES.id("[unused98]")).isEqualTo(99);
        assertThat(PIECES.size()).isEqualTo(30522);
        assertThatThrownBy(() -> PIECES.id("[unused]")).hasMessageContaining("[unused]");
    }

    @Test
    void nothingIsCutFromNothing() {
        assertThat(PIECES.cut("")).isEmpty();
        assertThat(PIECES.cut(" \n\t ")).isEmpty();
    }

    @Test
    void aPartIsCutAsIfAlone() {
        String text = "one two\uD83D\uDE00";
        assertThat(PIECES.cut(text, new Span(2, 6)))
                .containsExactly(
                        new Piece(PIECES.id("e"), new Span(2, 3)),
                        new Piece(PIECES.id("t"), new Span(4, 5)),
                        new Piece(PIECES.id("##w"), new Span(5, 6)));
        assertThat(PIECES.cut(text, new Span(4, 8))).isEqualTo(PIECES.cut(text.substring(0, 7), new Span(4, 7)));
    }

    @Test
    void randomTextKeepsSpansInOrder() {
        Random random = new Random(Long.getLong("tests.seed", 11));
        for (int n = 0; n < 2000; n++) {
            String text = random.ints(20, 0, 0x3000)
                    .mapToObj(c -> Character.toString(c % 7 == 0 ? ' ' : c % 5 == 0 ? 0x1F300 + c : c))
                    .collect(Collectors.joining());
            int end = 0;
            for (Piece piece : PIECES.cut(text)) {
                assertThat(piece.span().start()).isGreaterThanOrEqualTo(end == 0 ? 0 : end - 1);
                assertThat(piece.span().length()).isPositive();
                assertThat(piece.span().end()).isBetween(end, text.length());
                end = piece.span().end();
            }
        }
    }

    @Test
    void aPieceMayStandInAVocabularyOnce() {
        InputStream twice = new ByteArrayInputStream("[UNK]\na\na\n".getBytes(UTF_8));
        assertThatThrownBy(() -> WordPieces.read(twice)).hasMessageContaining("twice");
    }
}
