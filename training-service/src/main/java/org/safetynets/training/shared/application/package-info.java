/** What use cases share. */
@NullMarked
package org.safetynets.training.shared.application;

import org.jspecify.annotations.NullMarked;
