/** Consents in MongoDB. */
@NullMarked
package org.safetynets.identity.consent.persistence;

import org.jspecify.annotations.NullMarked;
