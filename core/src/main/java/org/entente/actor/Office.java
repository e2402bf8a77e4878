package org.entente.actor;

import java.util.List;
import org.entente.actor.Owners.Owner;
import org.jspecify.annotations.Nullable;

/**
 * An office as a phrase names it: "Deputy Foreign Minister", "Secretary of the Security Council of Russia".
 *
 * @param next the token after the phrase with its complements
 * @param text the office without states
 * @param anchor the noun of the office
 * @param entry what the dictionary knows about the noun
 * @param key the office for comparison, see {@link Offices#key}
 * @param owners states and bodies of the complements: "of Azerbaijan"
 * @param org the body before or after the noun
 * @param sector as noun, portfolio and body tell, null when they do not
 * @param station the state to which it is sent, as the Azerbaijan of "Embassy of Korea in Azerbaijan"
 */
record Office(
        int first,
        int next,
        int anchor,
        String text,
        Entry entry,
        String key,
        List<Owner> owners,
        @Nullable String org,
        @Nullable Sector sector,
        @Nullable String station) {
    boolean isPlural() {
        return entry.type() == EntryType.POSTS;
    }
}
