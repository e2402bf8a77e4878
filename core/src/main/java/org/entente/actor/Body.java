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
 */
record Body(
        int first,
        int next,
        int anchor,
        List<Owner> owners,
        @Nullable Sector sector,
        boolean proper) {}
