/** Keeping texts, signing and withdrawing. */
@NullMarked
package org.safetynets.identity.consent.application;

import org.jspecify.annotations.NullMarked;
