package org.entente.event;

import java.util.List;
import org.entente.actor.Mention;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds where a triggered event happens: a place under "in", "at" or "near". */
final class PlaceFinder {
    private static final List<String> LOCATING = List.of("in", "at", "near", "off", "inside", "outside", "over", "on");

    private final String text;
    private final Scene scene;

    PlaceFinder(String text, Scene scene) {
        this.text = text;
        this.scene = scene;
    }

    Event.@Nullable Place find(int trigger, int carrier) {
        Event.Place place = under(trigger);
        return place == null && carrier >= 0 ? under(carrier) : place;
    }

    private Event.@Nullable Place under(int trigger) {
        for (String preposition : LOCATING) {
            for (int token : scene.tree().prepositional(trigger, preposition)) {
                Event.Place place = at(token);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    /** The place that the mention at a token names, or null. */
    Event.@Nullable Place at(int token) {
        Mention mention = scene.mentionAt(token);
        if (mention == null) {
            return null;
        }
        boolean located = mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.STATE;
        if (!located) {
            return null;
        }
        String name = new Span(mention.span().start(), mention.span().end()).of(text);
        String country = mention.place();
        return new Event.Place(isCountryName(mention) ? null : name, country);
    }

    private static boolean isCountryName(Mention mention) {
        return mention.kind() == Mention.Kind.STATE;
    }
}
