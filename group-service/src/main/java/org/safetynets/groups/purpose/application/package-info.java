/** Keeping the vocabulary of purposes. */
@NullMarked
package org.safetynets.groups.purpose.application;

import org.jspecify.annotations.NullMarked;
