package org.safetynets.groups.staff;

import java.time.Duration;
import org.safetynets.platform.persistence.Leases;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks again for the names that identity-service did not give when a role was given, in one
 * instance at a time: who has no name cannot be named by whoever reports something.
 */
@Component
class NamingStaff {

    private static final Duration TERM = Duration.ofMinutes(9);
    private static final int BATCH = 100;

    private final Staff staff;
    private final StaffNames names;
    private final Leases leases;

    NamingStaff(Staff staff, StaffNames names, Leases leases) {
        this.staff = staff;
        this.names = names;
        this.leases = leases;
    }

    @Scheduled(
            initialDelayString = "${nets.staff.names-every:PT10M}",
            fixedDelayString = "${nets.staff.names-every:PT10M}")
    void again() {
        if (leases.acquire("naming-staff", TERM).isPresent()) {
            staff.nameless(BATCH)
                    .forEach(it -> names.of(it).ifPresent(name -> staff.name(it, name)));
        }
    }
}
