/** The replica of organizations in MongoDB. */
@NullMarked
package org.safetynets.training.organization.persistence;

import org.jspecify.annotations.NullMarked;
