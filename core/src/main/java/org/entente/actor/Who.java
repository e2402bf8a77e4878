package org.entente.actor;

import org.jspecify.annotations.Nullable;

/**
 * A participant while it is being read: everything may still be unknown.
 *
 * @param core the bare office in lower case ("foreign minister"), by which later mentions find it
 */
record Who(
        @Nullable String code,
        @Nullable String name,
        @Nullable String post,
        @Nullable String org,
        @Nullable Sector sector,
        @Nullable String core) {
    static Who state(String code) {
        return new Who(code, null, null, null, null, null);
    }

    Who withCode(@Nullable String newCode) {
        return new Who(newCode, name, post, org, sector, core);
    }

    Who withName(@Nullable String newName) {
        return new Who(code, newName, post, org, sector, core);
    }

    Who withSector(@Nullable Sector newSector) {
        return new Who(code, name, post, org, newSector, core);
    }

    /** The bare state. */
    Who withoutPerson() {
        return new Who(code, null, null, null, null, null);
    }

    boolean isEmpty() {
        return code == null && name == null && org == null;
    }

    Participant participant() {
        return new Participant(code, name, post, org, sector);
    }
}
