package org.safetynets.training.forecast.domain;

import java.time.LocalDate;
import org.safetynets.platform.kernel.PersonId;

/** Days on which somebody is certified to lead a group of the purpose, both ends included. */
public record Span(PersonId person, LocalDate from, LocalDate through) {

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }
}
