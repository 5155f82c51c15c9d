package org.safetynets.groups.group.domain;

import java.time.LocalDate;
import org.safetynets.groups.purpose.domain.PurposeCode;

/** What must hold on a day on which a group meets. */
public interface GatePolicy {

    Verdict decide(PurposeCode purpose, Gate gate, LocalDate day);

    /** Certified or closed: one of its facilitators is certified for its purpose that day. */
    GatePolicy FACILITATOR_IS_CERTIFIED =
            (purpose, gate, day) ->
                    gate.coverage().through(day).isPresent()
                            ? new Allowed()
                            : new Refused(new NotCurrentlyCertified(purpose.value(), day));

    /** In the grace of a certification what is open carries on, and nothing begins. */
    GatePolicy IS_NOT_IN_GRACE =
            (purpose, gate, day) ->
                    gate.coverage().opensOn(day)
                            ? new Allowed()
                            : new Refused(new OnlyInGrace(purpose.value(), day));

    GatePolicy ORGANIZATION_IS_ACTIVE =
            (purpose, gate, day) ->
                    gate.organizationActive()
                            ? new Allowed()
                            : new Refused(new OrganizationSuspended());

    GatePolicy SOMEBODY_IS_ON_CALL =
            (purpose, gate, day) ->
                    gate.somebodyOnCall() ? new Allowed() : new Refused(new NobodyOnCall());

    /** Both, the certification first: it is the reason people can act on. */
    GatePolicy MAY_MEET = both(FACILITATOR_IS_CERTIFIED, ORGANIZATION_IS_ACTIVE);

    /** What a group needs on the day it opens: also somebody to call when something happens. */
    GatePolicy MAY_OPEN = both(both(MAY_MEET, IS_NOT_IN_GRACE), SOMEBODY_IS_ON_CALL);

    private static GatePolicy both(GatePolicy first, GatePolicy second) {
        return (purpose, gate, day) ->
                first.decide(purpose, gate, day) instanceof Refused refused
                        ? refused
                        : second.decide(purpose, gate, day);
    }
}
