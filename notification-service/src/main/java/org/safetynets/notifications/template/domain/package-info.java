/** Texts that organizations wrote themselves. */
@NullMarked
package org.safetynets.notifications.template.domain;

import org.jspecify.annotations.NullMarked;
