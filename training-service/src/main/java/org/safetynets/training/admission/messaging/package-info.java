/** What others learn of who was admitted. */
@NullMarked
package org.safetynets.training.admission.messaging;

import org.jspecify.annotations.NullMarked;
