package org.safetynets.training.flag.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.flag.domain.Flag;
import org.safetynets.training.flag.domain.FlagResult;
import org.safetynets.training.flag.domain.FlagState;
import org.safetynets.training.flag.domain.Flags;
import org.safetynets.training.supervision.application.ActingToday;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who supervises a facilitator today moves the conversation on; to all others there is none. */
@Service
public class TalkingAboutFlags {

    private final Flags flags;
    private final ActingToday acting;
    private final Clock clock;

    public TalkingAboutFlags(Flags flags, ActingToday acting, Clock clock) {
        this.flags = flags;
        this.acting = acting;
        this.clock = clock;
    }

    /** The open flags of everybody for whom the person acts today. */
    public List<Flag> seenBy(OrganizationId organization, PersonId supervisor) {
        return flags.openOf(organization, acting.facilitatorsOf(organization, supervisor));
    }

    @Transactional
    public Optional<FlagResult> move(
            OrganizationId organization,
            PersonId by,
            UUID id,
            FlagState to,
            @Nullable String note) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return flags.find(organization, id)
                .filter(it -> acting.supervises(organization, by, it.facilitator()))
                .map(it -> it.move(to, note, now))
                .map(this::kept);
    }

    private FlagResult kept(FlagResult result) {
        if (result instanceof FlagResult.Changed(var flag)) {
            flags.save(flag);
        }
        return result;
    }
}
