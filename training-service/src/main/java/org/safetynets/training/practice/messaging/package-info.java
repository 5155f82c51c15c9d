/** Groups and meetings as group-service publishes them. */
@NullMarked
package org.safetynets.training.practice.messaging;

import org.jspecify.annotations.NullMarked;
