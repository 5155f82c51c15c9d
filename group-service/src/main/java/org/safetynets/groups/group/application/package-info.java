/** What can be done with a group. */
@NullMarked
package org.safetynets.groups.group.application;

import org.jspecify.annotations.NullMarked;
