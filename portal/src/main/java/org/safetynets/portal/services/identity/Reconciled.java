package org.safetynets.portal.services.identity;

/** What a comparison with the sign-in server found and repaired. */
public record Reconciled(int checked, int repaired, int failed) {}
