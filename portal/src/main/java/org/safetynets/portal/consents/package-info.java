/** Texts to sign, and what a person signed. */
@NullMarked
package org.safetynets.portal.consents;

import org.jspecify.annotations.NullMarked;
