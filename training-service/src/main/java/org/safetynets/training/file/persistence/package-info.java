/** Files in MongoDB: what is known of them in a collection, their bytes in GridFS. */
@NullMarked
package org.safetynets.training.file.persistence;

import org.jspecify.annotations.NullMarked;
