/** External evidence in MongoDB. */
@NullMarked
package org.safetynets.training.external.persistence;

import org.jspecify.annotations.NullMarked;
