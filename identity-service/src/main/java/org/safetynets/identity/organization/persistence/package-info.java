/** Organizations in MongoDB. */
@NullMarked
package org.safetynets.identity.organization.persistence;

import org.jspecify.annotations.NullMarked;
