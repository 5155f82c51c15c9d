package org.safetynets.referrals.counselor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.counselor.domain.Profile;
import org.safetynets.referrals.counselor.domain.Specialty;

/**
 * What a counselor wants others to know of them.
 *
 * @param town where they see people in person
 * @param website https, where they can be reached
 * @param listed whether partners find them in the directory
 */
record ProfileJson(
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 120) String practice,
        @NotNull Set<@NotNull Specialty> specialties,
        @NotEmpty @Size(max = 10) Set<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        boolean online,
        @Valid @Nullable TownJson town,
        @Size(max = 200) @Pattern(regexp = "https://[^\\s<>\"']+") @Nullable String website,
        boolean listed) {

    Profile profile() {
        return new Profile(
                name.strip(),
                practice.strip(),
                specialties,
                languages,
                online,
                Optional.ofNullable(town).map(TownJson::town),
                Optional.ofNullable(website),
                listed);
    }

    static ProfileJson of(Profile it) {
        return new ProfileJson(
                it.name(),
                it.practice(),
                new TreeSet<>(it.specialties()),
                new TreeSet<>(it.languages()),
                it.online(),
                it.town().map(TownJson::of).orElse(null),
                it.website().orElse(null),
                it.listed());
    }
}
