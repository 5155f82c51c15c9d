package org.safetynets.training.enrolment.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of recording evidence. */
public sealed interface RecordingResult {

    record Recorded(Enrolment enrolment) implements RecordingResult {}

    record Refused(Refusal reason) implements RecordingResult {}
}
