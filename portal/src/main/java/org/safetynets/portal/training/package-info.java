/** A person's own training and certifications. */
@NullMarked
package org.safetynets.portal.training;

import org.jspecify.annotations.NullMarked;
