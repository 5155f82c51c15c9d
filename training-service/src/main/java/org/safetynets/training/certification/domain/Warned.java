package org.safetynets.training.certification.domain;

/** A certification whose holder is told that it ends in so many days, or fewer. */
public record Warned(Certification certification, int days) {}
