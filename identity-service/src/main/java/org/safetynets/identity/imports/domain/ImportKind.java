package org.safetynets.identity.imports.domain;

/** What the lines of a file are. */
public enum ImportKind {
    ORGANIZATIONS,
    PEOPLE
}
