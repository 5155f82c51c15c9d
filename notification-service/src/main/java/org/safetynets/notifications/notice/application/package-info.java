/** The catalogue of texts. */
@NullMarked
package org.safetynets.notifications.notice.application;

import org.jspecify.annotations.NullMarked;
