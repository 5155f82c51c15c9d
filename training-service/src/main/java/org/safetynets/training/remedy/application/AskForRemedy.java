package org.safetynets.training.remedy.application;

import java.time.LocalDate;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** A supervisor asks a facilitator to show something again. */
public record AskForRemedy(
        OrganizationId organization,
        PersonId facilitator,
        UUID incident,
        String requirement,
        LocalDate until,
        String reason,
        PersonId by) {}
