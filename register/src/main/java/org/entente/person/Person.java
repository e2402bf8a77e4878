package org.entente.person;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody with a name.
 *
 * @param name the fullest in the texts
 * @param code state or organisation
 * @param aliases other spellings
 * @param roles the latest first; empty when no text gives a post
 * @param appearances all, with and without a post
 */
public record Person(String name, String code, List<String> aliases, List<Role> roles, List<Appearance> appearances) {
    public Person {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        appearances = List.copyOf(appearances);
    }

    /** Every spelling of the name. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
