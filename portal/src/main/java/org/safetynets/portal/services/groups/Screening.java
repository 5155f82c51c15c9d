package org.safetynets.portal.services.groups;

import java.util.Map;

/** Coded answers only; nothing is written in free text. */
public record Screening(Map<String, Object> answers) {}
