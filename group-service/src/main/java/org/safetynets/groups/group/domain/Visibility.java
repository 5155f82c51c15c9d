package org.safetynets.groups.group.domain;

/** Who can come across a group. */
public enum Visibility {
    /** In the finder. */
    PUBLIC,
    /** Not in the finder; who knows its address may ask to join. */
    UNLISTED,
    /** Only who was invited may ask to join. */
    PRIVATE
}
