package org.entente.event;

import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.actor.Sector;
import org.entente.language.Token;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the sentence says that an event happens: the place, or the seat of a body, that hangs by a preposition on the
 * trigger, on the verb that carries it, or on a person who takes part.
 */
final class PlaceFinder {
    private static final Set<String> LOCATING = Set.of("in", "at", "near", "inside", "outside", "off");
    /** Prepositions that locate on what is no state: "on the peninsula", but not "sanctions on Iran". */
    private static final Set<String> ON = Set.of("on", "over", "around");
    /** Nouns that only say what the place of their name is: "in the southern city of Arequipa". */
    private static final Set<String> SORTS = Set.of(
            "city",
            "town",
            "capital",
            "village",
            "port",
            "province",
            "region",
            "state",
            "island",
            "district",
            "resort",
            "suburb",
            "outskirt",
            "waters",
            "coast",
            "airport",
            "base",
            "east",
            "west",
            "north",
            "south");

    private static final int REACH = 8;
    private static final int BEFORE = 4;

    private final String text;
    private final Scene scene;
    private final Tree tree;

    PlaceFinder(String text, Scene scene) {
        this.text = text;
        this.scene = scene;
        this.tree = scene.tree();
    }

    /** @param journey whether "to" locates it too, and a town that is the object: "visited Cusco" */
    Event.@Nullable Place find(int trigger, int carrier, boolean journey) {
        Event.Place best = null;
        int nearest = REACH;
        for (Mention mention : scene.mentions()) {
            Event.Place place = isLocated(mention) || (journey && isGoal(mention)) ? at(mention) : null;
            int steps = place == null ? REACH : steps(mention.head(), trigger, carrier);
            if (place != null && steps < nearest) {
                nearest = steps;
                best = place;
            }
        }
        return best;
    }

    /** How far the trigger or its carrier is above the place; {@code REACH} when something else lies between. */
    private int steps(int from, int trigger, int carrier) {
        int above = governor(trigger);
        int i = from;
        for (int steps = 0; i >= 0 && steps < REACH; steps++) {
            if (i == trigger || i == carrier) {
                return steps;
            }
            if (i == above && i != from) {
                return steps + 1;
            }
            if (i != from && !isTransparent(i) && !(above >= 0 && isComplement(i))) {
                return REACH;
            }
            i = tree.token(i).head();
        }
        return REACH;
    }

    /** The verb of which a noun trigger is object or subject. */
    private int governor(int trigger) {
        return tree.token(trigger).isVerb() ? -1 : tree.governingVerb(trigger);
    }

    /** Whether a place below the token is also the place of what is above it: persons and sorts of places. */
    private boolean isTransparent(int i) {
        Mention mention = scene.mentionAt(i);
        if (mention != null) {
            return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.PLACE;
        }
        return SORTS.contains(tree.token(i).lemma()) || isTime(i);
    }

    private boolean isTime(int i) {
        return scene.times().stream().anyMatch(t -> t.first() <= i && i <= t.last());
    }

    /** The verb of "is to resume in Quito", through which a noun is placed. */
    private boolean isComplement(int i) {
        return tree.token(i).isVerb() && tree.token(i).relation().equals("xcomp");
    }

    private boolean isGoal(Mention mention) {
        boolean object = tree.token(mention.head()).relation().equals("obj");
        return mention.kind() == Mention.Kind.PLACE
                && (object || preposition(mention).equals("to"));
    }

    private boolean isLocated(Mention mention) {
        String preposition = preposition(mention);
        return LOCATING.contains(preposition) || (mention.kind() == Mention.Kind.PLACE && ON.contains(preposition));
    }

    /** The preposition by which the phrase of a mention hangs; empty when there is none. */
    private String preposition(Mention mention) {
        for (int child : tree.sentence().children(mention.head(), "case")) {
            if (child < mention.head()) {
                return sortOf(mention, tree.word(child));
            }
        }
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - BEFORE); i--) {
            Token token = tree.token(i);
            if (token.tag().equals("IN") || token.tag().equals("TO")) {
                return tree.word(i);
            }
            if (!token.tag().equals("DT") && !token.tag().startsWith("JJ")) {
                break;
            }
        }
        return "";
    }

    /** The preposition before "the city of" for a place under "of". */
    private String sortOf(Mention mention, String preposition) {
        int head = tree.token(mention.head()).head();
        if (!preposition.equals("of")
                || head < 0
                || !SORTS.contains(tree.token(head).lemma())) {
            return preposition;
        }
        for (int child : tree.sentence().children(head, "case")) {
            return tree.word(child);
        }
        return preposition;
    }

    private Event.@Nullable Place at(Mention mention) {
        String name = new Span(mention.span().start(), mention.span().end()).of(text);
        return switch (mention.kind()) {
            case PLACE -> new Event.Place(name, mention.place());
            case STATE -> new Event.Place(null, mention.place());
            case BODY -> seat(mention, name);
            default -> null;
        };
    }

    /** A body of a state sits at home, its missions abroad excepted. */
    private static Event.@Nullable Place seat(Mention mention, String name) {
        if (mention.participants().size() != 1) {
            return null;
        }
        Participant body = mention.participants().get(0);
        boolean home = body.code() != null
                && body.sector() != Sector.DIP
                && body.sector() != Sector.IGO
                && body.sector() != Sector.REB;
        return home ? new Event.Place(name, body.code()) : null;
    }
}
