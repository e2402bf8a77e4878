package org.entente.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.encoder.Piece;
import org.entente.encoder.WordPieces;
import org.entente.event.Reading;
import org.entente.time.Edtf;
import org.entente.time.Timex;
import org.jspecify.annotations.Nullable;

/** Cuts a reading into windows. What a window holds is fixed by the training of the model; both use this class. */
final class WindowCutter {
    private static final int LONGEST_WINDOW = 256;
    private static final int LONGEST = 400;
    private static final int LONGEST_SENTENCE = 110;
    private static final int CONTEXT = 55;
    private static final int RESERVE = 27;
    private static final int PARTIES = 14;
    private static final int PUBLISHER_CHARACTERS = 40;
    private static final int PUBLISHER_PIECES = 8;
    private static final int TITLE_PIECES = 24;
    private static final int NAME_PIECES = 3;
    private static final int STORY_PARTIES = 3;
    private static final int CODES_OF_A_MENTION = 4;

    private final WordPieces pieces;
    private final Markers markers;

    WindowCutter(WordPieces pieces) {
        this.pieces = pieces;
        this.markers = new Markers(pieces);
    }

    List<Window> cut(Reading reading) {
        Cast cast = Cast.of(reading);
        List<List<Item>> sentences = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            sentences.add(items(reading, i, cast));
        }
        int[] head = head(reading);
        List<Window> windows = new ArrayList<>();
        for (int first = 0; first < sentences.size(); ) {
            int from = context(sentences, first);
            int size = size(sentences, from, first);
            int last = first;
            int budget = LONGEST_WINDOW - head.length - RESERVE;
            while (last < sentences.size()
                    && (last == first || size + sentences.get(last).size() <= budget)) {
                size += sentences.get(last).size();
                last++;
            }
            windows.add(window(reading, head, sentences, from, first, last, cast));
            first = last;
        }
        return windows;
    }

    private static int context(List<List<Item>> sentences, int first) {
        int from = first;
        int size = 0;
        while (from > 0 && size + sentences.get(from - 1).size() <= CONTEXT) {
            from--;
            size += sentences.get(from).size();
        }
        return from;
    }

    private static int size(List<List<Item>> sentences, int from, int to) {
        return sentences.subList(from, to).stream().mapToInt(List::size).sum();
    }

    private int[] head(Reading reading) {
        String publisher = Objects.requireNonNullElse(reading.document().publisher(), "");
        String title = Objects.requireNonNullElse(reading.document().title(), "");
        int end = publisher.offsetByCodePoints(
                0, Math.min(PUBLISHER_CHARACTERS, publisher.codePointCount(0, publisher.length())));
        List<Integer> ids = new ArrayList<>(ids(publisher.substring(0, end), PUBLISHER_PIECES));
        ids.add(markers.separator());
        ids.addAll(ids(title, TITLE_PIECES));
        return ids.stream().mapToInt(i -> i).toArray();
    }

    private List<Integer> ids(String text, int most) {
        return pieces.cut(text).stream().map(Piece::id).limit(most).toList();
    }

    /** The pieces of a sentence with the markers before them. */
    private List<Item> items(Reading reading, int sentence, Cast cast) {
        List<Item> items = new ArrayList<>();
        items.add(Item.sentence(markers.sentence()));
        List<Mark> marks = marks(reading, sentence, cast);
        int next = 0;
        List<Piece> cut = pieces.cut(
                reading.document().text(), reading.sentences().get(sentence).span());
        for (Piece piece : cut.subList(0, Math.min(LONGEST_SENTENCE, cut.size()))) {
            while (next < marks.size()
                    && marks.get(next).position() <= piece.span().start()) {
                items.addAll(marks.get(next).items());
                next++;
            }
            items.add(Item.piece(piece.id()));
        }
        return items;
    }

    private List<Mark> marks(Reading reading, int sentence, Cast cast) {
        List<Mark> marks = new ArrayList<>();
        for (Mention mention : cast.mentions(sentence)) {
            marks.add(new Mark(mention.span().start(), 1, partyItems(mention)));
        }
        String published = reading.document().day();
        for (Timex time : reading.times()) {
            if (time.sentence() == sentence) {
                Item item = Item.time(markers.time(time.value(), published), bare(time.value()));
                marks.add(new Mark(time.span().start(), 0, List.of(item)));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::position).thenComparingInt(Mark::order));
        return marks;
    }

    private static @Nullable String bare(@Nullable String date) {
        return date == null ? null : Edtf.bare(date);
    }

    private List<Item> partyItems(Mention mention) {
        List<Item> items = new ArrayList<>();
        if (Cast.isPlace(mention)) {
            items.add(Item.piece(markers.place()));
        }
        Cast.codes(mention).forEach(code -> items.add(Item.party(code)));
        return items;
    }

    private Window window(
            Reading reading, int[] head, List<List<Item>> sentences, int from, int first, int last, Cast cast) {
        List<String> parties = parties(sentences.subList(from, last), cast);
        Draft draft = new Draft(parties);
        draft.add(markers.start());
        for (int id : head) {
            draft.add(id);
        }
        draft.add(markers.separator());
        for (int p = 0; p < parties.size(); p++) {
            draft.addParty(markers.party(p));
            ids(cast.name(reading, parties.get(p)), NAME_PIECES).forEach(draft::add);
        }
        draft.add(markers.separator());
        for (int s = from; s < last; s++) {
            for (Item item : sentences.get(s)) {
                draft.add(item, s, markers);
            }
        }
        return draft.window(first, last, LONGEST);
    }

    private static List<String> parties(List<List<Item>> sentences, Cast cast) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sentences.forEach(s -> s.stream()
                .map(Item::party)
                .filter(Objects::nonNull)
                .forEach(code -> counts.merge(code, 1, Integer::sum)));
        Set<String> all = new LinkedHashSet<>(counts.keySet());
        all.addAll(cast.most(STORY_PARTIES));
        if (all.size() <= PARTIES) {
            return List.copyOf(all);
        }
        List<String> kept = all.stream()
                .sorted(Comparator.comparingInt((String code) -> -counts.getOrDefault(code, 0)))
                .limit(PARTIES)
                .toList();
        return all.stream().filter(kept::contains).toList();
    }

    /**
     * One element of a sentence: a piece or a marker.
     *
     * @param id piece or marker; of a party, unknown until the window gives it one
     * @param party code, of markers of parties only
     */
    private record Item(
            int id,
            Type type,
            @Nullable String party,
            @Nullable String date) {
        private enum Type {
            PIECE,
            SENTENCE,
            PARTY,
            TIME
        }

        static Item piece(int id) {
            return new Item(id, Type.PIECE, null, null);
        }

        static Item sentence(int id) {
            return new Item(id, Type.SENTENCE, null, null);
        }

        static Item party(String code) {
            return new Item(-1, Type.PARTY, code, null);
        }

        static Item time(int id, @Nullable String date) {
            return new Item(id, Type.TIME, null, date);
        }
    }

    private record Mark(int position, int order, List<Item> items) {}

    /** A window being written. */
    private static final class Draft {
        private final List<Integer> ids = new ArrayList<>();
        private final List<String> parties;
        private final List<Integer> partyMarks = new ArrayList<>();
        private final Map<Integer, Integer> sentenceMarks = new HashMap<>();
        private final Map<Integer, List<List<Integer>>> mentions = new HashMap<>();
        private final List<Window.Time> times = new ArrayList<>();

        Draft(List<String> parties) {
            this.parties = parties;
        }

        void add(int id) {
            ids.add(id);
        }

        void addParty(int id) {
            partyMarks.add(ids.size());
            ids.add(id);
        }

        void add(Item item, int sentence, Markers markers) {
            int position = ids.size();
            switch (item.type()) {
                case PIECE -> ids.add(item.id());
                case SENTENCE -> {
                    sentenceMarks.put(sentence, position);
                    ids.add(item.id());
                }
                case TIME -> {
                    times.add(new Window.Time(sentence, item.date(), position));
                    ids.add(item.id());
                }
                case PARTY -> {
                    int party = parties.indexOf(item.party());
                    if (party >= 0) {
                        mentions.computeIfAbsent(sentence, s -> empty())
                                .get(party)
                                .add(position);
                        ids.add(markers.party(party));
                    }
                }
            }
        }

        private List<List<Integer>> empty() {
            List<List<Integer>> none = new ArrayList<>();
            parties.forEach(p -> none.add(new ArrayList<>()));
            return none;
        }

        /** The window, cut off after a number of pieces with all the marks beyond. */
        Window window(int first, int last, int most) {
            int n = Math.min(most, ids.size());
            sentenceMarks.values().removeIf(p -> p >= n);
            mentions.values().forEach(of -> of.forEach(marks -> marks.removeIf(p -> p >= n)));
            times.removeIf(t -> t.mark() >= n);
            return new Window(
                    List.copyOf(ids.subList(0, n)),
                    parties,
                    List.copyOf(partyMarks),
                    first,
                    last,
                    sentenceMarks,
                    mentions,
                    times);
        }
    }

    /** Who takes part in a document: its mentions that stand for parties. */
    private record Cast(
            Map<Integer, List<Mention>> bySentence, Map<String, Double> weights, Map<String, Mention> names) {
        static Cast of(Reading reading) {
            Map<Integer, List<Mention>> bySentence = new HashMap<>();
            Map<String, Double> weights = new LinkedHashMap<>();
            Map<String, Mention> names = new HashMap<>();
            for (Mention mention : reading.mentions()) {
                List<String> codes = codes(mention);
                if (!codes.isEmpty()) {
                    bySentence
                            .computeIfAbsent(mention.sentence(), s -> new ArrayList<>())
                            .add(mention);
                }
                codes.forEach(code -> weights.merge(code, isPlace(mention) ? 0.5 : 1, Double::sum));
                if (codes.size() == 1 && isName(mention)) {
                    names.putIfAbsent(codes.get(0), mention);
                }
            }
            for (Mention mention : reading.mentions()) {
                if (participants(mention) <= 1) {
                    codes(mention).forEach(code -> names.putIfAbsent(code, mention));
                }
            }
            return new Cast(bySentence, weights, names);
        }

        static boolean isPlace(Mention mention) {
            return participants(mention) == 0 && mention.place() != null;
        }

        private static long participants(Mention mention) {
            return mention.participants().stream().filter(p -> p.code() != null).count();
        }

        private static boolean isName(Mention mention) {
            return mention.kind() == Mention.Kind.STATE
                    || mention.kind() == Mention.Kind.IGO
                    || mention.kind() == Mention.Kind.GROUP;
        }

        static List<String> codes(Mention mention) {
            List<String> codes = Participant.codes(mention.participants()).stream()
                    .limit(CODES_OF_A_MENTION)
                    .toList();
            String place = mention.place();
            return codes.isEmpty() && place != null ? List.of(place) : codes;
        }

        List<Mention> mentions(int sentence) {
            return bySentence.getOrDefault(sentence, List.of());
        }

        List<String> most(int n) {
            return weights.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(n)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        String name(Reading reading, String code) {
            Mention mention = names.get(code);
            return mention == null ? code : mention.span().of(reading.document().text());
        }
    }
}
