/** The few words all features of this service speak. */
@NullMarked
package org.safetynets.training.shared.domain;

import org.jspecify.annotations.NullMarked;
