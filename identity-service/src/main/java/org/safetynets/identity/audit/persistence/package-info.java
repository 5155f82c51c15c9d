/** The audit in MongoDB. */
@NullMarked
package org.safetynets.identity.audit.persistence;

import org.jspecify.annotations.NullMarked;
