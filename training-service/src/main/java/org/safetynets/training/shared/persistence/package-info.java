/** What every store of this service needs. */
@NullMarked
package org.safetynets.training.shared.persistence;

import org.jspecify.annotations.NullMarked;
