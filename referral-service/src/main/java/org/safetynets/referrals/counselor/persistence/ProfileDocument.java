package org.safetynets.referrals.counselor.persistence;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.counselor.domain.Profile;
import org.safetynets.referrals.counselor.domain.Specialty;
import org.safetynets.referrals.counselor.domain.Town;
import org.springframework.data.mongodb.core.geo.GeoJsonPoint;

/** A profile as it is stored; it is meant for others to read. */
record ProfileDocument(
        String name,
        String practice,
        Set<Specialty> specialties,
        Set<String> languages,
        boolean online,
        @Nullable TownDocument town,
        @Nullable String website,
        boolean listed) {

    /** A town with its position for looking near it. */
    record TownDocument(String name, String country, GeoJsonPoint position) {

        static TownDocument of(Town town) {
            var position = new GeoJsonPoint(town.longitude(), town.latitude());
            return new TownDocument(town.name(), town.country(), position);
        }

        Town restore() {
            return new Town(name, country, position.getY(), position.getX());
        }
    }

    static ProfileDocument of(Profile profile) {
        return new ProfileDocument(
                profile.name(),
                profile.practice(),
                profile.specialties(),
                profile.languages(),
                profile.online(),
                profile.town().map(TownDocument::of).orElse(null),
                profile.website().orElse(null),
                profile.listed());
    }

    Profile restore() {
        return new Profile(
                name,
                practice,
                specialties,
                languages,
                online,
                Optional.ofNullable(town).map(TownDocument::restore),
                Optional.ofNullable(website),
                listed);
    }
}
