/** Our replica of organizations: their public names and whether they are suspended. */
@NullMarked
package org.safetynets.groups.organization;

import org.jspecify.annotations.NullMarked;
