package org.safetynets.portal.services.groups;

import org.jspecify.annotations.Nullable;

/** What a group is for. */
public record Purpose(
        String code, String name, @Nullable Object needs, @Nullable Object outcomes) {}
