package org.safetynets.referrals.referral.groups;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.referral.domain.Attendance;
import org.safetynets.referrals.referral.domain.AttendanceBand;
import org.safetynets.referrals.referral.domain.AttendanceWindow;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.springframework.stereotype.Component;

/** Attendance as group-service tells it; that of made-up partners is made up. */
@Component
class GroupsAttendance implements Attendance {

    private final Groups groups;

    GroupsAttendance(Groups groups) {
        this.groups = groups;
    }

    /** What is asked. */
    record Question(UUID organizationId, List<Wanted> wanted) {}

    /** Of one person. */
    record Wanted(UUID personId, Instant from, Instant before) {}

    /** In the order of the question. */
    record Answer(List<String> bands) {}

    @Override
    public Map<ReferralId, AttendanceBand> of(List<AttendanceWindow> windows, Occasion occasion) {
        var bands = new HashMap<ReferralId, AttendanceBand>();
        windows.stream()
                .collect(groupingBy(AttendanceWindow::organization))
                .forEach((organization, some) -> bands.putAll(of(organization, some, occasion)));
        return bands;
    }

    private Map<ReferralId, AttendanceBand> of(
            OrganizationId organization, List<AttendanceWindow> windows, Occasion occasion) {
        var bands = new HashMap<ReferralId, AttendanceBand>();
        if (Sandbox.is(organization)) {
            windows.forEach(it -> bands.put(it.referral(), AttendanceBand.MOST));
            return bands;
        }
        var wanted =
                windows.stream()
                        .map(it -> new Wanted(it.partner().value(), it.from(), it.before()))
                        .toList();
        var told =
                groups.ask(
                                "/internal/attendance",
                                new Question(organization.value(), wanted),
                                reason(occasion),
                                Answer.class)
                        .map(Answer::bands)
                        .filter(it -> it.size() == windows.size())
                        .orElse(List.of());
        for (var i = 0; i < told.size(); i++) {
            var referral = windows.get(i).referral();
            band(told.get(i)).forEach(it -> bands.put(referral, it));
        }
        return bands;
    }

    private static String reason(Occasion occasion) {
        return occasion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** None for a word we do not know. */
    private static List<AttendanceBand> band(String word) {
        return Arrays.stream(AttendanceBand.values())
                .filter(it -> it.name().equalsIgnoreCase(word))
                .toList();
    }
}
