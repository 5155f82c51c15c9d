/** Reads what mail servers send back. */
@NullMarked
package org.safetynets.notifications.returned.mail;

import org.jspecify.annotations.NullMarked;
