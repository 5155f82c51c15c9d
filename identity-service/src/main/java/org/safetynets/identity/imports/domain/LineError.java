package org.safetynets.identity.imports.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line.
 *
 * @param line as an editor counts, from 1
 * @param column name of the column; null when it is about the whole line
 * @param message in words for who made the file; it never repeats what the cell says
 */
public record LineError(long line, @Nullable String column, String message) {}
