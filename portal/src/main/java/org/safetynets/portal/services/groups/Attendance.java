package org.safetynets.portal.services.groups;

import java.util.List;

/** The attendance of a meeting, as sent. */
public record Attendance(List<Attendee> entries) {}
