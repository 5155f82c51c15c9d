/** Places in the status lists and signing keys in MongoDB. */
@NullMarked
package org.safetynets.training.credential.persistence;

import org.jspecify.annotations.NullMarked;
