/** Use cases of external evidence. */
@NullMarked
package org.safetynets.training.external.application;

import org.jspecify.annotations.NullMarked;
