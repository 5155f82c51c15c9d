package org.safetynets.training.credential.domain;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.shared.domain.Moment;

/** What must be true of an authentic credential for it to count. */
@FunctionalInterface
public interface ValidityPolicy {

    /**
     * What the credential says of its own time.
     *
     * @param from its first instant
     * @param until the first instant after it
     */
    record Validity(Instant from, Instant until) {}

    Optional<Flaw> decide(Validity validity, Certification certification, Moment now);

    ValidityPolicy IS_NOT_REVOKED =
            (validity, certification, now) ->
                    switch (certification.statusOn(now)) {
                        case REVOKED -> Optional.of(Flaw.REVOKED);
                        case ACTIVE, SUSPENDED, EXPIRED -> Optional.empty();
                    };

    ValidityPolicy HAS_BEGUN =
            (validity, certification, now) ->
                    now.at().isBefore(validity.from())
                            ? Optional.of(Flaw.NOT_YET_VALID)
                            : Optional.empty();

    /** By the credential and by the certification: a time zone may have changed in between. */
    ValidityPolicy HAS_NOT_ENDED =
            (validity, certification, now) ->
                    switch (certification.statusOn(now)) {
                        case EXPIRED -> Optional.of(Flaw.EXPIRED);
                        case ACTIVE, SUSPENDED, REVOKED ->
                                now.at().isBefore(validity.until())
                                        ? Optional.empty()
                                        : Optional.of(Flaw.EXPIRED);
                    };

    ValidityPolicy IS_NOT_SUSPENDED =
            (validity, certification, now) ->
                    switch (certification.statusOn(now)) {
                        case SUSPENDED -> Optional.of(Flaw.SUSPENDED);
                        case ACTIVE, EXPIRED, REVOKED -> Optional.empty();
                    };

    /** The gravest first. */
    ValidityPolicy COUNTS =
            IS_NOT_REVOKED.then(HAS_BEGUN).then(HAS_NOT_ENDED).then(IS_NOT_SUSPENDED);

    private ValidityPolicy then(ValidityPolicy next) {
        return (validity, certification, now) ->
                decide(validity, certification, now)
                        .or(() -> next.decide(validity, certification, now));
    }
}
