package org.safetynets.training.forecast.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.forecast.domain.Backup;
import org.safetynets.training.forecast.domain.Forecast;
import org.safetynets.training.forecast.domain.RenewalLeft;

/**
 * A group that would pause, over HTTP.
 *
 * @param pausesOn the first day without anybody certified, as the organization counts days
 * @param firstLost the first meeting that would not take place
 * @param restsOn who is certified on the last covered day
 */
public record ForecastView(
        UUID groupId,
        String name,
        String purpose,
        LocalDate pausesOn,
        @Nullable Instant firstLost,
        List<UUID> restsOn,
        List<RenewalView> renewals,
        List<BackupView> backups) {

    /**
     * What is left of somebody's renewal.
     *
     * @param left null when the standard knows no renewal
     */
    public record RenewalView(
            UUID personId, String standard, LocalDate through, @Nullable List<LeftView> left) {

        static RenewalView of(RenewalLeft it) {
            var left = it.left();
            return new RenewalView(
                    it.person().value(),
                    it.standard(),
                    it.through(),
                    left == null ? null : left.stream().map(LeftView::of).toList());
        }
    }

    /** One requirement that is not met yet. */
    public record LeftView(String code, String titleEn, String titleEs, long have, long need) {

        static LeftView of(Progress it) {
            return new LeftView(
                    it.code(), it.title().en(), it.title().in("es"), it.have(), it.need());
        }
    }

    /** Somebody else who is or could be certified. */
    public record BackupView(UUID personId, Backup.Kind kind, @Nullable LocalDate through) {

        static BackupView of(Backup it) {
            return new BackupView(it.person().value(), it.kind(), it.through());
        }
    }

    static ForecastView of(Forecast it) {
        return new ForecastView(
                it.group().id(),
                it.group().name(),
                it.group().purpose(),
                it.outlook().pausesOn(),
                it.firstLost(),
                it.outlook().restsOn().stream().map(PersonId::value).sorted().toList(),
                it.renewals().stream().map(RenewalView::of).toList(),
                it.backups().stream().map(BackupView::of).toList());
    }
}
