package org.safetynets.benchmarks.report;

/**
 * One measured value of one round.
 *
 * @param scenario the case, for example {@code 10-writers}
 * @param subject who did the work, for example {@code ours}
 * @param metric what was measured, its unit at the end of the name
 * @param load1 the machine's load average over the minute before
 */
public record Sample(String scenario, String subject, String metric, double value, double load1) {}
