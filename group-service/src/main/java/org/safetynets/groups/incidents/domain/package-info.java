/** What happens in and around groups, and what has to be done about it. */
@NullMarked
package org.safetynets.groups.incidents.domain;

import org.jspecify.annotations.NullMarked;
