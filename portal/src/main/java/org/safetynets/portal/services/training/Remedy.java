package org.safetynets.portal.services.training;

import java.time.LocalDate;
import java.util.UUID;

/** What is asked of a facilitator after a severe incident, and until when. */
public record Remedy(
        UUID remedyId, String requirement, LocalDate until, String reason, String state) {}
