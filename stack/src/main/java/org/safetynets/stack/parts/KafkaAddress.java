package org.safetynets.stack.parts;

/** Comma-separated host:port. */
public record KafkaAddress(String bootstrapServers) {}
