package org.safetynets.stack.parts;

/** A replica set, without a database's name. */
public record MongodbAddress(String uri) {}
