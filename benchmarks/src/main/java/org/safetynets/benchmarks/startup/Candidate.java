package org.safetynets.benchmarks.startup;

import org.safetynets.stack.process.Launch;

/** A service that is started again and again. */
record Candidate(String scenario, String subject, Launch launch) {}
