/** The group and the rules of its life. */
@NullMarked
package org.safetynets.groups.group.domain;

import org.jspecify.annotations.NullMarked;
