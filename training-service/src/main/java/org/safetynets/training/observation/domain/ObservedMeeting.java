package org.safetynets.training.observation.domain;

import java.time.LocalDate;
import java.util.UUID;

/** The meeting in which somebody was observed. */
public record ObservedMeeting(UUID id, MeetingKind kind, LocalDate heldOn) {}
