/** The network's vocabulary of purposes. */
@NullMarked
package org.safetynets.groups.purpose.domain;

import org.jspecify.annotations.NullMarked;
