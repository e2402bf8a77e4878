package org.entente.actor;

import java.util.List;
import org.entente.actor.Owners.Owner;
import org.jspecify.annotations.Nullable;

/**
 * A body as a phrase names it: "Ministry of Defence of Azerbaijan", "fishing boats".
 *
 * @param next the token after the phrase with its complements
 * @param anchor the noun of the body
 * @param owners states of the complements
 * @param proper it is a name: its words have capitals
 * @param station the state to which it is sent, as the Azerbaijan of "Embassy of Korea in Azerbaijan"
 */
record Body(
        int first,
        int next,
        int anchor,
        List<Owner> owners,
        @Nullable Sector sector,
        boolean proper,
        @Nullable String station) {}
