/** Exports in MongoDB. */
@NullMarked
package org.safetynets.identity.export.persistence;

import org.jspecify.annotations.NullMarked;
