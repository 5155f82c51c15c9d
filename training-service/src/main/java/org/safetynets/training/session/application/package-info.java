/** Use cases of sessions and attendance. */
@NullMarked
package org.safetynets.training.session.application;

import org.jspecify.annotations.NullMarked;
