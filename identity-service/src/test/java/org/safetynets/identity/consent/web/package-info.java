/** Giving consent and taking it back. */
@NullMarked
package org.safetynets.identity.consent.web;

import org.jspecify.annotations.NullMarked;
