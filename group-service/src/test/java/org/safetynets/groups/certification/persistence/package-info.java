/** The replica on the real database. */
@NullMarked
package org.safetynets.groups.certification.persistence;

import org.jspecify.annotations.NullMarked;
