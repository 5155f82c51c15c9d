package org.safetynets.training.credential.application;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.credential.domain.Checked;
import org.safetynets.training.credential.domain.Flaw;
import org.safetynets.training.credential.domain.ValidityPolicy;
import org.safetynets.training.credential.domain.ValidityPolicy.Validity;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;

/** Says of a given credential whether it counts now, and exactly why not. */
@Service
public class CheckingCredentials {

    private final ReadingCredentials reading;
    private final Addresses addresses;
    private final Certifications certifications;
    private final OrganizationClock clock;

    public CheckingCredentials(
            ReadingCredentials reading,
            Addresses addresses,
            Certifications certifications,
            OrganizationClock clock) {
        this.reading = reading;
        this.addresses = addresses;
        this.certifications = certifications;
        this.clock = clock;
    }

    /** Checks a VC-JWT as somebody pasted or uploaded it. */
    public Checked check(String text) {
        return switch (reading.read(text)) {
            case Reading.Rejected(var flaw) -> Checked.refused(flaw);
            case Reading.Authentic(var content) ->
                    certification(content)
                            .map(it -> judge(content, it))
                            .orElseGet(() -> Checked.refused(Flaw.NOT_OURS));
        };
    }

    private Optional<Certification> certification(Map<String, Object> content) {
        return content.get("type") instanceof List<?> types
                        && types.contains("OpenBadgeCredential")
                        && content.get("id") instanceof String id
                ? addresses.codeOf(id).flatMap(certifications::withCode)
                : Optional.empty();
    }

    private Checked judge(Map<String, Object> content, Certification it) {
        var now = clock.now(it.holder().organization());
        return validity(content)
                .map(
                        validity ->
                                ValidityPolicy.COUNTS
                                        .decide(validity, it, now)
                                        .<Checked>map(
                                                flaw -> new Checked.Refused(flaw, Optional.of(it)))
                                        .orElseGet(() -> new Checked.Counts(it)))
                .orElseGet(() -> Checked.refused(Flaw.MALFORMED));
    }

    private static Optional<Validity> validity(Map<String, Object> content) {
        if (content.get("validFrom") instanceof String from
                && content.get("validUntil") instanceof String until) {
            try {
                return Optional.of(new Validity(Instant.parse(from), Instant.parse(until)));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
