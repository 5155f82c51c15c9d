/** Giving consent and taking it back. */
@NullMarked
package org.safetynets.identity.consent.domain;

import org.jspecify.annotations.NullMarked;
