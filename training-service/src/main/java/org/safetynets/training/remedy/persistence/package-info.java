/** Remedies in MongoDB, their reasons sealed. */
@NullMarked
package org.safetynets.training.remedy.persistence;

import org.jspecify.annotations.NullMarked;
