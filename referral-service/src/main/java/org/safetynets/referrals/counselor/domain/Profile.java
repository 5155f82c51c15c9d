package org.safetynets.referrals.counselor.domain;

import java.util.Optional;
import java.util.Set;

/**
 * What a counselor wants others to know of them.
 *
 * @param name as they work under it
 * @param practice where they work; equal to the name when they work alone
 * @param languages in which they counsel, for example {@code es}
 * @param online whether they see people online
 * @param town where they see people in person
 * @param website where they can be reached
 * @param listed whether partners find them in the directory
 */
public record Profile(
        String name,
        String practice,
        Set<Specialty> specialties,
        Set<String> languages,
        boolean online,
        Optional<Town> town,
        Optional<String> website,
        boolean listed) {

    public Profile {
        specialties = Set.copyOf(specialties);
        languages = Set.copyOf(languages);
    }
}
