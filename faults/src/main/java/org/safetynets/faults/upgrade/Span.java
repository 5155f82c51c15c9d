package org.safetynets.faults.upgrade;

/** The revisions between which an upgrade lies. */
record Span(String from, String to) {}
