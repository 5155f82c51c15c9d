/** Tests. */
@NullMarked
package org.safetynets.groups.meetings.domain;

import org.jspecify.annotations.NullMarked;
