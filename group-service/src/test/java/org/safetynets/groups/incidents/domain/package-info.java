/** Tests. */
@NullMarked
package org.safetynets.groups.incidents.domain;

import org.jspecify.annotations.NullMarked;
