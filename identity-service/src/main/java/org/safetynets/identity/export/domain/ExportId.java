package org.safetynets.identity.export.domain;

import java.util.UUID;

/** Id of one export. */
public record ExportId(UUID value) {}
