/** What others learn of external evidence. */
@NullMarked
package org.safetynets.training.external.messaging;

import org.jspecify.annotations.NullMarked;
