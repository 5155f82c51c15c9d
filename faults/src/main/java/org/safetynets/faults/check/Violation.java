package org.safetynets.faults.check;

/** A promise that was broken, and how. */
public record Violation(Kind kind, String how) {}
