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

    /** Both, the certification first: it is the reason people can act on. */
    GatePolicy MAY_MEET =
            (purpose, gate, day) ->
                    FACILITATOR_IS_CERTIFIED.decide(purpose, gate, day) instanceof Refused refused
                            ? refused
                            : ORGANIZATION_IS_ACTIVE.decide(purpose, gate, day);

    /** What a group needs on the day it opens. */
    GatePolicy MAY_OPEN =
            (purpose, gate, day) ->
                    MAY_MEET.decide(purpose, gate, day) instanceof Refused refused
                            ? refused
                            : IS_NOT_IN_GRACE.decide(purpose, gate, day);
}
