package org.safetynets.training.verification;

import org.jspecify.annotations.Nullable;
import org.safetynets.training.credential.domain.Flaw;

/**
 * What came of checking a credential.
 *
 * @param counts whether it counts now
 * @param flaw why not; null when it counts
 * @param certificate what it stands for; null unless its signature is ours
 */
record CheckedCredential(boolean counts, @Nullable Flaw flaw, @Nullable Verified certificate) {}
