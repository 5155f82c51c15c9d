package org.safetynets.training.session.domain;

import org.safetynets.platform.kernel.Refusal;

/** Attendance of this session is recorded, so it was as it was. */
public record AttendanceRecorded() implements Refusal {}
