/** Where groups meet in person, for those who come. */
@NullMarked
package org.safetynets.groups.addresses;

import org.jspecify.annotations.NullMarked;
