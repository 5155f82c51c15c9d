package org.safetynets.portal.services.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group that would pause, and what would prevent it. */
public record Pause(
        UUID groupId,
        String name,
        String purpose,
        LocalDate pausesOn,
        @Nullable Instant firstLost,
        List<UUID> restsOn,
        List<Renewing> renewals,
        List<Backup> backups) {

    /**
     * What is left of a renewal.
     *
     * @param left null when the standard knows no renewal
     */
    public record Renewing(
            UUID personId, String standard, LocalDate through, @Nullable List<Left> left) {}

    /** One requirement that is not met yet. */
    public record Left(String code, String titleEn, String titleEs, long have, long need) {

        public String title(String language) {
            return language.equals("es") ? titleEs : titleEn;
        }
    }

    /** Somebody else who is or could be certified. */
    public record Backup(UUID personId, String kind, @Nullable LocalDate through) {}
}
