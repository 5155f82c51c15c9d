package org.safetynets.training.session.domain;

import org.safetynets.platform.kernel.PersonId;

/** Whether one person came to one session. */
public record Attended(PersonId person, Attendance attendance) {}
