package org.safetynets.training.certification.domain;

import java.time.LocalDate;

/** First and last day of a certification, both covered, as the organization counts days. */
public record Term(LocalDate from, LocalDate through) {

    static Term starting(LocalDate from, int months) {
        return new Term(from, from.plusMonths(months).minusDays(1));
    }

    public boolean isOverOn(LocalDate day) {
        return day.isAfter(through);
    }
}
