/**
 * Traces by OpenTelemetry that hold nothing about a person: ids made for the trace, names of routes
 * and events, and how it ended.
 */
@NullMarked
package org.safetynets.tracing;

import org.jspecify.annotations.NullMarked;
