/** Following severe incidents. */
@NullMarked
package org.safetynets.training.incident.application;

import org.jspecify.annotations.NullMarked;
