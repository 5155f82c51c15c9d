/** The API of groups. */
@NullMarked
package org.safetynets.groups.group.web;

import org.jspecify.annotations.NullMarked;
